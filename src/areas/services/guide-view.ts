import { feeLine, feesInForce } from '#areas/fees/index.ts'
import { must } from '#base/assert.ts'
import type { Lang, Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type BodyCard, findBody, listBodies, windowsOf } from '../organisations/index.ts'
import type { Edition, GuideView, Place } from './contract.ts'
import { ifAcceptedOn } from './if-accepted.ts'
import type { OneThing } from './one-thing.ts'
import { editionsOf } from './queries.ts'
import { readOneThings } from './read-items.ts'
import { taskCodeOf } from './task-code.ts'
import { theBook } from './the-book.ts'
import { wordsOf } from './words/index.ts'

let things: readonly OneThing[] | null = null

/** The one-things of the lawbook, read once. */
export function oneThings(): readonly OneThing[] {
  things ??= readOneThings()
  return things
}

/** All that the guide of an edition shows, seen on the day of the transaction. */
export async function guideView(tx: Tx, edition: Edition, lang: Lang): Promise<GuideView> {
  const { item } = edition
  const inForce = edition.inForceFrom <= tx.today && (edition.inForceTo === null || edition.inForceTo > tx.today)
  const bodies = await handlingBodies(tx, item.body)
  return {
    ...{ edition, inForce },
    body: bodyName(item.body) ?? must(bodies[0], `body ${item.body}`).name,
    taskCode: bodies.length === 1 && bodies[0] ? taskCodeOf(item, bodies[0].uscc) : null,
    places: await Promise.all(bodies.map((body) => placeOf(tx, body))),
    fees: (await feesInForce(tx, item.fee.list)).map((one) => ({ id: one.fee.id, line: feeLine(lang, one) })),
    oneThings: oneThings().filter((thing) => thing.items.includes(item.id)),
    editions: (await editionsOf(tx, item.id)).map(({ item: _, ...rest }) => rest),
    ifAccepted: inForce ? ifAcceptedOn(theBook().calendar, item, tx.today, lang) : null,
  }
}

/** The words for "each township" and "each village"; null where one body handles the item. */
export function bodyName(body: string): Text | null {
  if (body !== 'township' && body !== 'village') return null
  const said = (lang: Lang) => wordsOf(lang).everyBody[body]
  return { 'zh-Hans': said('zh-Hans'), 'zh-Hant': said('zh-Hant'), en: said('en') }
}

async function handlingBodies(tx: Tx, code: string): Promise<readonly BodyCard[]> {
  const lines = (await listBodies(tx)).filter((body) => body.code === code || body.level === code)
  const cards = await Promise.all(lines.map((line) => findBody(tx, line.id)))
  return cards.map((card, i) => must(card, `body ${lines[i]?.code}`))
}

async function placeOf(tx: Tx, body: BodyCard): Promise<Place> {
  const windows = await windowsOf(tx, body.id, tx.today)
  const numbers = windows.map((window) => window.number)
  const hall = windows[0]?.at
  return {
    ...{ bodyId: body.id, name: body.name, address: body.address, hours: body.hours, telephone: body.telephone },
    windows: hall ? { hall, from: Math.min(...numbers), to: Math.max(...numbers) } : null,
  }
}
