import type { Static, TSchema } from 'typebox'
import type { Answer } from './answer.ts'
import type { Visit } from './visit.ts'

/** Who may come to a route at all; the finer "why not" is each verb's own (access.ts). */
export type Door = 'anyone' | 'officer'

/** What a route accepts. Forms arrive as text fields; Fastify coerces them to the schema's types. */
export interface Shape {
  readonly params?: TSchema
  readonly query?: TSchema
  readonly body?: TSchema
  /** JSON API only: the shape of the answer, for OpenAPI and for stripping what it does not name. */
  readonly answer?: TSchema
}

/** One address of ours: method, path, who, shape, and the handler from visit to answer. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly site: 'portal' | 'desk' | 'api'
  readonly door: Door
  readonly shape: Shape
  /** One English sentence for OpenAPI (site `api` only). */
  readonly summary?: string
  /** Uploads accepted: field names; absent means the route takes no files. */
  readonly uploads?: readonly string[]
  /** Those of the uploads that are to be published: only what is left after cleaning is kept. */
  readonly cleaned?: readonly string[]
  /** Fields that may come as a file of UTF-8 text: the body then holds the text, and no file is kept. */
  readonly texts?: readonly string[]
  /** The same for tables as spreadsheets save them: UTF-8 or GB 18030, and longer than other words of a form. */
  readonly tables?: readonly string[]
  /** Files that are only read: they come whole to the route, at most `uploadBytes` each, and are kept nowhere. */
  readonly held?: readonly string[]
  /** `slow` where guessing must not pay: sign-in, following a case by phrase. Absent: the usual pace. */
  readonly pace?: 'slow'
  /**
   * A POST that anybody may send who knows its address, without a page of ours before it: ending letters by one click
   * (RFC 8058). No token, no request key: the secret is in the path, and the verb twice must be once by itself.
   */
  readonly oneClick?: true
  readonly handle: (visit: Visit) => Promise<Answer>
}

type Of<S extends Shape, K extends keyof Shape> = S[K] extends TSchema ? Static<S[K]> : unknown

/** Declares a route and types the visit after its shapes: path, who, shape, verb, answer in one sentence. */
export function route<S extends Shape>(
  declared: Omit<Route, 'handle' | 'shape'> & { readonly shape: S },
  handle: (visit: Visit<Of<S, 'params'>, Of<S, 'query'>, Of<S, 'body'>>) => Promise<Answer>,
): Route {
  return { ...declared, handle: handle as Route['handle'] } // the server validates the visit by `shape` before calling
}
