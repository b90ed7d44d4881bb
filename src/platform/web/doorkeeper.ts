import type { Db } from '../db/tx.ts'
import type { Moment } from '../now.ts'
import type { Actor } from '../signin/actor.ts'

/** Who a session cookie belongs to today; `sessionId` names the session without being its secret. */
export interface Recognised {
  readonly actor: Actor
  readonly sessionId: string
}

/** Tells who comes, by the token of the session cookie; null for a session that is over, locked or never was. */
export type Doorkeeper = (db: Db, moment: Moment, token: string) => Promise<Recognised | null>
