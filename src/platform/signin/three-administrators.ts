import type { Refusal } from '#base/outcome.ts'
import type { Actor, HeldPost } from './actor.ts'

/** The three administrators who watch each other. Source: GB/T 22239-2019, 8.1.5. */
export const ADMINISTRATORS = ['system_admin', 'security_admin', 'audit_admin'] as const
export type Administrator = (typeof ADMINISTRATORS)[number]

/**
 * Whether these posts join two of the three administrators in one person. Appointing refuses it (organisations); sign-in
 * lets nobody in who holds two all the same, however it came about.
 */
export function joinsAdministrators(posts: readonly Pick<HeldPost, 'role'>[]): boolean {
  return ADMINISTRATORS.filter((role) => posts.some((post) => post.role === role)).length > 1
}

/** Only this one of the three may do it; or the house itself, when an operator seats the first three (`gongkai seat`). */
export function whyNotAdministrate(actor: Actor, role: Administrator): Refusal | null {
  const holds = actor.kind === 'machine' || (actor.kind === 'officer' && actor.posts.some((post) => post.role === role))
  return holds ? null : { code: `signin.only-${role.replace('_', '-')}`, kind: 'forbidden' }
}
