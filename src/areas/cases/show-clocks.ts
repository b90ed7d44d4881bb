import { addDays, type Day, dayNumber, weekday } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { kindOf } from '#law/calendar/ask.ts'
import type { Axis } from '#ui/day-axis.tsx'
import type { Cited } from '#ui/law-chip.tsx'
import { type ClockView, clockReasons, drawClock, lawbook } from '../clocks/index.ts'
import type { ClockShown } from './clock-shown.ts'
import { DECISION_RULES } from './decision-clocks.ts'
import { wordsOf } from './words/index.ts'

/** How many days the axis of a list shows, and how far back it begins; whole weeks. */
const AXIS_DAYS = 32
const AXIS_BACK = 14

/**
 * The clocks of a case ready to be drawn: what falls due first is first, those that have ended last. The first carries
 * the due days of the others that run beside it (the promise beside the statutory limit) as flags.
 */
export function showClocks(
  views: readonly ClockView[],
  lang: Lang,
  cite: (article: Article) => Cited,
): readonly ClockShown[] {
  const sorted = [...views].sort(byUrgency)
  return sorted.map((view, i) => {
    const beside = sorted.filter(
      (other) => i === 0 && other !== view && DECISION_RULES.includes(other.rule) && other.startedOn === view.startedOn,
    )
    const reasons = clockReasons(view, lang).map((reason) => ({ ...reason, laws: reason.articles.map(cite) }))
    return { ...showClock(view, lang, beside), reasons }
  })
}

/** One clock without its reasons: for a row of a list. */
export function showClock(view: ClockView, lang: Lang, beside: readonly ClockView[] = []): ClockShown {
  const names = wordsOf(lang).clockNames
  const name = names[view.rule] ?? names[view.kind === 'promised' ? 'promised' : 'other'] ?? ''
  return { ...drawClock(view, lang, beside), kind: view.kind, name, reasons: [] }
}

/** The days all rows of a list share: whole weeks around today. */
export function axisOf(today: Day): Axis {
  const { calendar } = lawbook()
  const back = addDays(today, -AXIS_BACK)
  const first = addDays(back, 1 - weekday(back))
  const days = Array.from({ length: AXIS_DAYS }, (_, i) => {
    const day = addDays(first, i)
    const kind = kindOf(calendar, dayNumber(day))
    const mark = kind === 'holiday' ? ('holiday' as const) : kind === 'makeup' ? ('makeUp' as const) : null
    return { day, off: kind === 'weekend' || kind === 'holiday', mark }
  })
  return { days, today }
}

/** Open before ended. Open ones by due day, the undated last; of the ended the decision tells most, the newest first. */
function byUrgency(a: ClockView, b: ClockView): number {
  if (a.stoppedOn === null && b.stoppedOn === null) return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b)
  return a.startedOn > b.startedOn ? -1 : 1
}

/** 0: runs; then the law's limit of the decision, the promise, and the rest. */
function rankOf(view: ClockView): number {
  if (view.stoppedOn === null) return 0
  if (!DECISION_RULES.includes(view.rule)) return 3
  return view.kind === 'promised' ? 2 : 1
}
