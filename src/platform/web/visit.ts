import type { Lang } from '#base/text.ts'
import type { Db } from '../db/tx.ts'
import type { Moment } from '../now.ts'
import type { Actor } from '../signin/actor.ts'

/** A file that came with a form: already on disk, its type judged by content, its name only a label. */
export interface Upload {
  readonly field: string
  readonly name: string
  readonly type: string
  readonly size: number
  /** SHA-256 in hexadecimal; the file store knows it under this name. */
  readonly digest: string
}

/** One request as the areas see it: who, when, in which language, with what. Shapes were checked by the route's schema. */
export interface Visit<Params = unknown, Query = unknown, Body = unknown> {
  readonly db: Db
  readonly moment: Moment
  readonly actor: Actor
  readonly lang: Lang
  readonly largeText: boolean
  /** The path without the language prefix, e.g. `/items/si009`. */
  readonly path: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly files: readonly Upload[]
  /** The key that makes twice once: form field `request_key` or header `Idempotency-Key`. Present on every POST. */
  readonly requestKey: string
  /** To be put into every form that posts, as hidden field `csrf`. */
  readonly csrf: string
  /** Language-prefixed address of a path of ours: `link('/items')` is `/en/items` on an English page. */
  link(path: string): string
}
