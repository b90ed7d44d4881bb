// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '#base/days.ts'

/** Rows of schema `signin`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface SigninTables {
  /** One account a person; never shared, never deleted. Who the person is stands in organisations. */
  'signin.account': {
    staff_id: string
    /** What is typed to sign in, in small letters. */
    login: string
    /** argon2id with its parameters and salt (PHC form). */
    password_hash: string
    password_set_at: Instant
    /** The password was given by somebody else and must be replaced before anything else. */
    must_change: boolean
    /** Wrong passwords and codes in a row since the last success or lock. */
    failures: Generated<number>
    /** Null unless too many failures locked it; locked by itself for a time. */
    locked_until: Instant | null
    /** Null while open; set by the security or the system administrator. */
    closed_at: Instant | null
    opened_at: Instant
    /** Staff id; null for those settled when the house was set up. */
    opened_by: string | null
    /** Null for real people. Fictional people of the demo county: their order on the sign-in page, 0 for not shown. */
    demo_place: number | null
  }
  /** The audit log of sign-in: insert-only by grant, each row hashed onto the one before, so that a gap shows. Read by the audit administrator. */
  'signin.event': {
    seq: string
    at: Instant
    type: string
    /** Whose account; null where the login name belongs to nobody. */
    staff_id: string | null
    /** As typed, cut to 40 characters. */
    login: string
    /** The administrator who did it; null where the person did it. */
    by_staff_id: string | null
    address: string
    agent: string
    prev_hash: Buffer
    hash: Buffer
  }
  /** Passkeys (WebAuthn); only public keys, nothing that could sign in. */
  'signin.passkey': {
    /** Credential id in base64url. */
    id: string
    staff_id: string
    public_key: Buffer
    /** Signature counter; one that goes back speaks of a copied key and is refused. */
    counter: string
    transports: ColumnType<unknown, string, string>
    /** As the person called it. */
    name: string
    added_at: Instant
    /** Null until the first use. */
    used_at: Instant | null
  }
  /** Who is signed in. The cookie holds the token; only its SHA-256 lies here. */
  'signin.session': {
    id: string
    token_hash: Buffer
    staff_id: string
    /** password: a second factor is still to come; new_password: a new password is; full: signed in. */
    stage: 'password' | 'new_password' | 'full'
    began_at: Instant
    seen_at: Instant
    /** What the browser calls itself, so that a person can tell the own sessions apart. */
    agent: string
  }
  /** Challenges that were answered: none is answered twice. Swept after an hour. */
  'signin.spent': {
    code: string
    at: Instant
  }
  /** The secret of the code generator (RFC 6238), sealed at rest. */
  'signin.totp': {
    staff_id: string
    secret_sealed: string
    /** Step of 30 seconds of the last code that was used; that code and older ones are refused. */
    last_step: Generated<string>
    /** Null until the person has typed a first code. */
    confirmed_at: Instant | null
  }
}
