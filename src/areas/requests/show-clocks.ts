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
import { RULE } from './rules.ts'

/** A clock of a request in the words of the page: its name in the lawbook, and what it is the time for; `light` null unless it runs. */
export interface ClockShown extends DrawnClock {
  readonly name: string
  readonly duty: string
  readonly light: DrawnClock['facts']['light'] | null
  readonly reasons: readonly (ClockReason & { readonly laws: readonly Cited[] })[]
}

/**
 * The clocks of a request ready to be drawn: those that run before those that ended, what falls due first is first; of
 * those that ended the reply tells most.
 */
export function showClocks(views: readonly ClockView[], lang: Lang): readonly ClockShown[] {
  return [...views].sort(byUrgency).map((view) => {
    const { name, duty } = ruleOf(lawbook(), view.rule)
    const reasons = clockReasons(view, lang).map((reason) => ({ ...reason, laws: reason.articles.map(cite(lang)) }))
    const drawn = drawClock(view, lang)
    const light = drawn.facts.state === 'running' ? drawn.facts.light : null
    return { ...drawn, name: name[lang], duty: duty[lang], light, reasons }
  })
}

function byUrgency(a: ClockView, b: ClockView): number {
  if ((a.stoppedOn === null) !== (b.stoppedOn === null)) return a.stoppedOn === null ? -1 : 1
  if (a.stoppedOn !== null && (a.rule === RULE.reply) !== (b.rule === RULE.reply)) return a.rule === RULE.reply ? -1 : 1
  if (a.stoppedOn !== null) return a.startedOn > b.startedOn ? -1 : 1
  return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1
}
