import type { Lang } from '#base/text.ts'
import { ruleOf } from '#law/book/book.ts'
import type { Cited } from '#ui/law-chip.tsx'
import {
  type ClockReason,
  type ClockView,
  cite,
  clockReasons,
  type DrawnClock,
  drawClock,
  lawbook,
} from '../clocks/index.ts'
import { owesNothing } from './request-clocks.ts'
import { REPLY_RULES } from './rules.ts'

/** A clock of a request in the words of the page: its name in the lawbook, and what it is the time for; `light` null unless it runs. */
export interface ClockShown extends DrawnClock {
  readonly name: string
  readonly duty: string
  readonly light: DrawnClock['facts']['light'] | null
  readonly reasons: readonly (ClockReason & { readonly laws: readonly Cited[] })[]
}

/**
 * The clocks of a request ready to be drawn: those that run before those that ended, what falls due first is first; of
 * those that ended the reply tells most. A clock that ran out with nothing owed stands behind the reply.
 */
export function showClocks(views: readonly ClockView[], lang: Lang): readonly ClockShown[] {
  return [...views]
    .sort((a, b) => rank(a) - rank(b) || byUrgency(a, b))
    .map((view) => {
      const { name, duty } = ruleOf(lawbook(), view.rule)
      const reasons = clockReasons(view, lang).map((reason) => ({ ...reason, laws: reason.articles.map(cite(lang)) }))
      const drawn = drawClock(view, lang)
      const light = drawn.facts.state === 'running' ? drawn.facts.light : null
      return { ...drawn, name: name[lang], duty: duty[lang], light, reasons }
    })
}

/** 0: runs, and leads; 1: runs, and nothing is owed; 2: ended, the reply; 3: ended. */
function rank(clock: ClockView): number {
  if (clock.stoppedOn !== null) return REPLY_RULES.some((rule) => rule === clock.rule) ? 2 : 3
  return owesNothing(clock) ? 1 : 0
}

function byUrgency(a: ClockView, b: ClockView): number {
  if (a.stoppedOn !== null) return a.startedOn > b.startedOn ? -1 : 1
  return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1
}
