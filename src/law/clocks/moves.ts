import { type Day, dayOfNumber } from '#base/days.ts'
import type { Limit } from '../book/shape.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Trace } from './clock.ts'
import { dueDay, rolled } from './due-day.ts'
import type { ExtensionCounted } from './extension.ts'
import type { Pause } from './pauses.ts'
import type { Reckoning } from './reckoning.ts'
import { mergeSpans, type Span } from './spans.ts'
import type { Timeline, WaitFound } from './timeline.ts'

/** What moved the due day after the start, in order of time, each with the due day that then held (null: none shown). */
export type Move = { readonly on: number; readonly due: number | null } & (
  | { readonly kind: 'restart'; readonly restart: Timeline['restarts'][number] }
  | { readonly kind: 'wait'; readonly wait: WaitFound }
  | { readonly kind: 'pause'; readonly pause: Pause }
  | { readonly kind: 'extension'; readonly extension: ExtensionCounted; readonly index: number }
)

/** The due day at the start, and every move after it. */
export function movesOf(
  limit: Limit,
  calendar: Calendar,
  timeline: Timeline,
  reckoning: Reckoning,
): { readonly first: number | null; readonly moves: readonly Move[] } {
  const start = timeline.begin.kind === 'started' ? timeline.begin.zero : reckoning.zero
  const state = { zero: start, total: reckoning.amount.toPoint, spans: [] as Span[] }
  const due = (): number | null => {
    const end = dueDay(limit, calendar, state.zero, state.total, mergeSpans(state.spans))
    return end === null ? null : rolled(limit, calendar, end)
  }
  const first = limit.fixed ? reckoning.due : due()
  const moves = plan(timeline, reckoning).map((move): Move => {
    if (move.kind === 'restart') state.zero = Math.max(state.zero, move.on)
    if (move.kind === 'extension') state.total += move.extension.counted
    if (move.kind === 'pause') state.spans.push(cut(move.pause, timeline))
    if (move.kind === 'wait') state.spans.push(cut(move.wait, timeline))
    return { ...move, due: move.kind === 'wait' && move.wait.to !== move.on ? null : due() }
  })
  return { first, moves }
}

/** Due days that held for a time and have since moved, oldest first. */
export function earlierDuesOf(limit: Limit, { calendar, timeline, reckoning }: Trace): readonly Day[] {
  const { pauses, waits, restarts, extensions } = timeline
  if (!reckoning) return []
  if (pauses.length + waits.length + restarts.length + extensions.length === 0 || limit.point) return []
  const { first, moves } = movesOf(limit, calendar, timeline, reckoning)
  const dues = new Set([first, ...moves.map((move) => move.due)])
  dues.delete(null)
  dues.delete(reckoning.due)
  return [...dues].filter((due) => due !== null).map(dayOfNumber)
}

type Planned = Move extends infer M ? (M extends Move ? Omit<M, 'due'> : never) : never

function plan(timeline: Timeline, reckoning: Reckoning): readonly Planned[] {
  const planned: Planned[] = [
    ...timeline.waits.map((wait): Planned => ({ kind: 'wait', on: wait.from, wait })),
    ...timeline.restarts.map((restart): Planned => ({ kind: 'restart', on: restart.on, restart })),
    ...timeline.pauses.map((pause): Planned => ({ kind: 'pause', on: pause.from, pause })),
    ...reckoning.extensions.map(
      (extension, index): Planned => ({ kind: 'extension', on: extension.on, extension, index }),
    ),
  ]
  return planned.sort((a, b) => a.on - b.on)
}

function cut(span: Span, { stop }: Timeline): Span {
  return { from: span.from, to: Math.min(span.to, stop?.on ?? Number.POSITIVE_INFINITY) }
}
