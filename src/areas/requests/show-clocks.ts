import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ruleOf } from '#law/book/book.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { pictureOf } from '#law/clocks/picture.ts'
import { sentencesOf } from '#law/clocks/sentences.ts'
import { twinOf } from '#law/clocks/twin.ts'
import type { DayPicture } from '#ui/day-picture.ts'
import type { LightState } from '#ui/light.tsx'
import { type ClockView, lawbook } from '../clocks/index.ts'
import { RULE } from './rules.ts'

/** A clock of a request in the words of the page. `twin`: its picture in one sentence; `light` null once it has ended. */
export interface ClockShown {
  readonly key: string
  readonly rule: string
  /** Its name in the lawbook, and what it is the time for. */
  readonly name: string
  readonly duty: string
  readonly dueOn: Day | null
  readonly light: LightState | null
  readonly picture: DayPicture
  readonly twin: string
  readonly reasons: readonly { readonly key: string; readonly says: string; readonly articles: readonly Article[] }[]
}

const LIGHT = { normal: 'ok', near: 'near', over_promised: 'late', over_statutory: 'late' } as const

/**
 * The clocks of a request ready to be drawn: those that run before those that ended, what falls due first is first; of
 * those that ended the reply tells most.
 */
export function showClocks(views: readonly ClockView[], lang: Lang): readonly ClockShown[] {
  return [...views].sort(byUrgency).map((view) => {
    const derivation = view.derivation ?? deriveClock(view.clock, lawbook())
    const { name, duty } = ruleOf(lawbook(), view.rule)
    return {
      ...{ key: view.id, rule: view.rule, name: name[lang], duty: duty[lang], dueOn: view.dueOn },
      light: view.stoppedOn === null && view.clock.state !== 'suspended' ? LIGHT[view.light] : null,
      picture: pictureOf(view.clock, lawbook(), lang, []),
      twin: twinOf(view.clock, lang),
      reasons: sentencesOf(derivation, lawbook(), lang).map(({ text, articles }, n) => ({
        ...{ key: `${view.id} ${n}`, says: text, articles },
      })),
    }
  })
}

function byUrgency(a: ClockView, b: ClockView): number {
  if ((a.stoppedOn === null) !== (b.stoppedOn === null)) return a.stoppedOn === null ? -1 : 1
  if (a.stoppedOn !== null && (a.rule === RULE.reply) !== (b.rule === RULE.reply)) return a.rule === RULE.reply ? -1 : 1
  if (a.stoppedOn !== null) return a.startedOn > b.startedOn ? -1 : 1
  return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1
}
