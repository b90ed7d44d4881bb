import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { ClockView } from '../clocks/index.ts'
import type { Item } from '../services/index.ts'
import { whyNot } from './access.ts'
import { type Case, CLOSED } from './case.ts'
import { whyNotComplete } from './complete-step.ts'
import { type MayDo, type MayNotDo, VERBS, type Verb } from './contract.ts'
import { whyNotDecide } from './decide.ts'
import { effectsOf } from './effects.ts'
import { whyNotExtend } from './extend.ts'
import { waysUp } from './hand-over.ts'
import { whyNotJoint } from './joint.ts'
import { LIFE, type Move } from './life.ts'
import { extendGrounds, terminateGrounds } from './life-lists.ts'
import { stepMeant } from './open-steps.ts'
import { stepAt } from './steps.ts'

/** What judging a case needs besides the case itself. */
export interface Circumstances {
  readonly item: Item
  readonly clocks: readonly ClockView[]
  /** The body the case came from, where it can be sent back to. */
  readonly cameFrom: number | null
  /** The numbers of the steps that are not done. */
  readonly openSteps: readonly number[]
  readonly today: Day
}

/** What this actor may do now with the clocks' answer to each, and what not, with the reason. Closed cases: nothing. */
export function judge(
  actor: Actor,
  found: Case,
  about: Circumstances,
): { readonly mayDo: readonly MayDo[]; readonly mayNotDo: readonly MayNotDo[] } {
  if (CLOSED.includes(found.state)) return { mayDo: [], mayNotDo: [] }
  const mayDo: MayDo[] = []
  const mayNotDo: MayNotDo[] = []
  const open = about.clocks.filter(({ stoppedOn }) => stoppedOn === null)
  for (const verb of VERBS) {
    if (!concerns(verb, found, about)) continue
    const refusal = whyNotNow(actor, found, verb, about, open)
    if (refusal) mayNotDo.push({ verb, refusal })
    else
      mayDo.push({
        verb,
        effectOnClock: effectsOf(verb, found, about.item, open, about.today),
        primary: false,
        article: articleOf(verb),
      })
  }
  const first = FIRST.find((verb) => mayDo.some((one) => one.verb === verb))
  return { mayDo: mayDo.map((one) => ({ ...one, primary: one.verb === first })), mayNotDo }
}

/** What is done first where several may be done. */
const FIRST: readonly Verb[] = [
  'accept-hand-over',
  'accept',
  'hand-in-correction',
  'end-special',
  'complete-step',
  'grant',
  'forward',
  'deliver',
  'hand-over',
]

/** Why not now, as far as it can be said before the form is filled in. */
function whyNotNow(
  actor: Actor,
  found: Case,
  verb: Verb,
  { item, today, openSteps }: Circumstances,
  open: readonly ClockView[],
): Refusal | null {
  const no = whyNot(actor, found, verb) ?? whyNotJoint(found, verb)
  if (no) return no
  const [condition] = item.conditions
  switch (verb) {
    case 'complete-step':
      return whyNotComplete(actor, found, item, stepAt(item, stepMeant(actor, found, item, openSteps)), {
        checkers: ['first', 'second'],
      })
    case 'extend':
      return whyNotExtend(found, open, { workingDays: 1, ground: extendGrounds()[0]?.key ?? '' }, today)
    case 'grant':
    case 'refuse':
    case 'forward':
      return whyNotDecide(actor, found, item, verb, { grounds: condition ? [condition.id] : [], reasons: '' })
    default:
      return null
  }
}

/** Whether a verb has anything to do with this case at all: what does not is not shown. */
function concerns(verb: Verb, found: Case, { item, cameFrom }: Circumstances): boolean {
  switch (verb) {
    case 'grant':
      return !item.escalated
    case 'forward':
      return item.escalated
    case 'hand-over':
      return waysUp(found).length > 0
    case 'accept-hand-over':
      return found.onTheWayTo !== null
    case 'return':
      return cameFrom !== null
    case 'terminate':
      return terminateGrounds(found.state).length > 0
    default:
      return true
  }
}

function articleOf(verb: Verb) {
  return verb in LIFE ? LIFE[verb as Move].article : null // just looked up
}
