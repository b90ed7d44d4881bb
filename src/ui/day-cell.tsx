import { type Day, weekday } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { type DayPicture, isMovedDue, type PictureDay, type PictureFlag } from './day-picture.ts'
import { weekdayName } from './print-day.ts'
import { type Words, wordsOf } from './words/index.ts'

export interface StripCellProps {
  readonly lang: Lang
  readonly day: PictureDay
  readonly unit: DayPicture['unit']
  readonly startWord: string | null
  readonly today: Day | null
  readonly showMonth: boolean
  /** First and last day of a time in which the clock stands still: the band is closed there. */
  readonly opens: boolean
  readonly closes: boolean
  /** Flags on this day; `place` is their height when a week has several. */
  readonly flags: readonly (PictureFlag & { readonly place: number })[]
}

/** One day of the strip: date above, mark, tag below, and its sentence for a screen reader. */
export function StripCell(props: StripCellProps) {
  const { lang, day, showMonth, flags } = props
  const words = wordsOf(lang).strip
  return (
    <li className={classOf(props)}>
      {flags.map((flag) => (
        <span key={flag.kind} className={`flag at-${flag.place} ${flag.kind}${weekday(day.day) >= 5 ? ' end' : ''}`}>
          <span>{flag.text}</span>
        </span>
      ))}
      <time className="d-date" dateTime={day.day}>
        {showMonth && <b>{Number(day.day.slice(5, 7))}/</b>}
        {Number(day.day.slice(8))}
      </time>
      <span className="d-mark" aria-hidden="true">
        {isMovedDue(day, flags) ? words.movedMark : markOf(words, day)}
      </span>
      <span className="d-tag" aria-hidden="true">
        {tagOf(props)}
      </span>
      <span className="sr">{sentenceOf(lang, props)}</span>
    </li>
  )
}

/** Longer than this the word would reach into its neighbours or over the edge of a narrow screen; it is left out then. */
const LONGEST_TAG = { han: 4, latin: 10 }

function tagOf({ lang, day, today, unit, startWord }: StripCellProps): string | null {
  const words = wordsOf(lang).strip
  if (day.day === today) return words.today
  if (day.makeUp && unit === 'working') return words.makeUpMark
  if (day.kind !== 'start' || startWord === null) return null
  return startWord.length <= (lang === 'en' ? LONGEST_TAG.latin : LONGEST_TAG.han) ? startWord : null
}

const CLASS = { start: 'start', counted: 'todo', rest: 'rest', holiday: 'hol', outside: 'out', late: 'over' } as const

function classOf({ day, today, unit, flags, opens, closes }: StripCellProps): string {
  const kind = isMovedDue(day, flags) ? 'todo' : CLASS[day.kind]
  return [
    'd',
    day.stopped ? `susp off${day.kind === 'rest' ? ' rest' : ''}${day.kind === 'holiday' ? ' hol' : ''}` : null,
    day.stopped ? null : day.kind === 'counted' && (today === null || day.day <= today) ? 'done' : kind,
    opens && 's0',
    closes && 's1',
    day.makeUp && unit === 'working' && 'mk',
    day.day === today && 'today',
    flags.some((flag) => flag.kind === 'due') && 'due',
  ]
    .filter(Boolean)
    .join(' ')
}

function markOf(words: Words['strip'], day: PictureDay): string | number | null {
  if (day.kind === 'holiday') return words.holidayMark
  if (day.stopped) return day.kind === 'rest' ? null : words.suspendedMark
  if (day.kind === 'start') return day.number ?? words.startMark
  if (day.kind === 'late') return day.number === undefined ? null : `+${day.number}`
  return day.number ?? null
}

function sentenceOf(lang: Lang, { day, unit, today, flags }: StripCellProps): string {
  const words = wordsOf(lang).strip
  const parts = [weekdayName(lang, day.day)]
  if (day.day === today) parts.push(words.today)
  if (day.stopped) parts.push(words.suspended)
  else parts.push(isMovedDue(day, flags) ? words.moved : kindSentence(words, day, unit))
  if (day.makeUp && unit === 'working') parts.push(words.makeUp)
  return parts.join(lang === 'en' ? ', ' : '，')
}

function kindSentence(words: Words['strip'], day: PictureDay, unit: DayPicture['unit']): string {
  const counted = unit === 'working' ? words.workingDay(day.number ?? 0) : words.calendarDay(day.number ?? 0)
  switch (day.kind) {
    case 'start':
      return day.number === undefined ? words.started : words.startedCounted
    case 'counted':
      return counted
    case 'rest':
      return words.restDay
    case 'holiday':
      return words.holiday(day.holiday ?? words.someHoliday)
    case 'outside':
      return words.outside
    case 'late':
      return words.past
  }
}
