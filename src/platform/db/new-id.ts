import { randomBytes } from 'node:crypto'
import { msOfInstant } from '#base/days.ts'
import { uuidV7 } from '#base/ids.ts'
import type { Tx } from './tx.ts'

/** A new id (UUIDv7) at the moment of the transaction. */
export function newId(tx: Tx): string {
  return uuidV7(msOfInstant(tx.at), randomBytes(10))
}
