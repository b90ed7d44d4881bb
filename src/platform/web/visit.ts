import type { Lang } from '#base/text.ts'
import type { Db } from '../db/tx.ts'
import type { Cleaned } from '../files/cleaned.ts'
import type { Moment } from '../now.ts'
import type { Actor } from '../signin/actor.ts'
import type { Form } from './form-asked.ts'
import type { Subsite } from './subsite.ts'

/**
 * A file that came with a form: already on disk, its type judged by content, its name only a label. What was taken out, is
 * hidden and said in it is there for fields that the route declares `cleaned`.
 */
export interface Upload extends Partial<Omit<Cleaned, 'bytes'>> {
  readonly field: string
  readonly name: string
  readonly type: string
  readonly size: number
  /** SHA-256 in hexadecimal; the file store knows it under this name. */
  readonly digest: string
}

/** A file that came with a form and is only read. The name is a label, the type nobody's word. */
export interface HeldFile {
  readonly field: string
  readonly name: string
  readonly bytes: Buffer
}

/** Where a request comes from: for the audit log and for narrowing guesses; never shown to others. */
export interface Client {
  readonly address: string
  readonly agent: string
  /** How the visitor reached us: `https://gongkai.example`, for passkeys, which hold for one origin. */
  readonly origin: string
  /** Name of the sign-in session (never its secret); null for somebody who is not signed in. */
  readonly session: string | null
}

/** One request as the areas see it: who, when, in which language, with what. Shapes were checked by the route's schema. */
export interface Visit<Params = unknown, Query = unknown, Body = unknown> {
  readonly db: Db
  readonly moment: Moment
  readonly actor: Actor
  readonly lang: Lang
  /** Wanted by `Accept`. Only permanent addresses with a description look at it. */
  readonly form: Form
  readonly largeText: boolean
  /** The subsite the page stands in; null: the portal. What is read through `db` is narrowed to its bodies already. */
  readonly subsite: Subsite | null
  /** People and cases are fictional; whatever leaves the house says so. */
  readonly demo: boolean
  readonly client: Client
  /** The path without the prefixes of language and subsite, e.g. `/items/si009`. */
  readonly path: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly files: readonly Upload[]
  /** Files of fields that the route declares `held`. */
  readonly held: readonly HeldFile[]
  /**
   * The key that makes twice once: form field `request_key` or header `Idempotency-Key`. Present on every POST; on a GET
   * a fresh one, to be put into the form. Trap: reading it (or `csrf`) on a GET makes the page personal, so not cached.
   */
  readonly requestKey: string
  /** To be put into every form that posts, as hidden field `csrf`. */
  readonly csrf: string
  /** Address of a path of ours: `link('/items')` is `/en/items` on an English page, `/en/sites/market/items` in a subsite. */
  link(path: string): string
  /** Address of a path of the portal, also from inside a subsite. */
  portal(path: string): string
}
