import { type Day, parseDay } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'

/** A day somebody typed, no earlier than `from` and not in the future. */
export function dayBetween(tx: Tx, typed: string, from: Day): Outcome<Day> {
  const on = parseDay(typed)
  if (on === null || on > tx.today || on < from) return refuse({ code: 'penalties.wrong-day', kind: 'invalid' })
  return done(on)
}
