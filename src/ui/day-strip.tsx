import { Fragment, type ReactNode } from 'react'
import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { StripCell } from './day-cell.tsx'
import { StripLegend } from './day-legend.tsx'
import type { DayPicture } from './day-picture.ts'
import { runsOf, type Week, weeksOf } from './day-weeks.ts'
import { printMonthDay } from './print-day.ts'
import { wordsOf } from './words/index.ts'

export interface DayStripProps {
  readonly lang: Lang
  readonly picture: DayPicture
  /** Marks the day and parts what was counted from what is to come; null where it does not matter. */
  readonly today: Day | null
  /** The picture in one sentence; whoever does not see it loses nothing. */
  readonly twin: ReactNode
  /** One line per reason, each with its chips. */
  readonly reasons?: readonly { readonly key: string; readonly says: ReactNode }[]
}

/** The signature of the portal: every day of a limit, counted or not, in whole weeks that never scroll sideways. */
export function DayStrip({ lang, picture, today, twin, reasons = [] }: DayStripProps) {
  const words = wordsOf(lang).strip
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture made of lists, not a set of fields */}
      <div className="strip" role="group" aria-label={words.label}>
        <div className="weeks">
          {runsOf(weeksOf(picture.days), picture, today).map((run) =>
            run.kind === 'weeks' ? (
              run.weeks.map((week) => (
                <StripWeek key={week[0]?.day} lang={lang} week={week} picture={picture} today={today} />
              ))
            ) : (
              <Fold key={run.weeks[0]?.[0]?.day} lang={lang} weeks={run.weeks} />
            ),
          )}
        </div>
      </div>
      <p className="twin">{twin}</p>
      <StripLegend lang={lang} picture={picture} today={today} />
      {reasons.length > 0 && (
        <ul className="dots">
          {reasons.map(({ key, says }) => (
            <li key={key}>{says}</li>
          ))}
        </ul>
      )}
    </>
  )
}

interface StripWeekProps {
  readonly lang: Lang
  readonly week: Week
  readonly picture: DayPicture
  readonly today: Day | null
}

function StripWeek({ lang, week, picture, today }: StripWeekProps) {
  const flags = picture.flags.filter((flag) => week.some((day) => day.day === flag.day))
  return (
    <ol className={`week${flags.length > 0 ? ` flags-${Math.min(flags.length, 3)}` : ''}`}>
      {week.map((day, i) => (
        <StripCell
          key={day.day}
          lang={lang}
          day={day}
          unit={picture.unit}
          startWord={picture.startWord ?? null}
          today={today}
          showMonth={i === 0 || day.day.endsWith('-01')}
          opens={Boolean(day.stopped) && !picture.days.find((other) => other.day === before(day.day, picture))?.stopped}
          closes={Boolean(day.stopped) && !picture.days.find((other) => other.day === after(day.day, picture))?.stopped}
          flags={flags.map((flag, place) => ({ ...flag, place })).filter((flag) => flag.day === day.day)}
        />
      ))}
    </ol>
  )
}

function before(day: Day, { days }: DayPicture): Day | undefined {
  return days[days.findIndex((other) => other.day === day) - 1]?.day
}

function after(day: Day, { days }: DayPicture): Day | undefined {
  return days[days.findIndex((other) => other.day === day) + 1]?.day
}

function Fold({ lang, weeks }: { readonly lang: Lang; readonly weeks: readonly Week[] }) {
  const from = weeks[0]?.[0]?.day
  const to = weeks.at(-1)?.at(-1)?.day
  if (!from || !to) return <Fragment />
  return (
    <p className="fold">{wordsOf(lang).strip.fold(weeks.length, printMonthDay(lang, from), printMonthDay(lang, to))}</p>
  )
}
