import type { Tx } from '#platform/db/tx.ts'
import { type BodyLine, listBodies } from '../organisations/index.ts'
import type { Item } from '../services/index.ts'

/** The townships or villages an applicant chooses from for this item; empty where one county body does all. */
export async function placesFor(tx: Tx, item: Item): Promise<readonly BodyLine[]> {
  const level = levelOf(item)
  return level === null ? [] : (await listBodies(tx)).filter((body) => body.level === level)
}

function levelOf(item: Item): BodyLine['level'] | null {
  if (item.body === 'township' || item.body === 'village') return item.body
  return item.steps.some((step) => step.at === 'township' && step.role === 'intake') ? 'township' : null
}
