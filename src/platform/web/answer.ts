import type { ReactElement } from 'react'
import type { Instant } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'

/** A page inside the frame of its site. `section` marks the current entry of the navigation. */
export interface PageAnswer {
  readonly kind: 'page'
  readonly title: string
  readonly body: ReactElement
  readonly section?: string
  readonly status?: number
  /** Names of facts' subjects this anonymous page depends on (`item:si009`); absent means it is not cached. */
  readonly cache?: readonly string[]
  /** Style sheets and scripts that this page alone needs, by their names: `processes/chart-editor.css`. */
  readonly assets?: readonly string[]
  /** The same content in other forms (a feed, a description for programs), for the head. */
  readonly alternates?: readonly Alternate[]
  /** What the page is about in the words of schema.org, for search engines; its context is added. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Another form of a page: media type, address in the language of the page, and a title where there are several. */
export interface Alternate {
  readonly type: string
  readonly href: string
  readonly title?: string
}

export type Answer =
  | PageAnswer
  | { readonly kind: 'redirect'; readonly to: string; readonly session?: SessionChange }
  | { readonly kind: 'json'; readonly data: unknown; readonly status?: number }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly bytes: Uint8Array
      readonly inline?: boolean
      /** Public and the same for everybody: its name by content, sent as `ETag`. Absent: for this visitor alone. */
      readonly hash?: string
    }
  /** Words for programs (a feed, a description), the same for everybody: kept like a page under its `cache` tags, or made each time.
   * `changedAt`: when what it says last changed, told as `Last-Modified`; only where that is known to be true. */
  | {
      readonly kind: 'document'
      readonly type: string
      readonly text: string
      readonly cache?: readonly string[]
      readonly changedAt?: Instant
    }
  /** The same for what is too long to be made at once: sent as it is made, never kept. `name`: what a browser saves it as. */
  | {
      readonly kind: 'stream'
      readonly type: string
      readonly name: string
      readonly chunks: AsyncIterable<string>
    }
  | { readonly kind: 'refused'; readonly no: Refusal }

/** Sign-in only: the cookie to be given for a new session, or null to take it back. */
export type SessionChange = { readonly token: string } | null

/** Shows a page. */
export function show(title: string, body: ReactElement, more: Partial<Omit<PageAnswer, 'kind'>> = {}): Answer {
  return { kind: 'page', title, body, ...more }
}

/** After a verb was done: 303 to the page that shows it. `to` is a path of ours, already language-prefixed by `visit.link`. */
export function goTo(to: string): Answer {
  return { kind: 'redirect', to }
}

/** The law or the rules said no; the frame shows the sentence, the article and the way on. */
export function refused(no: Refusal): Answer {
  return { kind: 'refused', no }
}

/** JSON for the API. Fields that the route's response schema does not name are stripped. */
export function json(data: unknown, status = 200): Answer {
  return { kind: 'json', data, status }
}
