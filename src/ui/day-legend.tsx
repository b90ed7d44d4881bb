import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { type DayPicture, isMovedDue, type PictureDay } from './day-picture.ts'
import { wordsOf } from './words/index.ts'

export interface StripLegendProps {
  readonly lang: Lang
  readonly picture: DayPicture
  readonly today: Day | null
}

/** The key of a strip: only what occurs in it. */
export function StripLegend({ lang, picture, today }: StripLegendProps) {
  const words = wordsOf(lang).strip
  const has = (test: (day: PictureDay) => boolean | undefined) => picture.days.some((day) => test(day))
  const isDone = (day: PictureDay) => today === null || day.day <= today
  const byWorkingDays = picture.unit === 'working'
  const counted = (day: PictureDay) => day.kind === 'counted' && !day.stopped
  return (
    <ul className="legend" aria-label={words.legend}>
      {has((day) => counted(day) && isDone(day)) && (
        <Key className="done" mark="1" word={byWorkingDays ? words.key.done : words.key.doneCalendar} />
      )}
      {has((day) => counted(day) && !isDone(day)) && (
        <Key className="todo" mark="2" word={byWorkingDays ? words.key.todo : words.key.todoCalendar} />
      )}
      {has((day) => day.kind === 'rest') && <Key className="rest" mark="" word={words.key.rest} />}
      {has((day) => day.kind === 'holiday') && (
        <Key className="hol" mark={words.holidayMark} word={words.key.holiday} />
      )}
      {byWorkingDays && has((day) => day.makeUp) && (
        <li>
          <span className="k mk" aria-hidden="true">
            <span className="d-tag">{words.makeUpMark}</span>
          </span>
          {words.key.makeUp}
        </li>
      )}
      {has((day) => day.stopped) && (
        <li>
          <span className="k susp" aria-hidden="true" />
          {words.key.suspended}
        </li>
      )}
      {has((day) => isMovedDue(day, picture.flags)) && (
        <Key className="todo" mark={words.movedMark} word={words.key.moved} />
      )}
      {has((day) => day.kind === 'late') && <Key className="over" mark="+1" word={words.key.late} />}
    </ul>
  )
}

function Key({ className, mark, word }: { readonly className: string; readonly mark: string; readonly word: string }) {
  return (
    <li>
      <span className={`k ${className}`} aria-hidden="true">
        <span className="d-mark">{mark}</span>
      </span>
      {word}
    </li>
  )
}
