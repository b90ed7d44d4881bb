import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'

/** One putting up on a carrier. */
export interface Carried {
  readonly channel: string
  readonly on: Day
  readonly place: string
}

/** A carrier the standard names, and where the version shown stands on it; `byItself`: publishing here is enough. */
export interface CarrierLine {
  readonly channel: Text
  readonly byItself: boolean
  readonly carried: readonly Carried[]
}

/** The carriers that this site is: what is published here is published there. */
const HERE = /网站$|^公示平台$/

/** Carriers the standard names on which a version has to be put up by hand. */
export function carriersBeside(standard: CatalogueStandard): readonly Text[] {
  return standard.channels.filter((channel) => !HERE.test(channel['zh-Hans']))
}

/** Every carrier of the standard, with where the version was put up. */
export function carrierLines(standard: CatalogueStandard, carried: readonly Carried[]): readonly CarrierLine[] {
  return standard.channels.map((channel) => ({
    channel,
    byItself: HERE.test(channel['zh-Hans']),
    carried: carried.filter((one) => one.channel === channel['zh-Hans']),
  }))
}

/** Where a version was put up, the newest first. */
export async function carriedOf(tx: Tx, { bodyId, id }: DisclosureRef, version: number): Promise<readonly Carried[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.carried')
    .select(['channel', 'on_day', 'place'])
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('version', '=', version)
    .orderBy('on_day', 'desc')
    .orderBy('no', 'desc')
    .execute()
  return rows.map(({ channel, on_day, place }) => ({ channel, on: on_day, place }))
}
