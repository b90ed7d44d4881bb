import { type Day, dayNumber } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** One column of the axis all lines of a list share. */
export interface AxisDay {
  readonly day: Day
  /** Not a working day: drawn as a pale band. */
  readonly off: boolean
  /** 休 or 班 above it, once for the whole list. */
  readonly mark: 'holiday' | 'makeUp' | null
}

/** Consecutive days, the same for every line of a list, so that today is one line through all of them. */
export interface Axis {
  readonly days: readonly AxisDay[]
  readonly today: Day
}

/** Pixels a day is wide in the compact form. */
export const STEP = 12

/** Left edge of a day on the axis; may lie outside it. */
export function xOf({ days }: Axis, day: Day): number {
  const first = days[0]?.day
  return first === undefined ? 0 : (dayNumber(day) - dayNumber(first)) * STEP
}

/** Paths of the pale bands and of the line of today, `height` pixels high. */
export function AxisGround({ axis, height }: { readonly axis: Axis; readonly height: number }) {
  const bands = axis.days.filter((day) => day.off).map(({ day }) => `M${xOf(axis, day)} 0h${STEP}v${height}h-${STEP}z`)
  return (
    <>
      <path className="band" d={bands.join('')} />
      <path className="now" d={`M${xOf(axis, axis.today) + STEP / 2} 0v${height}`} />
    </>
  )
}

/** The head of the column of lines: Mondays with their date, 休 and 班 once, today with a caret. For the eye only. */
export function DayAxis({ lang, axis }: { readonly lang: Lang; readonly axis: Axis }) {
  const words = wordsOf(lang).strip
  const todayX = xOf(axis, axis.today) + STEP / 2
  return (
    <svg
      className="ds"
      width={axis.days.length * STEP}
      height="44"
      viewBox={`0 0 ${axis.days.length * STEP} 44`}
      aria-hidden="true"
    >
      <path
        className="band"
        d={axis.days
          .filter(({ off }) => off)
          .map(({ day }) => `M${xOf(axis, day)} 24h${STEP}v20h-${STEP}z`)
          .join('')}
      />
      {axis.days.map(({ day, mark }, i) => (
        <g key={day}>
          {i % 7 === 0 && Math.abs(xOf(axis, day) - todayX) > 40 && (
            <text x={xOf(axis, day)} y="14" className="l">{`${Number(day.slice(5, 7))}/${Number(day.slice(8))}`}</text>
          )}
          {mark !== null && (
            <text x={xOf(axis, day) + STEP / 2} y="38" className={mark === 'makeUp' ? 'mk' : 'hol'}>
              {mark === 'makeUp' ? words.makeUpMark : words.holidayMark}
            </text>
          )}
        </g>
      ))}
      <text x={todayX} y="14" className="today">
        {words.today}
      </text>
      <path className="caret" d={`M${todayX - 5} 18h10l-5 7z`} />
    </svg>
  )
}
