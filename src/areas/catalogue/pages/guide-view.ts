import { lawbook } from '#areas/clocks/index.ts'
import { type BodyCard, findBody, findBodyByCode, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import { ruleOf } from '#law/book/book.ts'
import { listOf, obligationsOf } from '#law/catalogue/obligations-of.ts'
import type { Domain, List } from '#law/catalogue/standard.ts'
import { citeArticle } from '#law/cite.ts'
import type { Fees } from '#law/requests/fees.ts'
import { type Channel, type Receipt, receiptOf } from '#law/requests/receipt.ts'
import type { Tx } from '#platform/db/tx.ts'
import { isWithin } from '#platform/db/within.ts'
import { readRequestTables } from '#platform/lawbook/read-request-tables.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { theCatalogue } from '../the-catalogue.ts'

/** The ways in which a request may come. What is announced binds the office; what is not here is not open. */
export const OPEN_CHANNELS: readonly Channel[] = ['in_person', 'oral', 'signed_mail', 'ordinary_mail', 'internet']

/** What the guide to the information of a body says. */
export interface GuideView {
  readonly body: BodyCard
  /** The disclosure office of the county; also where complaints go. */
  readonly office: BodyCard
  readonly list: List
  /** What the body keeps open, by field, with how many lines of the catalogue. */
  readonly fields: readonly { readonly domain: Domain; readonly lines: number }[]
  readonly channels: readonly { readonly channel: Channel; readonly receipt: Receipt }[]
  readonly fees: Fees
  /** Working days; calendar days; months. */
  /** Articles by what they say. */
  readonly cited: Readonly<Record<keyof typeof ARTICLES, Cited>>
  readonly limits: { readonly reply: number; readonly reconsideration: number; readonly court: number }
}

/** The articles a guide rests on. */
const ARTICLES = {
  guide: { law: 'R19', article: '12' },
  enterprise: { law: 'R19', article: '55' },
  request: { law: 'R19', article: '29' },
  receipt: { law: 'R19', article: '31' },
  reply: { law: 'R19', article: '33' },
  fee: { law: 'R19', article: '42' },
  complaint: { law: 'R19', article: '51' },
  reconsideration: { law: 'RL', article: '20' },
  court: { law: 'LIT', article: '46' },
} as const

let fees: Fees | null = null

/** The guide of a body on the day of the transaction; null: no such body, or none that publishes under these rules. */
export async function guideView(tx: Tx, code: string, lang: Lang): Promise<GuideView | null> {
  const body = await findBodyByCode(tx, code)
  const list = body && listOf(body.regime)
  if (!body || !list || !isWithin(tx, body.id)) return null
  const owed = obligationsOf(body, theCatalogue(), tx.today)
  const fields = [...Map.groupBy(owed, ({ domain }) => domain)]
  fees ??= readRequestTables().fees
  return {
    ...{ body, list, fees, office: must(await findBodyByCode(tx, 'openness_office'), 'openness_office') },
    fields: fields.map(([domain, lines]) => ({ domain, lines: lines.length })),
    channels: OPEN_CHANNELS.map((channel) => ({ channel, receipt: receiptOf(channel) })),
    cited: citedIn(lang),
    limits: {
      ...{ reply: amountOf('FOI2019.REPLY'), reconsideration: amountOf('REVIEW.FILE_60D') },
      court: amountOf('LITIGATION.DIRECT_6M'),
    },
  }
}

/** The bodies that have a guide, in the order of the lawbook. */
export async function guidedBodies(tx: Tx): Promise<readonly BodyCard[]> {
  const bodies = (await listBodies(tx)).filter(({ id }) => isWithin(tx, id))
  const cards = await Promise.all(bodies.map(({ id }) => findBody(tx, id)))
  return cards.flatMap((card) => (card && listOf(card.regime) ? [card] : []))
}

function citedIn(lang: Lang): GuideView['cited'] {
  const cite = (name: keyof typeof ARTICLES): Cited => ({
    ...{ text: citeArticle(lawbook(), ARTICLES[name], lang), href: null },
  })
  return {
    ...{ guide: cite('guide'), enterprise: cite('enterprise'), request: cite('request'), receipt: cite('receipt') },
    ...{ reply: cite('reply'), fee: cite('fee'), complaint: cite('complaint') },
    ...{ reconsideration: cite('reconsideration'), court: cite('court') },
  }
}

function amountOf(id: string): number {
  return must(ruleOf(lawbook(), id).amount, `the amount of ${id}`)
}
