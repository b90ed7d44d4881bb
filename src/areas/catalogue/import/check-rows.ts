import { type BodyCard, findBody } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { rowsOfTable } from '#platform/files/table/read-table.ts'
import type { ToDraft } from '../draft-many.ts'
import { catalogue } from '../open.ts'
import { theCatalogue } from '../the-catalogue.ts'
import { type Headings, headingsOf, NEEDED } from './columns.ts'
import type { RowFault } from './contract.ts'
import { markOf, type ReadRow, readRow } from './read-row.ts'
import { thereAlready } from './there-already.ts'

/** More than a body has ever published. */
const MOST_ROWS = 100_000
const AT_ONCE = 500

/** A table somebody sent, for one body. */
export interface TableInput {
  readonly bodyId: number
  readonly name: string
  readonly bytes: Buffer
}

/** A row with what can become of it. `there`: the entry that says the same already. */
export interface CheckedRow {
  readonly line: number
  readonly state: 'fit' | 'faulty' | 'there'
  readonly standardId: string | null
  readonly title: string
  readonly content: ToDraft | null
  readonly mark: string | null
  readonly faults: readonly RowFault[]
  readonly disclosureId: string | null
}

/** Rows that came together, and the headings nothing was taken from up to here. */
export interface CheckedBatch {
  readonly rows: readonly CheckedRow[]
  readonly ignored: readonly string[]
}

/**
 * Reads a table row by row and says of each what would become of it; writes nothing. Only so many rows are in memory at
 * once, whatever the table holds. A refusal ends it: no table, headings missing, too many rows.
 */
export async function* checkRows(tx: Tx, { bodyId, name, bytes }: TableInput): AsyncGenerator<Outcome<CheckedBatch>> {
  const judge = await rowJudge(tx, must(await findBody(tx, bodyId), `body ${bodyId}`))
  let headings: Headings | null = null
  let waiting: ReadRow[] = []
  let rows = 0
  for await (const read of rowsOfTable(bytes, name)) {
    if (!read.ok) return yield read
    if (!headings) {
      headings = headingsOf(read.value.cells)
      const missing = NEEDED.find((key) => !headings?.at.has(key))
      if (missing)
        return yield refuse({ code: 'catalogue.column-missing', kind: 'invalid', facts: { column: missing } })
      continue
    }
    rows += 1
    if (rows > MOST_ROWS)
      return yield refuse({ code: 'catalogue.too-many-rows', kind: 'invalid', facts: { most: MOST_ROWS } })
    const row = readRow(read.value, headings, tx.today)
    if (row.isBlank) continue
    waiting.push(row)
    if (waiting.length === AT_ONCE) {
      yield done(await judge(waiting, headings))
      waiting = []
    }
  }
  if (!headings) return yield refuse({ code: 'catalogue.no-rows', kind: 'invalid' })
  if (waiting.length > 0) yield done(await judge(waiting, headings))
  else if (rows === 0) yield refuse({ code: 'catalogue.no-rows', kind: 'invalid' })
}

/** Judges batch after batch of one table: what is owed, what is taken, what stood in a row before. */
async function rowJudge(tx: Tx, body: BodyCard) {
  const owed = new Set(obligationsOf(body, theCatalogue(), tx.today))
  const left = await openObligations(tx, body.id)
  const seen = new Map<string, number>()
  const unused = new Set<string>()
  const used = new Set<string>()

  const whyNot = ({ body: named, standard }: ReadRow): RowFault | null => {
    if (named !== '' && named !== body.code && named !== body.name['zh-Hans'])
      return { column: 'body', code: 'import.other-body', facts: { body: named } }
    if (standard && !owed.has(standard)) return { column: 'standard', code: 'catalogue.not-owed', facts: {} }
    return null
  }
  const take = ({ id, occasion }: CatalogueStandard): RowFault | null => {
    const open = left.get(id) ?? 0
    left.set(id, open - 1)
    return open > 0 || occasion === 'event' ? null : { column: 'standard', code: 'catalogue.already-met', facts: {} }
  }

  return async (read: readonly ReadRow[], { others }: Headings): Promise<CheckedBatch> => {
    const there = await thereAlready(tx, body, read)
    for (const { name } of others) unused.add(name)
    for (const name of read.flatMap((row) => row.used)) used.add(name)
    const rows = read.map((row): CheckedRow => {
      const { line, title, standard, content } = row
      const head = { line, title, standardId: standard?.id ?? null }
      const wrong = whyNot(row)
      const mark = content && !wrong ? markOf(content) : null
      const before = mark === null ? undefined : seen.get(mark)
      const disclosureId = there.get(line) ?? null
      if (mark !== null && disclosureId !== null)
        return { ...head, state: 'there', content: null, mark, faults: [], disclosureId }
      if (before !== undefined) {
        const same: RowFault = { column: 'title', code: 'import.same-as', facts: { line: before } }
        return { ...head, state: 'there', content: null, mark, faults: [same], disclosureId: null }
      }
      const taken = mark !== null && standard ? take(standard) : null
      const faults = [...row.faults, ...(wrong ? [wrong] : []), ...(taken ? [taken] : [])]
      if (mark === null || taken) return { ...head, state: 'faulty', content: null, mark, faults, disclosureId: null }
      seen.set(mark, line)
      return { ...head, state: 'fit', content, mark, faults: [], disclosureId: null }
    })
    return { rows, ignored: [...unused].filter((name) => !used.has(name)) }
  }
}

/** How many obligations of a body nobody has taken up yet, by standard. */
async function openObligations(tx: Tx, bodyId: number): Promise<Map<string, number>> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select((eb) => ['standard_id', eb.fn.countAll<string>().as('n')])
    .where('body_id', '=', bodyId)
    .where('disclosure_id', 'is', null)
    .groupBy('standard_id')
    .execute()
  return new Map(rows.map((row) => [row.standard_id, Number(row.n)]))
}
