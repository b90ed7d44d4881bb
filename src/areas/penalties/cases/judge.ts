import type { Article, Refusal } from '#base/outcome.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { AboutCase } from './about-case.ts'
import { whyNot } from './access.ts'
import { CLOSED, type PenaltyCase } from './case.ts'
import { VERBS, type Verb } from './contract.ts'
import { LIFE } from './life.ts'

/** A verb that may be done, and one that may not, with why. */
type MayDo = { readonly verb: Verb; readonly article: Article | null }
type MayNotDo = { readonly verb: Verb; readonly refusal: Refusal }

/**
 * What this actor may do with the case now and what not, with the reason. A verb that has nothing to do with the case
 * where it stands is not shown: only those of its state, of its procedure, and with something to be done to.
 */
export function judge(
  actor: Actor,
  found: PenaltyCase,
  about: AboutCase,
): { readonly mayDo: readonly MayDo[]; readonly mayNotDo: readonly MayNotDo[] } {
  const mayDo: MayDo[] = []
  const mayNotDo: MayNotDo[] = []
  for (const verb of VERBS) {
    if (!concerns(verb, found, about)) continue
    const refusal = whyNot(actor, found, verb)
    if (refusal) mayNotDo.push({ verb, refusal })
    else mayDo.push({ verb, article: LIFE[verb].article })
  }
  return { mayDo, mayNotDo }
}

/** Of the closed, remedies and withdrawals only. */
function concerns(verb: Verb, found: PenaltyCase, about: AboutCase): boolean {
  if (!LIFE[verb].from.includes(found.state)) return false
  const stays = CLOSED.includes(found.state) && found.decidedOn === null
  if (stays) return false
  switch (verb) {
    case 'settle-preserved':
      return about.preserved.length > 0
    case 'decide-recusal':
      return about.recusals.length > 0
    case 'end-seizure':
      return about.seized.length > 0
    case 'suspend':
      return !about.suspended
    case 'resume':
      return about.suspended
    case 'ask-hearing':
      return about.hearingOpen
    case 'call-hearing':
      return about.hearing !== null
    case 'hold-hearing':
      return about.hearing === 'called'
    case 'publish':
      return !about.published
    case 'withdraw-publication':
      return about.published
    case 'record':
    case 'bank':
      return found.procedure === 'summary'
    case 'close':
      return found.procedure === 'ordinary'
    default:
      return true
  }
}
