import type { Day } from '#base/days.ts'
import type { TimeLimit } from './standard.ts'

/** The event that starts the clock of an obligation, as the rule named beside it wants it. */
export interface StartOfClock {
  readonly rule: string
  readonly event: { readonly type: string; readonly date: Day; readonly [field: string]: string | number | boolean }
}

/**
 * How the clock of a limit starts when the information came about on `on` (or the event takes place then). `year`: the
 * year reported on, for limits that are a fixed day of the next year; the year before `on` where none is given.
 */
export function startOfClock({ clock }: TimeLimit, on: Day, year?: number): StartOfClock | null {
  if (clock === null) return null
  const { rule, start, amount } = clock
  const fields: Record<string, number> = {}
  if (amount !== null) fields[amount.field] = amount.n
  if (start === 'report_year') fields['year'] = year ?? Number(on.slice(0, 4)) - 1
  return { rule, event: { type: start, date: on, ...fields } }
}

/**
 * The clock of a change: what is published and changes is published anew within the limit of its standard, where that is
 * counted from the change, and otherwise within the twenty working days of the Regulation. Source: 政府信息公开条例 §26.
 */
export function startOfChange({ clock }: TimeLimit, on: Day): StartOfClock {
  const own = clock?.rule === 'CATALOGUE.WORKING_DAYS' && clock.amount !== null ? clock : null
  return own?.amount
    ? { rule: own.rule, event: { type: 'info_changed', date: on, [own.amount.field]: own.amount.n } }
    : { rule: 'FOI2019.PUBLISH', event: { type: 'info_changed', date: on } }
}
