import type { Day } from '#base/days.ts'

/**
 * What a day is to a clock. `start`: the event happens. `counted`: it has a number. `rest`, `holiday`: not counted by
 * the calendar. `outside`: before or after the limit. `late`: the limit is over and the matter still open.
 */
export type DayKind = 'start' | 'counted' | 'rest' | 'holiday' | 'outside' | 'late'

/** One day of a clock's picture. */
export interface PictureDay {
  readonly day: Day
  readonly kind: DayKind
  /** The how-manieth day of the limit, from 1; of the days past it where `kind` is `late`. */
  readonly number?: number
  /** A weekend day that is worked and counts. */
  readonly makeUp?: boolean
  /** The clock stands still on this day. */
  readonly stopped?: boolean
  /** The limit ended on a day off and moved to this one. */
  readonly moved?: boolean
  /** Name of the holiday, in the language of the page. */
  readonly holiday?: string
}

/** A date that stands out: when it is due, was due before it moved, is promised. */
export interface PictureFlag {
  readonly day: Day
  /** `6月3日到期`. */
  readonly text: string
  /** `was` for a date since moved, `also` for the second of two limits. */
  readonly kind: 'due' | 'was' | 'also'
}

/** A clock as a picture: consecutive days from the first shown to the last, in the words of one language. */
export interface DayPicture {
  readonly days: readonly PictureDay[]
  readonly unit: 'working' | 'calendar'
  readonly flags: readonly PictureFlag[]
  /** Under the first day: `受理`. */
  readonly startWord?: string
}

/** Whether the limit ends on this day although the day does not count: it moved here past days off. */
export function isMovedDue({ day, moved }: PictureDay, flags: readonly PictureFlag[]): boolean {
  return moved === true && flags.some((flag) => flag.kind === 'due' && flag.day === day)
}
