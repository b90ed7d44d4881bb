import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../../../organisations/index.ts'
import { listStandards } from '../../standards/list-standards.ts'
import type { PublishedFilter } from './published.ts'

/** What was typed, with the bodies and violations whose names have it, in any language. */
export async function wordsFilter(tx: Tx, typed: string): Promise<NonNullable<PublishedFilter['words']>> {
  const wanted = typed.toLowerCase()
  const bodies = (await listBodies(tx)).filter(({ name, shortName }) =>
    [...Object.values(name), ...Object.values(shortName)].some((text) => text.toLowerCase().includes(wanted)),
  )
  const standards = await listStandards(tx, { words: typed })
  return { typed, bodies: bodies.map(({ id }) => id), standards: standards.map(({ standardId }) => standardId) }
}
