import { Type } from 'typebox'
import { listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { differencesOf } from '#law/catalogue/difference.ts'
import { indexNumber } from '#law/catalogue/index-number.ts'
import { cursorOf, readCursor } from '#platform/db/cursor.ts'
import { reading } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { addressOf } from '../address.ts'
import { Address, entryAt, version } from '../entry-at.ts'
import { entriesAfter } from '../feeds/entries-told.ts'
import { Filter, filterOf } from '../filter.ts'
import { narrowedTo } from '../narrowed-to.ts'
import { type CoverageRow, coverageView } from '../pages/coverage-view.ts'
import { listDisclosures } from '../queries.ts'
import { standardOf } from '../the-catalogue.ts'
import { Changes, Coverage, Entry, Lines } from './shapes.ts'

const API = { method: 'GET', site: 'api', door: 'anyone' } as const
const NO_ENTRY = { code: 'catalogue.no-such-entry', kind: 'missing' } as const
const AT_ONCE = 100

const { page: _, ...narrowing } = Filter.properties
const Asked = Type.Object({ ...narrowing, after: Type.Optional(Type.String({ maxLength: 60 })) })

const list = route(
  {
    ...{ ...API, path: '/api/v1/catalogue/entries' },
    summary:
      'Entries of the catalogue of government information, what was published last first; narrowed as on the page.',
    shape: { query: Asked, answer: Lines },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const bodies = await listBodies(tx)
    const codes = new Map(bodies.map(({ id, code }) => [id, code]))
    const filter = filterOf(query)
    const to = narrowedTo(filter, bodies)
    const after = readCursor(query.after ?? '')
    const [{ total }, found] = await Promise.all([
      listDisclosures(tx, VISITOR, filter, to, { limit: 1, offset: 0 }),
      entriesAfter(tx, filter, to, { after, limit: AT_ONCE + 1 }),
    ])
    const entries = found.slice(0, AT_ONCE).map((entry) => {
      const body = must(codes.get(entry.bodyId), `body ${entry.bodyId}`)
      return { ...entry, body, standard: entry.standardId, address: addressOf(body, entry.serial) }
    })
    const last = entries.at(-1)
    return json({ total, entries, next: found.length > AT_ONCE && last ? cursorOf(last.publishedOn, last.id) : null })
  },
)

const one = route(
  {
    ...{ ...API, path: '/api/v1/catalogue/entries/:body/:serial' },
    summary: 'One entry with its standard and all its published versions, the newest first.',
    shape: { params: Address, answer: Entry },
  },
  async ({ db, moment, params }) => {
    const found = await entryAt(reading(db, moment), params)
    if (!found) return refused(NO_ENTRY)
    const { entry, body } = found
    const standard = must(standardOf(entry.standardId), entry.standardId)
    return json({
      ...entry,
      ...{ body, address: addressOf(body.code, entry.serial), indexNumber: indexNumber(body.uscc, entry.serial) },
      standard: { ...standard, domain: standard.domain.name },
    })
  },
)

const changes = route(
  {
    ...{ ...API, path: '/api/v1/catalogue/entries/:body/:serial/changes' },
    summary:
      'The elements that differ between two versions of an entry; without numbers, the one in force and the one before.',
    shape: {
      params: Address,
      query: Type.Object({ from: version, to: version }),
      answer: Changes,
    },
  },
  async ({ db, moment, params, query }) => {
    const found = await entryAt(reading(db, moment), params)
    if (!found) return refused(NO_ENTRY)
    const { versions, inForce } = found.entry
    const after = versions.find(({ number }) => number === (query.to ?? inForce))
    const before = versions.find(({ number }) => number === (query.from ?? (after?.number ?? 0) - 1))
    if (!before?.elements || !after?.elements) return refused({ code: 'catalogue.no-such-version', kind: 'missing' })
    return json({ from: before.number, to: after.number, changes: differencesOf(before.elements, after.elements) })
  },
)

const coverage = route(
  {
    ...{ ...API, path: '/api/v1/catalogue/coverage' },
    summary: 'What is owed, published, late and thin today, by field, body and level.',
    shape: { answer: Coverage },
  },
  async ({ db, moment, lang }) => {
    const tx = reading(db, moment)
    const { all, byDomain, byBody, byLevel } = await coverageView(tx, lang)
    const counted = (rows: readonly CoverageRow[]) => rows.map((row) => ({ key: row.key, ...row.coverage }))
    return json({
      ...{ on: tx.today, all, byDomain: counted(byDomain), byBody: counted(byBody), byLevel: counted(byLevel) },
    })
  },
)

/** The catalogue for other programs. */
export const apiRoutes: readonly Route[] = [list, one, changes, coverage]
