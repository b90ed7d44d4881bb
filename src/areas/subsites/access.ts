import type { Article, Refusal } from '#base/outcome.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { OPENNESS_OFFICE } from '../organisations/index.ts'

/** One platform for the county (政府信息公开条例 §24): sites are views of it. */
export const ONE_PLATFORM: Article = { law: 'R19', article: '24' }
const KEEPERS = ['disclosure', 'decide']

/** Sets up, changes and closes subsites: the openness office of the county, which keeps the one platform, and its technicians. */
export function whyNotKeep(actor: Actor): Refusal | null {
  if (actor.kind === 'machine') return null
  const keeps = postsOf(actor).some(
    ({ role, code }) => role === 'system_admin' || (code.startsWith(`${OPENNESS_OFFICE}-`) && KEEPERS.includes(role)),
  )
  return keeps ? null : { code: 'subsites.not-the-keeper', kind: 'forbidden', article: ONE_PLATFORM }
}
