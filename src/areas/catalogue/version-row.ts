import type { Insertable } from 'kysely'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Content, DisclosureRef } from './contract.ts'
import type { CatalogueTables } from './tables.ts'

/** A version as it is drafted: its content in the order of the standard, nobody's signature yet. */
export function versionRow(
  tx: Tx,
  by: Actor,
  { bodyId, id }: DisclosureRef,
  number: number,
  content: Content,
  standard: CatalogueStandard,
  note: string,
): Insertable<CatalogueTables['catalogue.version']> {
  return {
    ...{ body_id: bodyId, disclosure_id: id, number, revision: 1, step: 'drafted', note },
    ...writtenOf(content, standard),
    channels: JSON.stringify(standard.channels.map((channel) => channel['zh-Hans'])),
    ...{ drafted_by: by.kind === 'officer' ? by.staffId : null, drafted_at: tx.at },
  }
}

/** The columns that hold what was written. Elements without words are kept: what is missing is seen to be missing. */
export function writtenOf(content: Content, standard: CatalogueStandard) {
  const texts = new Map(content.elements.map(({ name, text }) => [name, text.trim()]))
  return {
    title: content.title.trim(),
    attribute: content.attribute,
    ground: content.ground,
    reason: content.reason?.trim() || null,
    elements: JSON.stringify(standard.elements.map((name) => ({ name, text: texts.get(name) ?? '' }))),
    formed_on: content.formedOn,
    expires_on: content.expiresOn,
  }
}
