import type { Limit } from '../book/shape.ts'
import type { ClockEvent } from './clock-event.ts'

/** How long a limit is for one start: the days promised or written, and the warning point reckoned from them. */
export interface Amount {
  /** Days of the limit. */
  readonly days: number
  /** Days up to the point the rule asks for: the same, except for a warning at a share of the limit. */
  readonly toPoint: number
  /** The days promised, where they exceed what the law allows and were cut to it. */
  readonly cutFrom: number | null
}

/**
 * The amount of a limit started by `event`. A promise longer than the statutory limit is cut to it: a promise may
 * shorten what the law gives the agency, never lengthen it (优化营商环境条例 §36).
 */
export function amountOf(limit: Limit, event: ClockEvent): Amount {
  const given = limit.amount ?? Number(limit.amountField === null ? 0 : event[limit.amountField])
  const cap = limit.capField === null ? undefined : event[limit.capField]
  const days = typeof cap === 'number' ? Math.min(given, cap) : given
  const toPoint = limit.point?.kind === 'percent' ? Math.ceil((days * limit.point.percent) / 100) : days
  return { days, toPoint, cutFrom: given > days ? given : null }
}
