import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { pathOf } from './cases/pages/published-view.ts'
import { countPublications, publications } from './cases/published/publications.ts'
import { listStandards } from './standards/list-standards.ts'

/** A part of a list of addresses: so many from so far on. */
interface Part {
  readonly limit: number
  readonly offset: number
}

/** Addresses with the day each last changed, null where nobody tells it; and how many there are in all. */
interface Addresses {
  readonly total: number
  readonly rows: readonly { readonly path: string; readonly changedOn: Day | null }[]
}

/** The addresses of published decisions, the newest first; narrowed as every list of them is. */
export async function decisionAddresses(tx: Tx, part: Part): Promise<Addresses> {
  const found = await publications(tx, {}, part)
  return {
    total: await countPublications(tx, {}),
    rows: found.map(({ document, publishedOn, withdrawn }) => ({
      path: pathOf(document),
      changedOn: withdrawn?.on ?? publishedOn,
    })),
  }
}

/** The addresses of the published standards of discretion, in the order of their ids. */
export async function standardAddresses(tx: Tx, { limit, offset }: Part): Promise<Addresses> {
  const all = await listStandards(tx)
  const rows = all
    .slice(offset, offset + limit)
    .map(({ standardId }) => ({ path: `/standards/${standardId}`, changedOn: null }))
  return { total: all.length, rows }
}
