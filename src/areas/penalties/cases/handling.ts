import type { Tx } from '#platform/db/tx.ts'
import { postLines } from '../../organisations/index.ts'
import type { PenaltyCase } from './case.ts'

/** Staff ids of those who may still be asked to leave the case: who investigates, who chairs its hearing, the heads (行政处罚法 §43, §64(4)). */
export async function handlingIn(tx: Tx, found: PenaltyCase): Promise<readonly string[]> {
  const chair = found.hearingChair === null ? [] : [found.hearingChair]
  const handling = [...found.investigators, ...chair, ...(await headsOf(tx, found.bodyId))]
  return handling.filter((one) => !found.recused.includes(one))
}

/** Staff ids of those who decide for a body today: its heads (负责人). */
export async function headsOf(tx: Tx, bodyId: number): Promise<readonly string[]> {
  const posts = await postLines(tx, bodyId, tx.today)
  return posts.flatMap(({ role, acting }) => (role === 'decide' && acting ? [acting.staffId] : []))
}
