import type { Tx } from '#platform/db/tx.ts'
import type { Act, NormRef } from './contract.ts'
import { norms } from './norm-rows.ts'

/** Whose words are for the public: the head's, when it is issued, kept or repealed. */
const PUBLIC: readonly Act['kind'][] = ['issue', 'explain', 'keep', 'repeal']

/** What everybody may read of the file: every step with its day; words of drafting and review stay inside (政府信息公开条例 §16). */
export async function publicActsOf(tx: Tx, ref: NormRef): Promise<readonly Act[]> {
  return (await actsOf(tx, ref)).map((act) => (PUBLIC.includes(act.kind) ? act : { ...act, note: '' }))
}

/** The file of a document, in order, for those inside. */
export async function actsOf(tx: Tx, { bodyId, id }: NormRef): Promise<readonly Act[]> {
  const rows = await norms(tx)
    .selectFrom('norms.act')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('document_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map(({ no, kind, on_day, at, by_staff, data, note }) => ({
    ...{ no, kind: kind as Act['kind'], on: on_day, at, byStaff: by_staff, note }, // written by addAct only
    data: data as Act['data'], // as written
  }))
}
