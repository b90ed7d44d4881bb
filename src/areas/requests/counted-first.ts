import type { Day } from '#base/days.ts'
import type { Code } from '#law/requests/decision-code.ts'
import type { InfoRequest } from './request.ts'

/**
 * The columns by which the annual report counts a request: day and result of its first reply. One that a court or a
 * reconsideration orders anew is no second result (table 三: each request once), so that a year once reported stands.
 */
export function countedFirst({ countedOn }: InfoRequest, on: Day, code: Code | null) {
  return countedOn === null ? { counted_on: on, counted_code: code } : {}
}
