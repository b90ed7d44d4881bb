import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Day } from '#base/days.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { PenaltiesTables } from '../tables.ts'
import type { Comment, EditionLine, StandardEdition } from './contract.ts'
import { knownStandard } from './known-standard.ts'

const WITHOUT_TEXT = [
  ...(['body_id', 'standard_id', 'number', 'hash', 'note', 'filed_as'] as const),
  ...(['in_force_from', 'in_force_to', 'published_at', 'drafted_by'] as const),
] as const

/** A row of an edition without its file. */
export type EditionRow = Pick<Selectable<PenaltiesTables['penalties.edition']>, (typeof WITHOUT_TEXT)[number]>
export type StandardRow = Selectable<PenaltiesTables['penalties.standard']>
export type ReviewRow = Selectable<PenaltiesTables['penalties.review']>
export type DraftRow = Selectable<PenaltiesTables['penalties.draft']>

/** The tables of this area in a transaction. */
export function penalties(tx: Tx) {
  return tablesOf<PenaltiesTables>(tx)
}

/** The standard, or null: who made it and what it refines. */
export async function findStandard(tx: Tx, standardId: string): Promise<StandardRow | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.standard')
    .selectAll()
    .where('id', '=', standardId)
    .executeTakeFirst()
  return row ?? null
}

/** Locks the standard; every verb that changes it begins here. */
export async function lockStandard(tx: Tx, standardId: string): Promise<StandardRow | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.standard')
    .selectAll()
    .where('id', '=', standardId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** All editions of a standard, the newest first; none where there is no such standard. */
export async function editionsOf(tx: Tx, standardId: string): Promise<readonly EditionLine[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.edition')
    .select(WITHOUT_TEXT)
    .where('standard_id', '=', standardId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(lineOf)
}

/** The edition that is in force on a day, whoever uses it; null: no such standard, not yet, or no longer. */
export async function editionOn(tx: Tx, standardId: string, day: Day): Promise<StandardEdition | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.edition')
    .select(WITHOUT_TEXT)
    .where('standard_id', '=', standardId)
    .where((eb) => inForceOn(eb, day))
    .executeTakeFirst()
  return row ? { ...lineOf(row), ...(await knownStandard(tx, row.hash)) } : null
}

/** An edition by its number, whatever came after it, or null. */
export async function findEdition(tx: Tx, standardId: string, number: number): Promise<StandardEdition | null> {
  const line = (await editionsOf(tx, standardId)).find((each) => each.number === number)
  return line ? { ...line, ...(await knownStandard(tx, line.hash)) } : null
}

/** The draft of a standard's next edition, or null. */
export async function findDraft(tx: Tx, standardId: string): Promise<DraftRow | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.draft')
    .selectAll()
    .where('standard_id', '=', standardId)
    .executeTakeFirst()
  return row ?? null
}

/** Every draft there is, in the order of the standards. */
export async function allDrafts(tx: Tx): Promise<readonly DraftRow[]> {
  return penalties(tx).selectFrom('penalties.draft').selectAll().orderBy('standard_id').execute()
}

/** The legality review of exactly this revision of a draft; null while there is none. */
export async function reviewOf(tx: Tx, { standard_id, revision }: DraftRow): Promise<ReviewRow | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.review')
    .selectAll()
    .where('standard_id', '=', standard_id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row ?? null
}

/** Who reviewed exactly this revision of a draft; null while nobody has. */
export async function reviewerOf(tx: Tx, draft: DraftRow): Promise<string | null> {
  return (await reviewOf(tx, draft))?.reviewed_by ?? null
}

/** What the public said of a standard, in order, with what became of it. */
export async function commentsOn(tx: Tx, standardId: string): Promise<readonly Comment[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.comment')
    .selectAll()
    .where('standard_id', '=', standardId)
    .orderBy('no')
    .execute()
  return rows.map(({ no, edition, text, sent_at, result, answer, answered_at }) => ({
    ...{ no, edition, text, sentAt: sent_at },
    answer:
      result === null || answer === null || answered_at === null ? null : { result, text: answer, at: answered_at },
  }))
}

/** How many comments every draft got, by edition and by what became of them; null: not answered yet. */
export async function commentCounts(tx: Tx) {
  const rows = await penalties(tx)
    .selectFrom('penalties.comment')
    .select(['standard_id', 'edition', 'result', ({ fn }) => fn.countAll<string>().as('count')])
    .groupBy(['standard_id', 'edition', 'result'])
    .orderBy('standard_id')
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(({ standard_id, edition, result, count }) => ({
    ...{ standardId: standard_id, edition, result, count: Number(count) },
  }))
}

/** The condition that an edition is in force on a day. */
export function inForceOn(eb: ExpressionBuilder<PenaltiesTables, 'penalties.edition'>, day: Day) {
  return eb.and([eb('in_force_from', '<=', day), eb.or([eb('in_force_to', 'is', null), eb('in_force_to', '>', day)])])
}

function lineOf(row: EditionRow): EditionLine {
  return {
    ...{ standardId: row.standard_id, number: row.number, hash: row.hash, bodyId: row.body_id, note: row.note },
    ...{ inForceFrom: row.in_force_from, inForceTo: row.in_force_to, publishedAt: row.published_at },
    ...{ filedAs: row.filed_as, madeHere: row.drafted_by !== null },
  }
}
