import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotAddStaff, whyNotEndAppointment, whyNotManageWindows, whyNotRecordAbsence } from './access.ts'
import type { BodyRights, PostLine } from './contract.ts'
import { type Words, wordsOf } from './words/index.ts'

/** What an actor may do at a body; for the rest the sentence that says why not. The verbs ask the same functions. */
export function rightsAt(actor: Actor, bodyId: number, posts: readonly PostLine[], lang: Lang): BodyRights {
  const words = wordsOf(lang)
  return {
    recordFor: posts
      .filter(({ holding }) => holding && whyNotRecordAbsence(actor, bodyId, holding.staffId) === null)
      .map(({ code }) => code),
    appoint: sentence(words, whyNotEndAppointment(actor)),
    addStaff: sentence(words, whyNotAddStaff(actor)),
    windows: sentence(words, whyNotManageWindows(actor, bodyId)),
  }
}

function sentence(words: Words, no: Refusal | null): string | null {
  if (no === null) return null
  const say = (words.refusals as Readonly<Record<string, (facts: NonNullable<Refusal['facts']>) => string>>)[no.code] // by code
  return say?.(no.facts ?? {}) ?? no.code
}
