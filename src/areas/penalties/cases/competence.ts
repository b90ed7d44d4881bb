import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { holdersByStandard } from '../../processes/index.ts'
import { adoptionsOn } from '../standards/adoptions.ts'
import { penalties } from '../standards/queries.ts'

/**
 * Whether a body may act on a breach today: it holds a published power that is exercised by the standard, or by the upper
 * one that it refines, or it has taken the standard into use. A breach that no published power names is closed to nobody:
 * the list of powers says nothing of it. Source: 行政处罚法 §17 (within the powers given by law).
 */
export async function competence(tx: Tx): Promise<(bodyId: number, standardId: string) => boolean> {
  const holders = await holdersByStandard(tx)
  const taken = (await adoptionsOn(tx, tx.today)).filter(({ state }) => state !== 'superseded')
  const uses = new Set(taken.map(({ bodyId, standardId }) => `${bodyId} ${standardId}`))
  const rows = await penalties(tx)
    .selectFrom('penalties.standard')
    .select(['id', 'refines'])
    .where('refines', 'is not', null)
    .execute()
  const upperOf = new Map(rows.map(({ id, refines }) => [id, refines]))
  return (bodyId, standardId) => {
    const held = holders.get(standardId) ?? holders.get(upperOf.get(standardId) ?? '')
    return !held || held.everybody || held.bodies.has(bodyId) || uses.has(`${bodyId} ${standardId}`)
  }
}

/** Why a body may not open a case of this breach; null: it may. */
export async function whyNotCompetent(tx: Tx, bodyId: number, standardId: string): Promise<Refusal | null> {
  const may = await competence(tx)
  if (may(bodyId, standardId)) return null
  return { code: 'penalties.not-your-power', kind: 'forbidden', article: { law: 'APL', article: '17' } }
}
