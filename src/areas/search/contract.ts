import type { Day } from '#base/days.ts'
import type { Stretch } from '#base/search/excerpt.ts'
import type { Text } from '#base/text.ts'

/**
 * What can be found, in the order in which it is offered for narrowing. `entry`: of the catalogue of what must be open;
 * `answer`: a request for information as the public log shows it.
 */
export const KINDS = [
  ...(['item', 'power', 'standard', 'entry', 'norm', 'fee', 'answer', 'report', 'body', 'law'] as const),
] as const
export type Kind = (typeof KINDS)[number]

/** Why what is found does not hold (any more); it stands below what does. `earlier`: a version that another replaced. */
export const STANDINGS = ['not_yet', 'expired', 'repealed', 'replaced', 'earlier'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the house itself publishes; every other collection was loaded from a file. */
export const HOUSE = 'house'

/** What is put into the index. Whatever stands here the public may read. */
export interface NewDocument {
  readonly collection: string
  readonly kind: Kind
  /** The name of the thing in its own area, for ever: `si009/2`. */
  readonly key: string
  readonly bodyId: number | null
  /** Other bodies in whose sites it is found too: each that answers for it, or uses it. Absent: none. */
  readonly sharedBy?: readonly number[]
  readonly year: number | null
  readonly title: Text
  /** Other names people know it by, as written. */
  readonly aliases: readonly string[]
  readonly number: string | null
  readonly note: Text | null
  readonly href: string
  /** 0 to 100: which of two equal hits stands first, the smaller one. */
  readonly precedence: number
  readonly shownFrom: Day
  /** First day no longer shown; null while no end is known. */
  readonly shownTo: Day | null
  /** Null: it holds, or nobody asks of such a thing whether it holds. */
  readonly standing: Standing | null
  /** Lines; chapter titles stand on lines of their own. One for each language it is written in. */
  readonly texts: readonly string[]
}

/** What a search is narrowed to. */
export interface Narrowing {
  readonly kind?: Kind
  readonly body?: number
  readonly year?: number
  readonly collection?: string
  /** Only what the public finds since a day of this span: `from` is in it, `before` is not. */
  readonly since?: { readonly from: Day; readonly before: Day }
}

/** What somebody looks for, as the address of the page says it. */
export interface Search {
  readonly words: string
  readonly only: Narrowing
  /** From 1. */
  readonly page: number
}

/** One thing that was found, the best first. */
export interface Hit {
  readonly id: string
  readonly collection: string
  readonly kind: Kind
  readonly key: string
  readonly bodyId: number | null
  readonly year: number | null
  readonly title: Text
  readonly number: string | null
  readonly note: Text | null
  readonly href: string
  /** Since when the public finds it as it is. */
  readonly shownFrom: Day
  /** Why it does not hold; null where it does. */
  readonly standing: Standing | null
  /** It has not all the words: it only comes near. */
  readonly near: boolean
  /** No unit; only hits of one search can be compared. */
  readonly score: number
  /** The alias under which it was found; null where its title says it. */
  readonly knownAs: string | null
  /** Where in its text: the heading and a few lines with the words marked; null: by its names only. */
  readonly passage: { readonly heading: string; readonly excerpt: readonly Stretch[] } | null
}

/** How many of what was found are of which kind, body, year. */
export interface Facets {
  readonly total: number
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[]
  readonly bodies: readonly { readonly body: number; readonly count: number }[]
  readonly years: readonly { readonly year: number; readonly count: number }[]
}

/** What came of a search. */
export interface Found {
  readonly hits: readonly Hit[]
  /** The words as they were looked for, folded: for marking. */
  readonly words: readonly string[]
  /** Nothing has all the words: the hits are what comes near (other spelling, same sound, some of the words). */
  readonly near: boolean
  /** Words of the office's list that mean the same and were looked for too; as they are written there. */
  readonly also: readonly string[]
  /** Numbers of all hits before kind, body and year narrowed them: `countFound` and `restFound` count them too. */
  readonly held: readonly string[]
}
