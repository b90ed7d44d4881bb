import type { Text } from '#base/text.ts'
import type { Level, Role } from '#platform/signin/actor.ts'

/** Under which rules a body publishes; `none` for an association. Source: 政府信息公开条例 §§2, 54, 55; 党务公开条例. */
export const REGIMES = [
  'R19',
  'R19_authorised',
  'public_enterprise',
  'public_institution',
  'soe',
  'party_rules',
  'village_affairs',
  'none',
] as const
export type Regime = (typeof REGIMES)[number]

/** A post of a body. `standIn` is the code of the B post that acts while the holder is away. */
export interface Post {
  readonly code: string
  readonly name: Text
  readonly role: Role
  readonly standIn: string
}

/** The windows of a body: in the hall of `at` (the county's service centre, or its own), numbered from–to. */
export interface Windows {
  readonly at: string
  readonly from: number
  readonly to: number
}

/**
 * A body as the lawbook writes it (`lawbook/bodies.yaml`).
 *
 * `number` is the body's key in every table; it never changes and is never used again. `id` is its word in the lawbook.
 * `code` is its unified social credit code, with both check characters.
 */
export interface Body {
  readonly id: string
  readonly number: number
  readonly name: Text
  readonly short: Text
  readonly kind: string
  readonly nature: Text
  readonly level: Level
  readonly parent: string | null
  readonly code: string
  readonly division: string
  readonly regime: Regime
  readonly address: Text
  readonly hours: Text
  readonly telephone: string
  readonly windows: Windows | null
  readonly duties: readonly Text[]
  readonly posts: readonly Post[]
}
