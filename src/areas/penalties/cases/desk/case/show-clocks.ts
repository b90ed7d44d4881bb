import type { Lang } from '#base/text.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { type ClockView, cite, clockReasons, type DrawnClock, drawClock } from '../../../../clocks/index.ts'
import { deskWordsOf } from '../words/index.ts'

/** A clock of a penalty case in the words of the page. */
export interface ClockShown extends DrawnClock {
  readonly name: string
  readonly reasons: readonly { readonly key: string; readonly says: string; readonly laws: readonly Cited[] }[]
}

/** The clocks of a case ready to be drawn: those that run before those that ended, what falls due first is first. */
export function showClocks(views: readonly ClockView[], lang: Lang): readonly ClockShown[] {
  const { clockNames, otherClock } = deskWordsOf(lang)
  return [...views].sort(byUrgency).map((view) => ({
    ...drawClock(view, lang),
    name: clockNames[view.rule] ?? otherClock,
    reasons: clockReasons(view, lang).map((reason) => ({ ...reason, laws: reason.articles.map(cite(lang)) })),
  }))
}

function byUrgency(a: ClockView, b: ClockView): number {
  if ((a.stoppedOn === null) !== (b.stoppedOn === null)) return a.stoppedOn === null ? -1 : 1
  if (a.stoppedOn !== null) return a.startedOn > b.startedOn ? -1 : 1
  return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1
}
