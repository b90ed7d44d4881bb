import { type BodyLine, isAskable } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { dayNumber } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Standing } from '#law/catalogue/standing-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import { addressOf } from '../address.ts'
import type { DisclosureFilter } from '../contract.ts'
import { metObligations } from '../met-obligations.ts'
import { narrowedTo } from '../narrowed-to.ts'
import { obligationsOfBodies, serialsOfEntries } from '../queries.ts'
import { standardOf } from '../the-catalogue.ts'
import { wordsOf } from '../words/index.ts'
import { type MetLine, metLine } from './entry-view.ts'

/** One thing owed or met, as the list of what is missing shows it. */
export interface MissingLine extends MetLine {
  readonly what: string
  readonly domain: string
  readonly body: string
  /** Page of the entry that meets it, where there is one the public can open. */
  readonly entryHref: string | null
  readonly standardHref: string
  /** Where it can be asked for, with body and subject filled in; null: it is there, or this body cannot be asked. */
  readonly askHref: string | null
  /** Calendar days past the last day; 0 while it is not late. */
  readonly daysLate: number
}

const ORDER: readonly Standing[] = ['late', 'thin', 'due']

/** Obligations under a filter that are not fully met, of one standing or of all, the late ones first, the longest late on top. */
export async function missingView(
  tx: Tx,
  lang: Lang,
  filter: DisclosureFilter,
  standing: Exclude<Standing, 'published'> | null,
  bodies: readonly BodyLine[],
): Promise<readonly MissingLine[]> {
  const { standards, bodies: within } = narrowedTo(filter, bodies)
  const rows = await obligationsOfBodies(tx, {
    ...(within === null ? {} : { bodies: within }),
    ...(standards === null ? {} : { standards }),
    openOnly: true,
  })
  const lines = rows
    .map((row) => metLine(row, tx.today))
    .filter((line) => (standing === null ? line.standing !== 'published' : line.standing === standing))
  return (await told(tx, lang, lines, bodies)).toSorted(
    (a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || b.daysLate - a.daysLate,
  )
}

/** Obligations under a filter that are fully met, a page of them, what fell due last on top. Limit and offset in rows. */
export async function metView(
  tx: Tx,
  lang: Lang,
  filter: DisclosureFilter,
  bodies: readonly BodyLine[],
  part: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly lines: readonly MissingLine[] }> {
  const { total, lines } = await metObligations(tx, narrowedTo(filter, bodies), part)
  const met = lines.map((line) => metLine(line, tx.today))
  return { total, lines: await told(tx, lang, met, bodies) }
}

async function told(
  tx: Tx,
  lang: Lang,
  lines: readonly MetLine[],
  bodies: readonly BodyLine[],
): Promise<readonly MissingLine[]> {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const serials = await serialsOfEntries(
    tx,
    lines.flatMap(({ disclosureId, publishedOn }) => (disclosureId && publishedOn ? [disclosureId] : [])),
  )
  return lines.map((line) => {
    const standard = must(standardOf(line.standardId), line.standardId)
    const body = must(byId.get(line.bodyId), `body ${line.bodyId}`)
    const serial = line.disclosureId === null ? undefined : serials.get(line.disclosureId)
    const period = /^\d{4}(Q\d)?$/.test(line.occasion) ? ` · ${wordsOf(lang).period(line.occasion)}` : ''
    const what = `${standard.sub[lang]}${period}`
    const asked = new URLSearchParams({ body: String(body.id), subject: what })
    return {
      ...line,
      what,
      domain: standard.domain.name[lang],
      body: body.shortName[lang],
      entryHref: serial === undefined ? null : addressOf(body.code, serial),
      standardHref: `/catalogue/standards/${standard.id}`,
      askHref: line.standing !== 'published' && isAskable(body) ? `/requests/new?${asked}` : null,
      daysLate: line.standing === 'late' && line.dueOn !== null ? dayNumber(tx.today) - dayNumber(line.dueOn) : 0,
    }
  })
}
