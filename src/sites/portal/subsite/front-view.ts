import { addressOf } from '#areas/catalogue/address.ts'
import type { DisclosureLine } from '#areas/catalogue/contract.ts'
import { coverageView } from '#areas/catalogue/pages/coverage-view.ts'
import { type MissingLine, missingView } from '#areas/catalogue/pages/missing-view.ts'
import { listDisclosures } from '#areas/catalogue/queries.ts'
import type { NormLine } from '#areas/norms/contract.ts'
import { listNorms } from '#areas/norms/list-norms.ts'
import { type BodyCard, type BodyLine, findBody, isAskable, listBodies } from '#areas/organisations/index.ts'
import type { StandardLine } from '#areas/penalties/standards/contract.ts'
import { listStandards } from '#areas/penalties/standards/list-standards.ts'
import { listPowers, type PowerLine } from '#areas/processes/index.ts'
import type { ReportsRow } from '#areas/reports/pages/reports.page.tsx'
import { reportsView } from '#areas/reports/pages/reports-view.ts'
import { yearsKept } from '#areas/reports/queries.ts'
import { type ItemLine, listItems } from '#areas/services/index.ts'
import { type Block, findSubsite } from '#areas/subsites/index.ts'
import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import type { Coverage } from '#law/catalogue/coverage.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { Subsite } from '#platform/web/subsite.ts'

/** The first lines of a list, and how many there are. */
export interface Some<Line> {
  readonly lines: readonly Line[]
  readonly total: number
}

/** What the front page of a subsite shows. Everything is read through the narrowed transaction. */
export interface FrontView {
  readonly subsite: Subsite
  readonly blocks: readonly Block[]
  readonly body: BodyCard
  /** The bodies below it that are shown too. */
  readonly below: readonly BodyLine[]
  readonly isAskable: boolean
  readonly coverage: Coverage
  /** Owed and not fully published, the longest late on top. */
  readonly owed: Some<MissingLine>
  readonly entries: Some<DisclosureLine & { readonly href: string }>
  readonly items: Some<ItemLine>
  readonly powers: Some<PowerLine>
  readonly standards: Some<StandardLine>
  readonly norms: Some<NormLine>
  /** Of the last year on which any is owed. */
  readonly reports: { readonly year: number | null; readonly rows: readonly ReportsRow[] }
}

/** Lines of a block; its list has the rest. */
const MOST = 5
const ALL = { standards: null, bodies: null } as const

/** Reads the front page of a subsite. Trap: `tx` must be narrowed to it (`visit.db`), or it shows the whole county. */
export async function frontView(tx: Tx, subsite: Subsite, lang: Lang): Promise<FrontView> {
  const bodies = await listBodies(tx)
  const codes = new Map(bodies.map(({ id, code }) => [id, code]))
  const body = must(await findBody(tx, subsite.bodyId), `body ${subsite.bodyId}`)
  const { lines, total } = await listDisclosures(tx, VISITOR, { state: 'published' }, ALL, { limit: MOST, offset: 0 })
  const norms = await listNorms(tx, NO_FILTER, { limit: MOST, offset: 0 })
  const year = (await yearsKept(tx))[0] ?? null
  return {
    ...{ subsite, body, blocks: must(await findSubsite(tx, subsite.code), subsite.code).blocks },
    below: bodies.filter(({ id }) => id !== body.id && subsite.bodies.includes(id)),
    isAskable: isAskable(body),
    coverage: (await coverageView(tx, lang)).all,
    owed: some(await missingView(tx, lang, {}, null, bodies)),
    entries: {
      lines: lines.map((line) => ({ ...line, href: addressOf(codes.get(line.bodyId) ?? '', line.serial) })),
      total,
    },
    items: some(await listItems(tx, tx.today)),
    powers: some(await listPowers(tx, tx.today)),
    standards: some(await listStandards(tx)),
    norms: { lines: norms.rows, total: norms.total },
    reports: { year, rows: year === null ? [] : await reportsView(tx, lang, year) },
  }
}

const NO_FILTER = { words: null, bodyId: null, year: null, state: null }

function some<Line>(all: readonly Line[]): Some<Line> {
  return { lines: all.slice(0, MOST), total: all.length }
}
