import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { pictureOf } from '#law/clocks/picture.ts'
import { sentencesOf } from '#law/clocks/sentences.ts'
import { twinOf } from '#law/clocks/twin.ts'
import type { ClockFacts } from '#ui/clock-face.tsx'
import type { DayPicture } from '#ui/day-picture.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { type ClockView, cite, lawbook } from '../../../clocks/index.ts'
import { deskWordsOf } from './words/index.ts'

/** A clock of a penalty case in the words of the page. `twin`: its picture in one sentence. */
export interface ClockShown {
  readonly key: string
  readonly name: string
  readonly dueOn: Day | null
  readonly facts: ClockFacts
  readonly picture: DayPicture
  readonly twin: string
  readonly reasons: readonly { readonly key: string; readonly says: string; readonly laws: readonly Cited[] }[]
}

const LIGHT = { normal: 'ok', near: 'near', over_promised: 'late', over_statutory: 'late' } as const

/** The clocks of a case ready to be drawn: those that run before those that ended, what falls due first is first. */
export function showClocks(views: readonly ClockView[], lang: Lang): readonly ClockShown[] {
  return [...views].sort(byUrgency).map((view) => {
    const derivation = view.derivation ?? deriveClock(view.clock, lawbook())
    return {
      key: view.id,
      name: deskWordsOf(lang).clockNames[view.rule] ?? deskWordsOf(lang).otherClock,
      dueOn: view.dueOn,
      facts: factsOf(view),
      picture: pictureOf(view.clock, lawbook(), lang, []),
      twin: twinOf(view.clock, lang),
      reasons: sentencesOf(derivation, lawbook(), lang).map(({ text, articles }, n) => ({
        ...{ key: `${view.id} ${n}`, says: text, laws: articles.map(cite(lang)) },
      })),
    }
  })
}

function factsOf({ clock, light, stoppedOn, provisional }: ClockView): ClockFacts {
  return {
    light: LIGHT[light],
    state: stoppedOn !== null ? 'met' : clock.state === 'suspended' ? 'stopped' : 'running',
    unit: clock.unit === 'working_days' ? 'working' : 'calendar',
    ...{ left: clock.left, lateBy: clock.lateBy, provisional },
  }
}

function byUrgency(a: ClockView, b: ClockView): number {
  if ((a.stoppedOn === null) !== (b.stoppedOn === null)) return a.stoppedOn === null ? -1 : 1
  if (a.stoppedOn !== null) return a.startedOn > b.startedOn ? -1 : 1
  return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1
}
