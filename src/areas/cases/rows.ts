import type { Selectable } from 'kysely'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type ClockView, clocksOf, leadingClock } from '../clocks/index.ts'
import { type BodyLine, listBodies, postLines, staffName } from '../organisations/index.ts'
import type { Item } from '../services/index.ts'
import { scopesOf } from './access.ts'
import type { Case } from './case.ts'
import { CASE_COLUMNS, caseOf } from './cases.ts'
import { clockHome } from './clock-home.ts'
import type { CaseRow, Holder } from './contract.ts'
import { itemOfCase } from './edition-of.ts'
import { stepAt } from './steps.ts'
import type { CasesTables } from './tables.ts'

/** The columns a list row is made of. */
export const ROW_COLUMNS = [
  ...CASE_COLUMNS,
  'applicant_masked',
  'due_on',
  'provisional',
  'queue_on',
  'closed_on',
] as const

export type ListRow = Pick<Selectable<CasesTables['cases.application']>, (typeof ROW_COLUMNS)[number]>

/** List rows for pages: names of items, bodies and posts put in, the leading clock computed. A handful of reads for all. */
export async function rowsFor(tx: Tx, actor: Actor, rows: readonly ListRow[]): Promise<readonly CaseRow[]> {
  const found = rows.map(caseOf)
  const names = await namesFor(tx, found)
  const clocks = await openClocks(tx, found)
  return rows.map((row, i) => {
    const one = found[i] as Case // made from the same rows
    return rowOf(one, row, actor, names, clocks.get(clockHome(one).id) ?? [], clocks.get(one.id) ?? [])
  })
}

/** What lists need to name things. */
export interface Names {
  readonly items: ReadonlyMap<string, Item>
  readonly bodies: ReadonlyMap<number, BodyLine>
  readonly posts: ReadonlyMap<string, Text>
  readonly staff: ReadonlyMap<string, string>
}

/** One list row. */
export function rowOf(
  found: Case,
  row: ListRow,
  actor: Actor,
  names: Names,
  home: readonly ClockView[],
  own: readonly ClockView[],
): CaseRow {
  const item = names.items.get(editionKey(found))
  const mine = scopesOf(actor).map(({ bodyId }) => bodyId)
  return {
    ref: { bodyId: found.bodyId, id: found.id },
    number: found.number,
    item: { id: found.itemId, edition: found.itemEdition, name: item?.name ?? NAMELESS },
    applicant: row.applicant_masked,
    state: found.state,
    step: item ? (stepAt(item, found.step)?.does ?? null) : null,
    holder: holderOf(found, names),
    mine: actor.kind === 'officer' && found.holderStaffId === actor.staffId,
    ...{ dueOn: row.due_on, provisional: row.provisional, light: row.light },
    clock: leadingClock(row.light === 'none' ? [] : home === own ? own : [...home, ...own]),
    ...{ channel: found.channel, collectedOn: found.collectedOn, joint: found.jointGroup },
    ...{ extended: found.extended, deemedAccepted: found.deemedAccepted },
    arriving: found.onTheWayTo !== null && mine.includes(found.onTheWayTo),
  }
}

/** Who holds a case, by name. */
export function holderOf(found: Case, names: Names): Holder {
  return {
    bodyId: found.holderBodyId,
    body: names.bodies.get(found.holderBodyId)?.name ?? NAMELESS,
    post: found.holderPost ? (names.posts.get(`${found.holderBodyId}/${found.holderPost}`) ?? null) : null,
    staffName: found.holderStaffId ? (names.staff.get(found.holderStaffId) ?? null) : null,
  }
}

/** Reads the names that these cases need: each edition, the bodies, posts of the holders, people who took one. */
export async function namesFor(tx: Tx, found: readonly Case[]): Promise<Names> {
  const items = new Map<string, Item>()
  for (const one of found) if (!items.has(editionKey(one))) items.set(editionKey(one), await itemOfCase(tx, one))
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]))
  const posts = new Map<string, Text>()
  for (const bodyId of new Set(found.filter(({ holderPost }) => holderPost).map(({ holderBodyId }) => holderBodyId)))
    for (const { code, name } of await postLines(tx, bodyId, tx.today)) posts.set(`${bodyId}/${code}`, name)
  const staff = new Map<string, string>()
  for (const id of new Set(found.flatMap(({ holderStaffId }) => holderStaffId ?? [])))
    staff.set(id, (await staffName(tx, id)) ?? '')
  return { items, bodies, posts, staff }
}

const NAMELESS: Text = { 'zh-Hans': '', 'zh-Hant': '', en: '' }

function editionKey({ itemId, itemEdition, chartHash }: Pick<Case, 'itemId' | 'itemEdition' | 'chartHash'>): string {
  return `${itemId}/${itemEdition}/${chartHash}`
}

async function openClocks(tx: Tx, found: readonly Case[]): Promise<ReadonlyMap<string, readonly ClockView[]>> {
  const byBody = new Map<number, Set<string>>()
  for (const one of found)
    for (const { bodyId, id } of [clockHome(one), one]) byBody.set(bodyId, (byBody.get(bodyId) ?? new Set()).add(id))
  const all = new Map<string, readonly ClockView[]>()
  for (const [bodyId, ids] of byBody)
    for (const [id, views] of await clocksOf(tx, { bodyId, kind: 'case', ids: [...ids] }, { openOnly: true }))
      all.set(id, views)
  return all
}
