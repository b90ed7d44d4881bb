import type { Instant } from '#base/days.ts'
import type { Text } from '#base/text.ts'

/** What every form of these pages needs. */
export interface FormProps {
  readonly csrf: string
  readonly requestKey: string
}

/** An account as the administrators see it. */
export interface AccountLine {
  readonly staffId: string
  readonly login: string
  readonly name: string
  readonly openedAt: Instant
  /** Null unless it is locked now. */
  readonly lockedUntil: Instant | null
  readonly closed: boolean
  readonly generator: boolean
  readonly passkeys: number
  readonly posts: readonly Text[]
}

export interface PasskeyLine {
  readonly id: string
  readonly name: string
  readonly addedAt: Instant
  readonly usedAt: Instant | null
}

export interface SessionLine {
  readonly id: string
  readonly agent: string
  readonly beganAt: Instant
  readonly seenAt: Instant
  readonly own: boolean
}

/** What the audit log of sign-in knows of; a closed list. */
export const EVENTS = [
  'signed-in',
  'password-wrong',
  'code-wrong',
  'passkey-wrong',
  'locked-by-failures',
  'signed-out',
  'session-ended',
  'password-changed',
  'code-generator-added',
  'passkey-added',
  'passkey-removed',
  'account-opened',
  'account-closed',
  'account-reopened',
  'account-unlocked',
  'factors-reset',
  'password-reset',
  'log-read',
] as const
export type EventType = (typeof EVENTS)[number]

export interface EventLine {
  readonly seq: string
  readonly at: Instant
  readonly type: EventType
  readonly login: string
  /** Login name of the administrator who did it; null where the person did it. */
  readonly by: string | null
  readonly address: string
}
