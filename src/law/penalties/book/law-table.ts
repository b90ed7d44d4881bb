import type { Day } from '#base/days.ts'
import { CONFIDENCES, type Confidence } from '../../book/cited.ts'
import {
  dayAt,
  faultAt,
  fieldOf,
  listAt,
  type Node,
  oneOf,
  optional,
  recordAt,
  stringAt,
  wholeAt,
} from '../../book/node.ts'
import { type Amount, amount } from '../amount.ts'

/** How high a law stands, highest first: what penalties it may create follows from that (行政处罚法 §10–16). */
export const RANKS = ['law', 'regulation', 'local_regulation', 'ministry_rule', 'local_rule', 'document'] as const
export type Rank = (typeof RANKS)[number]

/** A law that standards name as their basis. Confidence is that of rank and days. */
export interface KnownLaw {
  readonly title: string
  readonly rank: Rank
  /** Its texts; empty: only the rank is known. */
  readonly editions: readonly LawEdition[]
  /** The title of the law it carries out, whose penalties it may repeat; null: none. */
  readonly under: string | null
  readonly replacedBy: string | null
  readonly confidence: Confidence
}

/** One text of a law. `version`: as standards print it. `to`: its last day; null: it holds, as far as was read. */
export interface LawEdition {
  readonly version: string
  readonly from: Day
  readonly to: Day | null
}

/** The most a rule may threaten on its own. Unit: yuan. `place`: how a jurisdiction begins; null: anywhere. */
export interface RuleCap {
  readonly rank: Rank
  readonly place: string | null
  readonly most: Amount
  readonly from: Day
  readonly confidence: Confidence
}

/** `lawbook/penalties/laws.yaml`. Trap: a law that is not in it is not unlawful, only not checked. */
export interface LawTable {
  readonly laws: ReadonlyMap<string, KnownLaw>
  readonly caps: readonly RuleCap[]
}

/** Reads the table of laws. A law that names another one which is not there is a fault of the lawbook. */
export function readLawTable(at: Node): LawTable {
  const fields = recordAt(at, ['caps', 'laws'])
  const laws = new Map([...recordAt(fieldOf(at, fields, 'laws'))].map(([title, node]) => [title, lawAt(title, node)]))
  for (const { title, under, replacedBy } of laws.values())
    for (const other of [under, replacedBy])
      if (other !== null && !laws.has(other)) faultAt(at, `${title} names ${other}, which is not in the table`)
  return { laws, caps: listAt(fieldOf(at, fields, 'caps')).map(capAt) }
}

function lawAt(title: string, at: Node): KnownLaw {
  const fields = recordAt(at, ['rank', 'editions', 'under', 'replacedBy', 'confidence'])
  return {
    title,
    rank: oneOf(fieldOf(at, fields, 'rank'), RANKS),
    editions: listAt(fieldOf(at, fields, 'editions')).map(editionAt),
    under: optional(fields.get('under'), stringAt),
    replacedBy: optional(fields.get('replacedBy'), stringAt),
    confidence: oneOf(fieldOf(at, fields, 'confidence'), CONFIDENCES),
  }
}

function editionAt(at: Node): LawEdition {
  const fields = recordAt(at, ['version', 'from', 'to'])
  return {
    version: stringAt(fieldOf(at, fields, 'version')),
    from: dayAt(fieldOf(at, fields, 'from')),
    to: optional(fields.get('to'), dayAt),
  }
}

function capAt(at: Node): RuleCap {
  const fields = recordAt(at, ['rank', 'place', 'most', 'from', 'confidence'])
  return {
    rank: oneOf(fieldOf(at, fields, 'rank'), RANKS),
    place: optional(fields.get('place'), stringAt),
    most: amount(wholeAt(fieldOf(at, fields, 'most'), 1, 100_000_000)),
    from: dayAt(fieldOf(at, fields, 'from')),
    confidence: oneOf(fieldOf(at, fields, 'confidence'), CONFIDENCES),
  }
}
