import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../../organisations/index.ts'
import { adoptionsOn } from './adoptions.ts'
import type { StandardFilter, StandardLine, StandardUse } from './contract.ts'
import { keeperId } from './keeper.ts'
import { knownStandard } from './known-standard.ts'
import { usedWithin } from './of-site.ts'
import { penalties } from './queries.ts'

/** All published standards as they stand today, narrowed, inside a subsite to those its bodies use; in the order of their ids. */
export async function listStandards(tx: Tx, filter: StandardFilter = {}): Promise<readonly StandardLine[]> {
  const lines = (await allLines(tx)).filter(({ adoptions }) => usedWithin(tx, adoptions))
  const typed = (filter.words ?? '').trim().toLowerCase()
  return lines.filter(
    (line) =>
      (typed === '' || wordsIn(line).some((text) => text.toLowerCase().includes(typed))) &&
      (filter.domain === undefined || line.domain['zh-Hans'] === filter.domain) &&
      (filter.law === undefined || line.law === filter.law) &&
      (filter.body === undefined || line.adoptions.some(({ bodyCode }) => bodyCode === filter.body)) &&
      (filter.state === undefined || line.use === filter.state),
  )
}

async function allLines(tx: Tx): Promise<readonly StandardLine[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.edition')
    .distinctOn('standard_id')
    .select(['standard_id', 'body_id', 'number', 'hash', 'in_force_from', 'in_force_to'])
    .orderBy('standard_id')
    .orderBy('number', 'desc')
    .execute()
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]))
  const adoptions = await adoptionsOn(tx, tx.today)
  const keeper = await keeperId(tx)
  return Promise.all(
    rows.map(async (row) => {
      const { standard } = await knownStandard(tx, row.hash)
      const over = row.in_force_to !== null && row.in_force_to <= tx.today
      const used = adoptions.flatMap((each) => {
        const body = bodies.get(each.bodyId)
        return each.standardId === row.standard_id && body
          ? [{ ...each, body: body.shortName, bodyCode: body.code }]
          : []
      })
      const own = row.body_id !== keeper
      const use: StandardUse = useOf(standard.kind, own, over, used[0]?.state ?? null)
      return {
        ...{ standardId: row.standard_id, number: row.number, hash: row.hash, use, adoptions: used },
        ...{ violation: standard.violation, domain: standard.domain, kind: standard.kind },
        ...{ law: standard.basis[0]?.law ?? '', jurisdiction: standard.jurisdiction, source: standard.source },
      }
    }),
  )
}

function useOf(
  kind: StandardLine['kind'],
  own: boolean,
  over: boolean,
  adopted: StandardLine['adoptions'][number]['state'] | null,
): StandardUse {
  if (adopted === 'superseded') return 'superseded'
  if (over) return 'ended'
  if (own) return 'own'
  if (kind === 'statute') return 'statute'
  return adopted ?? 'not_used'
}

function wordsIn({ violation, domain, law, standardId, source }: StandardLine): readonly string[] {
  const texts = (text: Text): readonly string[] => Object.values(text)
  return [...texts(violation), ...texts(domain), law, standardId, source.title]
}
