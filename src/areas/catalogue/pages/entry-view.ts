import { lawbook } from '#areas/clocks/index.ts'
import type { BodyCard } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Lang, Text } from '#base/text.ts'
import { missingOf } from '#law/catalogue/content-check.ts'
import { indexNumber } from '#law/catalogue/index-number.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { type Standing, standingOf, wasInTime } from '#law/catalogue/standing-of.ts'
import { articleOfGround } from '#law/catalogue/withholding.ts'
import { citeArticle } from '#law/cite.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { addressOf } from '../address.ts'
import { type CarrierLine, carriedOf, carrierLines } from '../carriers/carriers.ts'
import type { DisclosureView, ObligationLine, VersionView } from '../contract.ts'
import type { FileView, Removal } from '../files/contract.ts'
import { publicFilesOf } from '../files/files.ts'
import { obligationsOfBodies } from '../queries.ts'
import { type ReassessmentsView, reassessmentsView } from '../reassess/reassessments-view.ts'
import { type RelatedLine, relationsOf } from '../relations.ts'
import { standardOf } from '../the-catalogue.ts'

/** What an entry met, or still owes, with the address that explains its last day. */
export interface MetLine extends ObligationLine {
  readonly standing: Standing
  readonly inTime: boolean | null
  readonly howHref: string
}

/** Why something was taken out of a file, with its article. */
export interface RemovedLine extends Removal {
  readonly cited: Cited
}

export interface EntryView {
  readonly entry: DisclosureView
  readonly body: BodyCard
  readonly standard: CatalogueStandard
  /** The version shown. */
  readonly version: VersionView
  readonly number: string
  readonly address: string
  readonly missing: readonly string[]
  readonly isOver: boolean
  readonly met: readonly MetLine[]
  readonly related: readonly (RelatedLine & { readonly href: string; readonly body: Text })[]
  /** None where the content is not for everybody. */
  readonly files: readonly (FileView & { readonly removed: readonly RemovedLine[] })[]
  /** Every carrier of the standard, with where this version stands. */
  readonly carriers: readonly CarrierLine[]
  /** Of what is withheld, and of what was. */
  readonly reassessments: ReassessmentsView
  readonly basis: Cited
  readonly ground: Cited | null
}

/** All that the page of an entry shows. `number`: an older version; null: the one in force. Null: there is none. */
export async function entryView(
  tx: Tx,
  lang: Lang,
  {
    entry,
    body,
    bodies,
  }: { entry: DisclosureView; body: BodyCard; bodies: ReadonlyMap<number, { code: string; shortName: Text }> },
  asked: number | null,
): Promise<EntryView | null> {
  const version = entry.versions.find(({ number }) => number === (asked ?? entry.inForce))
  if (!version || version.publishedOn === null) return null
  const standard = must(standardOf(entry.standardId), entry.standardId)
  const met = await obligationsOfBodies(tx, { bodies: [entry.bodyId], disclosureId: entry.id })
  const related = await relationsOf(tx, entry)
  const ground = version.ground && articleOfGround(version.ground)
  return {
    ...{ entry, body, standard, version, number: indexNumber(body.uscc, entry.serial) },
    address: addressOf(body.code, entry.serial),
    missing: version.elements === null ? [] : missingOf(version.elements, standard.elements),
    isOver: version.expiresOn !== null && version.expiresOn < tx.today,
    met: met.map((line) => metLine(line, tx.today)),
    related: related.map((line) => {
      const other = must(bodies.get(line.bodyId), `body ${line.bodyId}`)
      return { ...line, href: addressOf(other.code, line.serial), body: other.shortName }
    }),
    files:
      version.elements === null
        ? []
        : (await publicFilesOf(tx, entry, version.number)).map((file) => withRemoved(file, lang)),
    carriers: carrierLines(standard, await carriedOf(tx, entry, version.number)),
    reassessments: await reassessmentsView(tx, lang, entry),
    basis: { text: citeArticle(lawbook(), standard.article, lang), href: null },
    ground: ground && { text: citeArticle(lawbook(), ground, lang), href: null },
  }
}

/** An obligation with how it stands, and the page that reckons its last day from the same event under the same rule. */
export function metLine(line: ObligationLine, on: Day): MetLine {
  const { type, date, ...fields } = line.startEvent
  const query = new URLSearchParams({ rule: line.rule, '1.type': type, '1.date': date })
  for (const [name, value] of Object.entries(fields)) query.set(`1.${name}`, String(value))
  return { ...line, standing: standingOf(line, on), inTime: wasInTime(line), howHref: `/deadlines?${query}` }
}

function withRemoved(file: FileView, lang: Lang) {
  const cited = ({ ground }: Removal) => ({ text: citeArticle(lawbook(), articleOfGround(ground), lang), href: null })
  return { ...file, removed: file.removals.map((one) => ({ ...one, cited: cited(one) })) }
}
