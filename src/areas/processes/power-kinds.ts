import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { LIMIT_UNITS, type Limit } from '#law/flows/chart.ts'
import { say } from '#platform/words/phrases.ts'
import { lawbook } from '../clocks/index.ts'
import type { NewPower, PowerBasis, PowerKind } from './power.ts'
import { shapedPowers } from './shaped-powers.ts'
import { type WrittenKind, WrittenKinds } from './written-power.ts'

const FILE = new URL('../../../lawbook/powers/kinds.yaml', import.meta.url)

/** What all powers of a kind have in common, whoever holds them. `chart` null: each has its own, or none. */
export type KindParts = Pick<
  NewPower,
  'chart' | 'statutory' | 'documents' | 'duties' | 'accountability' | 'publication' | 'remedy' | 'complaint'
>

const known = new Map<PowerKind, KindParts>()

/** What the lawbook says of a kind of power (`lawbook/powers/kinds.yaml`), read once a process; faulty data throws. */
export function partsOfKind(kind: PowerKind): KindParts {
  if (known.size === 0) for (const [name, parts] of readKinds()) known.set(name, parts)
  const parts = known.get(kind)
  if (!parts) throw new Error(`lawbook/powers/kinds.yaml says nothing of ${kind}`)
  return parts
}

function readKinds(): readonly (readonly [PowerKind, KindParts])[] {
  const { common, kinds } = shapedPowers(WrittenKinds, 'kinds.yaml', parse(readFileSync(FILE, 'utf8')))
  const shared = {
    remedy: say(common.remedy),
    complaint: { telephone: common.complaint.telephone, way: say(common.complaint.way) },
  }
  // The shape lets no other names through.
  return Object.entries(kinds).map(
    ([kind, written]) => [kind as PowerKind, { ...partsOf(written), ...shared }] as const,
  )
}

function partsOf({ chart, statutory, documents, duties, accountability, publication }: WrittenKind) {
  return {
    chart: chart ?? null,
    statutory: statutory ? lawful(statutory) : null,
    documents: documents.map(say),
    duties: duties.map(({ stage, duty, basis }) => {
      return { stage: say(stage), duty: say(duty), basis: basis === undefined ? null : cited(basis) }
    }),
    accountability: accountability.map(say),
    publication: say(publication),
  }
}

function lawful(length: NonNullable<WrittenKind['statutory']>): Limit {
  const unit = LIMIT_UNITS.find((one) => length[one] !== undefined) ?? null
  return { kind: 'statutory', rule: null, n: unit === null ? null : (length[unit] ?? null), unit }
}

/** `ALL 32`, with the law's short title from the sources of the lawbook. */
function cited(words: string): PowerBasis {
  const [key = '', article = null] = words.split(' ')
  const source = lawbook().sources.get(key)
  if (!source) throw new Error(`lawbook/powers/kinds.yaml cites ${key}, which lawbook/sources.yaml does not have`)
  return { law: source.short, article, version: null }
}
