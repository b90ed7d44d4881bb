import type { Tx } from '../db/tx.ts'
import type { HeldPost } from './actor.ts'

/** Who people are; told by the area that knows (organisations), handed in by main. */
export interface People {
  /** The posts somebody acts for on the day of the transaction. */
  postsOf(tx: Tx, staffId: string): Promise<readonly HeldPost[]>
  nameOf(tx: Tx, staffId: string): Promise<string | null>
  /** By the staff number of the personnel office: for opening an account. */
  byNumber(tx: Tx, number: string): Promise<{ readonly staffId: string; readonly name: string } | null>
}

/** The usual figures of classified protection, level 3; practice, not the wording of a standard, hence settings. */
export interface SignInSettings {
  readonly failuresToLock: number
  readonly lockMinutes: number
  readonly idleMinutes: number
  readonly sessionHours: number
  /** Time for the second step after the first. */
  readonly stepMinutes: number
  readonly passwordLeast: number
  readonly passwordDays: number
}

export const SIGN_IN_DEFAULTS: SignInSettings = {
  failuresToLock: 5,
  lockMinutes: 30,
  idleMinutes: 20,
  sessionHours: 10,
  stepMinutes: 10,
  passwordLeast: 10,
  passwordDays: 90,
}

/** What sign-in needs from the house. */
export interface SignInParts {
  readonly people: People
  readonly settings: SignInSettings
}
