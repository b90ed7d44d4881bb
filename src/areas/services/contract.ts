import type { Day, Instant } from '#base/days.ts'
import type { Level } from '#platform/signin/actor.ts'
import type { Item, Kind } from './item.ts'

export type * from './item.ts'

/** Where an edition stands: in force or to come, replaced by a later one, or taken back with the item. */
export type EditionState = 'published' | 'superseded' | 'withdrawn'

/** Names an edition for ever: what a case keeps. */
export interface EditionRef {
  readonly itemId: string
  readonly number: number
}

/** An item as it was published, from when to when. `bodyId` answers for the item. */
export interface Edition extends EditionRef {
  readonly bodyId: number
  readonly state: EditionState
  /** SHA-256 of what binds, hexadecimal. */
  readonly hash: string
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
