import type { Text } from '#base/text.ts'

/** The three levels of the county, from the one that takes in to the one that decides most. */
export const LEVELS = ['village', 'township', 'county'] as const
export type Level = (typeof LEVELS)[number]

/** What a post is for. Rights follow from these words and the body alone, never from a person's name. */
export const ROLES = [
  'intake',
  'review',
  'site_check',
  'expert',
  'legal',
  'decide',
  'deliver',
  'disclosure',
  'agent',
  'system_admin',
  'security_admin',
  'audit_admin',
  'other',
] as const
export type Role = (typeof ROLES)[number]

/** A post somebody holds today: as its holder (A) or standing in for an absent one (B). */
export interface HeldPost {
  readonly bodyId: number
  readonly level: Level
  readonly code: string
  readonly name: Text
  readonly role: Role
  readonly as: 'A' | 'B'
  /** The items the post is entrusted with; `all` of its body where no list was made. */
  readonly items: 'all' | readonly string[]
}

/** Somebody who is not signed in: reads what is public, applies, follows a case by number and phrase. */
export interface Visitor {
  readonly kind: 'visitor'
}

/** A member of staff or a village agent, signed in. `posts` are those held on the day of the visit. */
export interface Officer {
  readonly kind: 'officer'
  readonly staffId: string
  readonly name: string
  readonly posts: readonly HeldPost[]
}

/** Something that happens by itself: the tick, a listener. `name` says which. */
export interface Machine {
  readonly kind: 'machine'
  readonly name: string
}

/** Who acts. Every verb takes one; every fact in the journal keeps one. */
export type Actor = Visitor | Officer | Machine

export const VISITOR: Visitor = { kind: 'visitor' }

/** The posts of an actor; nobody but an officer has any. */
export function postsOf(actor: Actor): readonly HeldPost[] {
  return actor.kind === 'officer' ? actor.posts : []
}

/** The first post of the actor with one of these roles in this body, or null. */
export function postIn(actor: Actor, bodyId: number, ...roles: readonly Role[]): HeldPost | null {
  return postsOf(actor).find((post) => post.bodyId === bodyId && roles.includes(post.role)) ?? null
}
