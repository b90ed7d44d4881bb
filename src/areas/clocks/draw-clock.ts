import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { pictureOf } from '#law/clocks/picture.ts'
import { sentencesOf } from '#law/clocks/sentences.ts'
import { twinOf } from '#law/clocks/twin.ts'
import type { ClockFacts } from '#ui/clock-face.tsx'
import type { DayPicture } from '#ui/day-picture.ts'
import type { ClockView } from './contract.ts'
import { lawbook } from './lawbook.ts'

/** A clock ready to be drawn, in the words of a page. `twin`: its picture in one sentence. */
export interface DrawnClock {
  readonly key: string
  readonly rule: string
  readonly dueOn: Day | null
  readonly facts: ClockFacts
  readonly picture: DayPicture
  readonly twin: string
}

/** Why a day is due: a sentence, and the articles it rests on. */
export interface ClockReason {
  readonly key: string
  readonly says: string
  readonly articles: readonly Article[]
}

const LIGHT = { normal: 'ok', near: 'near', over_promised: 'late', over_statutory: 'late' } as const

/** Draws a clock; `beside` are others whose due days stand on its strip as flags. */
export function drawClock(view: ClockView, lang: Lang, beside: readonly ClockView[] = []): DrawnClock {
  const others = beside.map(({ clock }) => clock)
  return {
    ...{ key: view.id, rule: view.rule, dueOn: view.dueOn, facts: factsOf(view) },
    picture: pictureOf(view.clock, lawbook(), lang, others),
    twin: twinOf(view.clock, lang),
  }
}

/** Each day counted or skipped and why, as sentences. */
export function clockReasons(view: ClockView, lang: Lang): readonly ClockReason[] {
  const derivation = view.derivation ?? deriveClock(view.clock, lawbook())
  return sentencesOf(derivation, lawbook(), lang).map(({ text, articles }, n) => ({
    ...{ key: `${view.id} ${n}`, says: text, articles },
  }))
}

function factsOf({ clock, light, stoppedOn, provisional }: ClockView): ClockFacts {
  return {
    light: LIGHT[light],
    state: stoppedOn !== null ? 'met' : clock.state === 'suspended' ? 'stopped' : 'running',
    unit: clock.unit === 'working_days' ? 'working' : 'calendar',
    ...{ left: clock.left, lateBy: clock.lateBy, provisional },
  }
}
