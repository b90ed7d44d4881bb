import type { Day, Instant } from '#base/days.ts'
import type { Lang, Text } from '#base/text.ts'
import type { Level } from '#platform/signin/actor.ts'
import type { DayPicture } from '#ui/day-picture.ts'
import type { Item, Kind } from './item.ts'

export type * from './item.ts'
export type { OneThing } from './one-thing.ts'

/** Where an edition stands: in force or to come, replaced by a later one, or taken back with the item. */
export type EditionState = 'published' | 'superseded' | 'withdrawn'

/** Names an edition for ever: what a case keeps. */
export interface EditionRef {
  readonly itemId: string
  readonly number: number
}

/** An edition by name and content: what a case keeps. */
export interface EditionName extends EditionRef {
  /** SHA-256 of what binds, hexadecimal. */
  readonly hash: string
}

/** An item as it was published, from when to when. `bodyId` answers for the item. */
export interface Edition extends EditionName {
  readonly bodyId: number
  readonly state: EditionState
  readonly inForceFrom: Day
  /** First day no longer in force; null while no end is known. */
  readonly inForceTo: Day | null
  readonly draftedBy: string | null
  readonly publishedBy: string | null
  readonly publishedAt: Instant
  readonly item: Item
}

/** What lists show of an item. `promised` in working days, 0 is on the spot. */
export type ItemShort = Pick<Item, 'name' | 'section' | 'kind' | 'body' | 'levels' | 'promised' | 'agent' | 'online'>

/** An item in a list. */
export interface ItemLine extends ItemShort {
  readonly id: string
  readonly number: number
  readonly bodyId: number
}

/** What a list of items may be narrowed to. `body`: id of the lawbook. `words`: what a visitor typed. */
export interface ItemFilter {
  readonly section?: string
  readonly body?: string
  readonly level?: Level
  readonly kind?: Kind
  /** Id of a fee of the county's list that the item names. */
  readonly fee?: string
  readonly words?: string
}

/** The next edition while it is written. */
export interface Draft {
  readonly itemId: string
  readonly bodyId: number
  readonly basedOn: number
  readonly revision: number
  readonly draftedBy: string
  readonly draftedAt: Instant
  readonly item: Item
}

/** A place where an item is handled or taken in. */
export interface Place {
  readonly bodyId: number
  readonly name: Text
  readonly address: Text
  readonly hours: Text
  readonly telephone: string
  /** Windows in a hall, first and last; null where the body receives at its own address. */
  readonly windows: { readonly hall: Text; readonly from: number; readonly to: number } | null
}

/** Everything on the guide page of an item. */
export interface GuideView {
  readonly edition: Edition
  /** The edition is the one in force today; an older or coming one says so. */
  readonly inForce: boolean
  /** Who handles it: one body, or the words for every township or village. */
  readonly body: Text
  readonly places: readonly Place[]
  /** Null where each township or village handles the item under a code of its own. */
  readonly taskCode: string | null
  readonly oneThings: readonly { readonly id: string; readonly name: Text }[]
  /** The fees it names, as the county's list has them in force today. */
  readonly fees: readonly { readonly id: string; readonly line: string }[]
  /** All editions, the newest first, without what they say. */
  readonly editions: readonly Omit<Edition, 'item'>[]
  /** What happens if it is accepted today. Null where the promise is on the spot. */
  readonly ifAccepted: IfAccepted | null
}

/** The two due days of an application accepted on a day, and the picture of every day between. */
export interface IfAccepted {
  readonly on: Day
  readonly promisedOn: Day
  /** Null where the law sets no limit. */
  readonly statutoryOn: Day | null
  readonly firstCounted: Day
  /** A day of a year without a published calendar was counted. */
  readonly provisional: boolean
  readonly picture: DayPicture
}

/** What every part of the guide page is handed. */
export interface GuideProps {
  readonly lang: Lang
  readonly view: GuideView
  link(path: string): string
}

/** What a draft changes, in words: the field, how it was and how it becomes. */
export interface Difference {
  readonly field: string
  readonly was: string
  readonly becomes: string
}

/** What the editor of an item is handed. */
export interface DeskItemProps {
  readonly lang: Lang
  readonly latest: Edition
  readonly editions: readonly Omit<Edition, 'item'>[]
  readonly draft: Draft | null
  readonly differences: readonly Difference[]
  /** What forbids publishing the draft, in sentences with their article. */
  readonly faults: readonly { readonly text: string; readonly law: string | null }[]
  /** Why the reader may not do it; null when they may. */
  readonly whyNot: {
    readonly draft: string | null
    readonly publish: string | null
    readonly withdraw: string | null
  }
  readonly today: Day
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}
