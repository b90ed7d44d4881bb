import type { Lang } from '#base/text.ts'
import type { FlowStep } from '#ui/flow-steps.tsx'
import { printMonthDay } from '#ui/print-day.ts'
import type { Entry, FollowView } from '../contract.ts'
import type { State } from '../request.ts'
import { pageWordsOf } from './words/index.ts'

/** The stage of the published chart each state belongs to, as the applicant sees it; the numbers are places in the words. */
const STAGE: Readonly<Record<State, number>> = {
  ...{ submitted: 1, checking: 2, correcting: 2, studying: 3, paying: 3, reasons: 3, judging: 3, searching: 3 },
  ...{ consulting: 3, weighing: 4, reviewing: 4, separating: 4, drafting: 4, legal_review: 4, signing: 5 },
  ...{ answering: 6, publishing: 7, closed: 7 },
}
/** The signature: the applicant is told of it with the answer, not before and without its day. */
const SIGNED = 5
/** The acts by which a stage is passed. */
const PASSED_BY: readonly (readonly Entry['kind'][])[] = [
  ...[['submit'], ['receive'], ['accept', 'correct'], ['search', 'opinion'], ['review', 'weigh', 'separate']],
  ...[
    ['answer', 'answer-on-spot'],
    ['answer', 'answer-on-spot'],
  ],
] as const

/** How far the request is; what it never came to says so. */
export function stagesOf(lang: Lang, view: FollowView): readonly FlowStep[] {
  const words = pageWordsOf(lang).follow
  const here = STAGE[view.state]
  const ended = view.state === 'closed'
  return words.stages.map((title, i) => {
    const day = view.steps.findLast(({ kind }) => PASSED_BY[i]?.includes(kind))?.on
    const skipped = ended && day === undefined
    return {
      ...{ key: title, title, state: i < here ? 'past' : i === here ? 'now' : 'later' },
      ...(day === undefined || i === SIGNED ? {} : { days: printMonthDay(lang, day) }),
      ...(skipped ? { state: 'later' as const, holder: words.ended } : {}),
    } satisfies FlowStep
  })
}

/** What the state means for whoever waits. */
export function saidOf(lang: Lang, state: State): string {
  const { says } = pageWordsOf(lang).follow
  return Object.entries(says).find(([name]) => name === state)?.[1] ?? says.working
}
