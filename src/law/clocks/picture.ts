import { addDays, type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { type Book, ruleOf } from '../book/book.ts'
import { kindOf } from '../calendar/ask.ts'
import type { Clock } from './clock.ts'
import { type CountedDay, countedDaysOf } from './counted-days.ts'
import { earlierDuesOf } from './moves.ts'
import { lookupOf } from './sentences.ts'
import { wordsOf } from './words/index.ts'

/** A day of the strip; the ui draws it (`DayPicture` of src/ui has the same shape). `late`: the limit is over and the matter open. */
export interface PictureDay {
  readonly day: Day
  readonly kind: 'start' | 'counted' | 'rest' | 'holiday' | 'outside' | 'late'
  readonly number?: number
  readonly makeUp?: boolean
  readonly stopped?: boolean
  /** The limit ended on a day off and moved to this one. */
  readonly moved?: boolean
  readonly holiday?: string
}

export interface PictureFlag {
  readonly day: Day
  readonly text: string
  /** `was`: a date since moved; `also`: the second of two limits. */
  readonly kind: 'due' | 'was' | 'also'
}

export interface Picture {
  readonly days: readonly PictureDay[]
  readonly unit: 'working' | 'calendar'
  readonly flags: readonly PictureFlag[]
  readonly startWord?: string
}

const MOST_LATE_DAYS = 60

/**
 * The day strip of a clock: its days in order, and the dates that stand out. `more` are clocks of other limits of the
 * same matter (the promise beside the statutory limit, a warning): their due days become flags.
 */
export function pictureOf(clock: Clock, book: Book, lang: Lang, more: readonly Clock[] = []): Picture {
  const limit = ruleOf(book, clock.rule)
  const days = countedDaysOf(clock, book)
    .map((day) => drawn(day, lang))
    .map((day) => (isAfterEnd(day, clock) && !limit.backwards ? notCounted(day) : day))
  const event = clock.trace.timeline.begin.kind === 'started' ? clock.trace.timeline.begin.event : null
  const isAtStart = event !== null && clock.dayZero === event.date && !limit.fixed
  return {
    days: [...days, ...lateDays(clock), ...daysUpTo(more, clock)],
    unit: limit.unit === 'working_days' ? 'working' : 'calendar',
    flags: flagsOf(clock, book, lang, more),
    ...(isAtStart ? { startWord: lookupOf(book, lang).event(event.type) } : {}),
  }
}

function drawn(day: CountedDay, lang: Lang): PictureDay {
  const kinds = {
    start: 'start',
    counted: 'counted',
    suspended: 'outside',
    weekend: 'rest',
    holiday: 'holiday',
    moved: 'outside',
  } as const
  return {
    day: day.date,
    kind: kinds[day.kind],
    ...(day.number === null ? {} : { number: day.number }),
    ...(day.makeup ? { makeUp: true } : {}),
    ...(day.stopped ? { stopped: true } : {}),
    ...(day.kind === 'moved' ? { moved: true } : {}),
    ...(day.kind === 'holiday' && day.name ? { holiday: day.name[lang] } : {}),
  }
}

/** After the act that stopped the clock nothing is counted and nothing is to come; the days stand for the date that was due. */
function isAfterEnd({ day, kind }: PictureDay, { stoppedOn }: Clock): boolean {
  return stoppedOn !== null && day > stoppedOn && kind === 'counted'
}

function notCounted({ day }: PictureDay): PictureDay {
  return { day, kind: 'outside' }
}

/** The days since the limit passed, numbered, as long as the matter is open. */
function lateDays(clock: Clock): readonly PictureDay[] {
  if (clock.state !== 'overdue' || clock.due === null) return []
  const { calendar } = clock.trace
  const first = dayNumber(clock.due) + 1
  const until = Math.min(dayNumber(clock.stoppedOn ?? clock.on), first + MOST_LATE_DAYS - 1)
  let number = 0
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, offset) => {
    const kind = kindOf(calendar, first + offset)
    const isRest = clock.unit === 'working_days' && (kind === 'weekend' || kind === 'holiday')
    const day = dayOfNumber(first + offset)
    if (isRest) return { day, kind: kind === 'holiday' ? ('holiday' as const) : ('rest' as const) }
    number += 1
    return { day, kind: 'late' as const, number }
  })
}

/** Days after the strip's end that are needed to show the flag of another limit. */
function daysUpTo(more: readonly Clock[], clock: Clock): readonly PictureDay[] {
  if (clock.due === null || clock.state === 'overdue') return []
  const last = more.reduce(
    (latest: Day, other) => (other.due !== null && other.due > latest ? other.due : latest),
    clock.due,
  )
  const days: PictureDay[] = []
  for (let day = addDays(clock.due, 1); day <= last; day = addDays(day, 1)) days.push({ day, kind: 'outside' })
  return days
}

function flagsOf(clock: Clock, book: Book, lang: Lang, more: readonly Clock[]): readonly PictureFlag[] {
  const { picture } = wordsOf(lang)
  const named = (each: Clock): ((day: Day) => string) => {
    const { kind } = ruleOf(book, each.rule)
    if (kind === 'warning') return picture.warning
    return kind === 'promised' ? picture.promised : picture.statutory
  }
  const own: PictureFlag[] =
    clock.due === null
      ? []
      : [{ day: clock.due, text: (more.length > 0 ? named(clock) : picture.due)(clock.due), kind: 'due' }]
  const was = earlierDuesOf(ruleOf(book, clock.rule), clock.trace).map(
    (day): PictureFlag => ({ day, text: picture.was(day), kind: 'was' }),
  )
  const also = more.flatMap((other): PictureFlag[] =>
    other.due === null ? [] : [{ day: other.due, text: named(other)(other.due), kind: 'also' }],
  )
  return [...was, ...own, ...also]
}
