import type { Day } from '#base/days.ts'
import { ruleOf } from '#law/book/book.ts'
import type { Clock } from '#law/clocks/clock.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { lightOf, turnDays } from '#law/clocks/light.ts'
import { type ClockRow, eventsOf } from './clocks.ts'
import type { ClockLight, ClockView, Limit } from './contract.ts'
import { lawbook } from './lawbook.ts'

/** What is true of a clock and which light is already turned; the rest of its row is computed from it. */
type Truth = Pick<ClockRow, 'rule' | 'events' | 'light' | 'stopped_on'>

/** The copies a row carries for lists and for the tick. */
export type Copy = Pick<ClockRow, 'state' | 'due_on' | 'provisional' | 'light' | 'next_turn_on' | 'edition'>

/** The clock on a day, computed from its rule and events by src/law. */
export function clockOn(row: Pick<Truth, 'rule' | 'events'>, on: Day): Clock {
  return evaluateClock({ rule: row.rule, events: eventsOf(row), on }, lawbook())
}

/** The copies of a clock as they are on a day. A light that was turned stays turned, whatever is extended later. */
export function copyOf(row: Truth, on: Day): Copy {
  const clock = clockOn(row, on)
  const light = brighter(row.light, lightNow(row, clock))
  return {
    state: clock.state === 'provisional' ? 'running' : clock.state,
    due_on: clock.due,
    provisional: clock.provisional,
    light,
    next_turn_on: row.stopped_on === null ? nextTurn(clock, light) : null,
    edition: clock.edition,
  }
}

/** The length of a new clock's limit, for showing beside it. */
export function limitOf(
  row: Pick<Truth, 'rule' | 'events'>,
  on: Day,
): { readonly kind: ClockRow['kind']; readonly limit_n: number; readonly limit_unit: Limit['unit'] } {
  const { total, unit } = clockOn(row, on)
  return { kind: kindOf(row.rule), limit_n: total, limit_unit: unit }
}

/** The edition of the lawbook that clocks are computed under now. */
export function editionNow(): string {
  return lawbook().edition
}

/** A stored clock as pages see it on a day: computed, not read. With `derivation`, every day explained. */
export function viewOf(row: Omit<ClockRow, 'events'> & Pick<Truth, 'events'>, on: Day, derivation = false): ClockView {
  const clock = clockOn(row, on)
  const [article] = ruleOf(lawbook(), row.rule).articles
  return {
    ...{ bodyId: row.body_id, id: row.id, rule: row.rule, kind: row.kind },
    limit: { n: row.limit_n, unit: row.limit_unit as Limit['unit'] }, // a check constraint holds it to these words
    ...{ state: clock.state, startedOn: row.started_on, dueOn: clock.due, provisional: clock.provisional },
    ...{ stoppedOn: row.stopped_on, light: brighter(row.light, lightNow(row, clock)) },
    ...{ used: clock.used, left: clock.due === null ? null : clock.left - clock.lateBy },
    ...{ events: eventsOf(row), calendarEdition: clock.edition, clock },
    article: article ? { law: article.law, article: article.article } : null,
    ownArticle: row.article,
    derivation: derivation ? deriveClock(clock, lawbook()) : null,
    recordedAt: row.recorded_at,
  }
}

function lightNow(row: Pick<Truth, 'rule' | 'stopped_on'>, clock: Clock): ClockLight {
  const { light } = lightOf(clock, lawbook())
  if (light === 'ok') return 'normal'
  if (light === 'near') return row.stopped_on === null ? 'near' : 'normal'
  return kindOf(row.rule) === 'promised' ? 'over_promised' : 'over_statutory'
}

/** The first day on which the light will be another than now if nothing happens; null when none can turn any more. */
function nextTurn(clock: Clock, light: ClockLight): Day | null {
  const { near, late } = turnDays(clock, lawbook())
  if (light === 'normal') return near
  return light === 'near' ? late : null
}

function brighter(one: ClockLight, other: ClockLight): ClockLight {
  const rank: readonly ClockLight[] = ['normal', 'near', 'over_promised', 'over_statutory']
  return rank.indexOf(one) >= rank.indexOf(other) ? one : other
}

function kindOf(rule: string): ClockRow['kind'] {
  return ruleOf(lawbook(), rule).kind === 'promised' ? 'promised' : 'statutory'
}
