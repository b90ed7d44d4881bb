import { must } from '#base/assert.ts'
import { refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotImport } from '../access.ts'
import type { DisclosureRef } from '../contract.ts'
import { draftMany, type ToDraft } from '../draft-many.ts'
import { fact } from '../facts.ts'
import { catalogue } from '../open.ts'
import { faultOf } from './read-row.ts'
import { type Became, saveRows } from './save-rows.ts'

/** Drafts in one transaction: few enough that other work of the house gets its turn in between. */
const AT_ONCE = 500

/**
 * The next chosen rows of an import become drafts. A row that meanwhile cannot is told so, and the others go on; of
 * somebody who no longer drafts for the body nothing more becomes a draft. Answers how many rows that were; none: the import has ended.
 */
export async function draftNext(tx: Tx, by: Actor, ref: DisclosureRef): Promise<number> {
  await lockRunning(tx, ref.bodyId)
  const rows = await nextRows(tx, ref)
  if (rows.length === 0) {
    await end(tx, by, ref)
    return 0
  }
  const there = await draftedBefore(tx, ref.bodyId, rows)
  const fresh = rows.filter(({ mark }) => !there.has(mark))
  const no = whyNotImport(by, ref.bodyId)
  const contents = fresh.map(({ content }) => content)
  const outcomes = no ? fresh.map(() => refuse(no)) : await draftMany(tx, by, ref.bodyId, contents)
  const became = rows.map(({ line, mark }): Became => {
    const before = there.get(mark)
    if (before !== undefined) return { line, state: 'there', disclosureId: before, faults: [] }
    const outcome = must(outcomes[fresh.findIndex((one) => one.line === line)], `row ${line}`)
    if (!outcome.ok) return { line, state: 'faulty', disclosureId: null, faults: [faultOf(outcome.no)] }
    return { line, state: 'drafted', disclosureId: outcome.value.id, faults: [] }
  })
  await saveRows(tx, ref, became)
  return rows.length
}

/** One import of a body at a time: two must not make the same row a draft twice. */
async function lockRunning(tx: Tx, bodyId: number): Promise<void> {
  await catalogue(tx)
    .selectFrom('catalogue.import')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('state', '=', 'running')
    .orderBy('id')
    .forUpdate()
    .execute()
}

interface NextRow {
  readonly line: number
  readonly mark: string
  readonly content: ToDraft
}

/** What was formed first comes first, wherever it stands in the file, so that older periods are taken up by older rows. */
async function nextRows(tx: Tx, { bodyId, id }: DisclosureRef): Promise<readonly NextRow[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.import_row')
    .select(['line', 'mark', 'content'])
    .where('body_id', '=', bodyId)
    .where('import_id', '=', id)
    .where('state', '=', 'chosen')
    .orderBy('formed_on')
    .orderBy('line')
    .limit(AT_ONCE)
    .execute()
  return rows.map(({ line, mark, content }) => ({
    line,
    mark: must(mark, 'mark'),
    content: content as unknown as ToDraft, // written by read-import
  }))
}

/** Which of these rows another import has made drafts of since they were read: mark → entry. */
async function draftedBefore(tx: Tx, bodyId: number, rows: readonly NextRow[]): Promise<ReadonlyMap<string, string>> {
  const found = await catalogue(tx)
    .selectFrom('catalogue.import_row')
    .select(['mark', 'disclosure_id'])
    .where('body_id', '=', bodyId)
    .where(
      'mark',
      'in',
      rows.map(({ mark }) => mark),
    )
    .where('state', '=', 'drafted')
    .execute()
  return new Map(found.map((row) => [must(row.mark, 'mark'), must(row.disclosure_id, 'entry')]))
}

async function end(tx: Tx, by: Actor, ref: DisclosureRef): Promise<void> {
  const { numUpdatedRows } = await catalogue(tx)
    .updateTable('catalogue.import')
    .set({ state: 'ended', ended_at: tx.at })
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await record(tx, by, fact('import.ended', ref, {}))
}
