import { type Static, Type } from 'typebox'
import { type BodyCard, findBody, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Refusal } from '#base/outcome.ts'
import { indexNumber } from '#law/catalogue/index-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readsInside } from './access.ts'
import { addressOf } from './address.ts'
import { carriersBeside } from './carriers/carriers.ts'
import { findingsOf } from './check.ts'
import type { DisclosureView, VersionView } from './contract.ts'
import { EntryDesk } from './desk/entry.desk.tsx'
import { filesOf } from './files/files.ts'
import { metLine } from './pages/entry-view.ts'
import { findDisclosure, obligationsOfBodies } from './queries.ts'
import { checkWords, standardOf } from './the-catalogue.ts'

/** The two parts of an entry's address. */
export const Address = Type.Object({
  body: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }),
  serial: Type.String({ pattern: '^\\d{6}-\\d{5}$' }),
})
export type Address = Static<typeof Address>

export const NO_ENTRY: Refusal = { code: 'catalogue.no-such-entry', kind: 'missing' }

/** An entry with its body. */
export interface Found {
  readonly entry: DisclosureView
  readonly body: BodyCard
}

/** An entry by its address, as the actor may see it. */
export async function entryAt(tx: Tx, actor: Actor, { body: code, serial }: Address): Promise<Found | null> {
  const line = (await listBodies(tx)).find((one) => one.code === code)
  const body = line && (await findBody(tx, line.id))
  const entry = body && (await findDisclosure(tx, actor, body.id, serial))
  return entry ? { entry, body } : null
}

/** Its page at the desk, from the address of the public one. */
export function deskAddress(body: string, serial: string): string {
  return `/desk/catalogue/${body}/${serial}`
}

/** The version that is worked on, or else the one in force. */
export function versionNow(entry: DisclosureView): VersionView {
  const open = entry.versions.find(({ step }) => step !== 'published')
  return must(open ?? entry.versions.find(({ number }) => number === entry.inForce), 'version')
}

/** The page of an entry at the desk, for those of its body and of the disclosure office. */
export async function showEntry(tx: Tx, visit: Visit, { entry, body }: Found): Promise<Answer> {
  const { lang, link } = visit
  if (!readsInside(visit.actor, body.id)) return refused({ code: 'catalogue.not-your-body', kind: 'forbidden' })
  const version = versionNow(entry)
  const standard = must(standardOf(entry.standardId), entry.standardId)
  const met = await obligationsOfBodies(tx, { bodies: [body.id], disclosureId: entry.id })
  const labels = new Map(checkWords().map(({ id, label }) => [id, label[lang]]))
  const props = {
    ...{ lang, entry, version, standard, link, csrf: visit.csrf, requestKey: visit.requestKey },
    ...{ body: body.name[lang], number: indexNumber(body.uscc, entry.serial) },
    here: deskAddress(body.code, entry.serial),
    publicHref: entry.state === 'drafted' ? null : addressOf(body.code, entry.serial),
    met: met.map((line) => metLine(line, tx.today)),
    findings: version.findings ?? (await findingsOf(tx, asRow(entry, version), entry.standardId)),
    files: await filesOf(tx, entry, version.number),
    carriers: carriersBeside(standard),
    wordLabel: (id: string) => labels.get(id) ?? id,
  }
  return show(version.title, <EntryDesk {...props} />, { section: '/desk/catalogue' })
}

/** The version as its row names it, for the check. */
function asRow({ bodyId, id }: DisclosureView, { number, title, attribute, elements }: VersionView) {
  return { body_id: bodyId, disclosure_id: id, number, title, attribute, elements: elements ?? [] }
}
