import { day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { catalogue } from './open.ts'

/** How many entries a body published by itself for the first time in a year; a new version of one is not counted again. */
export async function publishedInYear(tx: Tx, bodyId: number, year: number): Promise<number> {
  const { published } = await catalogue(tx)
    .selectFrom('catalogue.version')
    .select((eb) => eb.fn.countAll<string>().as('published'))
    .where('body_id', '=', bodyId)
    .where('number', '=', 1)
    .where('attribute', '=', 'proactive')
    .where('published_on', '>=', day(`${year}-01-01`))
    .where('published_on', '<=', day(`${year}-12-31`))
    .executeTakeFirstOrThrow()
  return Number(published)
}
