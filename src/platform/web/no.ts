/** What the web server itself says no to, before or instead of an area. The words for each stand in `words/`. */
export const NO_STATUS = {
  'bad-request': 400,
  'no-request-key': 400,
  'not-signed-in': 401,
  'expired-form': 403,
  forbidden: 403,
  missing: 404,
  'wrong-method': 405,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  invalid: 422,
  'too-many': 429,
  bug: 500,
  busy: 503,
} as const
export type NoKind = keyof typeof NO_STATUS

/** Ends a request with one of the designed answers. The only error the web server throws on purpose. */
export class No extends Error {
  readonly kind: NoKind
  /** Seconds to wait, for `too-many`. */
  readonly wait: number
  constructor(kind: NoKind, wait = 0) {
    super(kind)
    this.kind = kind
    this.wait = wait
  }
}
