import type { Lang } from '#base/text.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotAddStaff, whyNotEndAppointment, whyNotManageWindows, whyNotRecordAbsence } from './access.ts'
import type { BodyRights, PostLine } from './contract.ts'
import { refusalSentence } from './refusal-sentence.ts'

/** What an actor may do at a body; for the rest the sentence that says why not. The verbs ask the same functions. */
export function rightsAt(actor: Actor, bodyId: number, posts: readonly PostLine[], lang: Lang): BodyRights {
  return {
    recordFor: posts
      .filter(({ holding }) => holding && whyNotRecordAbsence(actor, bodyId, holding.staffId) === null)
      .map(({ code }) => code),
    appoint: refusalSentence(lang, whyNotEndAppointment(actor)),
    addStaff: refusalSentence(lang, whyNotAddStaff(actor)),
    windows: refusalSentence(lang, whyNotManageWindows(actor, bodyId)),
  }
}
