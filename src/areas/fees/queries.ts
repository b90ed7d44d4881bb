import type { Day } from '#base/days.ts'
import { editionOn } from '#law/fees/edition-on.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Fee, FeeDraft, FeeFilter, FeeOnDay, Round } from './contract.ts'
import { draftOfRow, editionOfRow, roundOfRow } from './fee-rows.ts'
import { fees } from './open.ts'

/** All fees with all their editions, in the order of their ids. */
export async function allFees(tx: Tx): Promise<readonly Fee[]> {
  const [rows, editions] = await Promise.all([
    fees(tx).selectFrom('fees.fee').select(['id', 'body_id', 'kind']).orderBy('id').execute(),
    fees(tx).selectFrom('fees.edition').selectAll().orderBy('fee_id').orderBy('number').execute(),
  ])
  const byFee = Map.groupBy(editions, ({ fee_id }) => fee_id)
  return rows.map(({ id, body_id, kind }) => ({
    ...{ id, bodyId: body_id, kind },
    editions: (byFee.get(id) ?? []).map(editionOfRow),
  }))
}

/** One fee, or null. */
export async function findFee(tx: Tx, id: string): Promise<Fee | null> {
  const row = await fees(tx).selectFrom('fees.fee').select(['body_id', 'kind']).where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const editions = await fees(tx)
    .selectFrom('fees.edition')
    .selectAll()
    .where('body_id', '=', row.body_id)
    .where('fee_id', '=', id)
    .orderBy('number')
    .execute()
  return { id, bodyId: row.body_id, kind: row.kind, editions: editions.map(editionOfRow) }
}

/** The fees that have begun by a day, each with the edition that holds then, narrowed. */
export function feesOn(all: readonly Fee[], on: Day, filter: FeeFilter = {}): readonly FeeOnDay[] {
  const { bodyId, state, kind, words } = filter
  return all
    .flatMap((fee) => {
      const now = editionOn(fee.editions, on)
      return now ? [{ fee, now }] : []
    })
    .filter(({ fee }) => bodyId === undefined || fee.bodyId === bodyId)
    .filter(({ fee }) => kind === undefined || fee.kind === kind)
    .filter(({ now }) => state === undefined || now.state === state)
    .filter(({ now }) => words === undefined || `${now.name} ${now.basis.join(' ')} ${now.note}`.includes(words))
}

/** The fees of some ids, each with the edition that holds on the day of the transaction; an unknown id is left out. */
export async function feesInForce(tx: Tx, ids: readonly string[]): Promise<readonly FeeOnDay[]> {
  if (ids.length === 0) return []
  const found = await Promise.all(ids.map((id) => findFee(tx, id)))
  return feesOn(
    found.filter((fee) => fee !== null),
    tx.today,
  )
}

/** The rounds of clean-up, the latest first. */
export async function allRounds(tx: Tx): Promise<readonly Round[]> {
  const rows = await fees(tx)
    .selectFrom('fees.round')
    .selectAll()
    .orderBy('effective_on', 'desc')
    .orderBy('no', 'desc')
    .execute()
  return rows.map(roundOfRow)
}

/** The draft of a fee's next edition, or null. */
export async function findDraft(tx: Tx, feeId: string): Promise<FeeDraft | null> {
  const row = await fees(tx).selectFrom('fees.draft').selectAll().where('fee_id', '=', feeId).executeTakeFirst()
  return row ? draftOfRow(row) : null
}

/** The fees that have a draft. */
export async function draftedFees(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await fees(tx).selectFrom('fees.draft').select('fee_id').execute()
  return new Set(rows.map(({ fee_id }) => fee_id))
}

/** Locks a fee and gives it, or null; every verb that changes a fee begins here. */
export async function feeForUpdate(tx: Tx, id: string): Promise<Fee | null> {
  const row = await fees(tx).selectFrom('fees.fee').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? findFee(tx, id) : null
}
