import { listBodies } from '#areas/organisations/index.ts'
import type { Tx } from '#platform/db/tx.ts'
import { addressOf } from './address.ts'
import { catalogue } from './open.ts'

/** Those of the addresses that lead to an entry of the catalogue which the public can open. */
export async function knownAddresses(tx: Tx, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const serials = addresses.flatMap((address) => /\/(\d{6}-\d{5})$/.exec(address)?.[1] ?? [])
  if (serials.length === 0) return new Set()
  const codes = new Map((await listBodies(tx)).map((body) => [body.id, body.code]))
  const rows = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .select(['body_id', 'serial'])
    .where('serial', 'in', serials)
    .where('state', '=', 'published')
    .execute()
  return new Set(rows.map((row) => addressOf(codes.get(row.body_id) ?? '', row.serial)))
}
