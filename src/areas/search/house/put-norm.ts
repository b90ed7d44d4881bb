import type { Tx } from '#platform/db/tx.ts'
import { publicNorm } from '../../norms/index.ts'
import { asWritten } from './put-entry.ts'
import { putThing } from './put-thing.ts'

const PRECEDENCE = 12

/** Brings the index up to date with a normative document. What no longer holds is found too: its page says that it does not. */
export async function putNorm(tx: Tx, bodyId: number, id: string): Promise<void> {
  const norm = await publicNorm(tx, { bodyId, id })
  if (!norm) return putThing(tx, 'norm', id, [])
  const { address, title, number, year, issuedOn } = norm
  await putThing(tx, 'norm', id, [
    {
      ...{ edition: '1', bodyId, year, title: asWritten(title), aliases: [], number, note: null, href: address },
      ...{ precedence: PRECEDENCE, shownFrom: issuedOn, shownTo: null, texts: [number] },
    },
  ])
}
