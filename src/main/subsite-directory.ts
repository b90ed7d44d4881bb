import { readSubsites } from '#areas/subsites/index.ts'
import { type Db, reading } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import type { Subsite, Subsites } from '#platform/web/subsite.ts'
import { holdsPage } from '#sites/portal/subsite/holds-page.ts'

/** The open subsites, kept at hand. */
export interface SubsiteDirectory extends Subsites {
  /** To be called with the tags of what changed, before pages are dropped: reads anew where subsites are among them. */
  follow(tags: readonly string[]): Promise<void>
}

/** Reads all subsites; addresses are taken apart before the database is asked for anything. */
export async function subsiteDirectory(db: Db): Promise<SubsiteDirectory> {
  let all: readonly Subsite[] = await readSubsites(reading(db, now()))
  return {
    byCode: (code) => all.find((one) => one.code === code) ?? null,
    byHost: (host) => all.find((one) => one.host === host) ?? null,
    holds: holdsPage,
    follow: async (tags) => {
      if (tags.includes('subsites') || tags.includes('bodys')) all = await readSubsites(reading(db, now()))
    },
  }
}
