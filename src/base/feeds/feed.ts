import type { Instant } from '../days.ts'
import type { Lang } from '../text.ts'

/** A feed before it is written as Atom or JSON. */
export interface Feed {
  readonly lang: Lang
  readonly title: string
  readonly about: string
  /** Query of the search it follows, with a leading `?`, or empty. */
  readonly query: string
  /** Where people see the same list; the feed stands at `base`, a dot, its ending and `query`. */
  readonly page: string
  readonly base: string
  readonly updated: Instant
  readonly publisher: string
  readonly entries: readonly FeedEntry[]
}

/** One entry of a feed. `gone`: withdrawn; only why is told, in words. */
export interface FeedEntry {
  /** An absolute address or name, for ever the same. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** The language the title is written in. */
  readonly titleLang: Lang
  readonly author: string
  readonly published: Instant
  readonly updated: Instant
  readonly summary: string
  readonly field: string
  readonly gone: { readonly at: Instant; readonly says: string } | null
}
