/** An article of a law: the key of the law in `lawbook/sources.yaml` and the article's number as printed, e.g. `42` or `32(4)`. */
export interface Article {
  readonly law: string
  readonly article: string
}

/** What kind of "no" this is; the web server turns it into 403, 404, 409 or 422. */
export type RefusalKind = 'forbidden' | 'missing' | 'conflict' | 'invalid'

/**
 * The law or the rules say no. A value, not an exception: it is shown, logged and tested.
 *
 * `code` is closed per area and starts with the area's name (`cases.already-decided`); the area's words hold the
 * sentence for it under the same code, in every language, filled from `facts`.
 */
export interface Refusal {
  readonly code: string
  readonly kind: RefusalKind
  readonly article?: Article
  readonly facts?: Readonly<Record<string, string | number>>
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly no: Refusal }

/** The verb was done; here is what came of it. */
export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** The verb was refused; the surrounding transaction rolls back. */
export function refuse(no: Refusal): { readonly ok: false; readonly no: Refusal } {
  return { ok: false, no }
}

/** The value of an outcome that cannot be refused here; a refusal is a bug (used by the demo county and by tests). */
export function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`bug: refused with ${JSON.stringify(outcome.no)}`)
}
