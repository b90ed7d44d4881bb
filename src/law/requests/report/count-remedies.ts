import type { Put } from './annual-report.ts'
import type { RemedyRow } from './rows.ts'
import { yearOf } from './year.ts'

/**
 * Table 四: what was settled in the year by its result, and what was filed by its end and not settled (尚未审结).
 *
 * Sources: 国办公开办函〔2021〕30号; the letter 〔2016〕201号: only where the body's own act is at issue, not where it was
 * sued beside another as the reconsidering body. Trap: what was pending a year ago is counted again with its result
 * (convention; whether it should be is unconfirmed).
 */
export function countRemedies(rows: readonly RemedyRow[], year: number, put: Put): void {
  for (const { number, remedy, filedOn, ownAct, result } of rows) {
    if (!ownAct) continue
    const settled = result ? yearOf(result.on) : Number.POSITIVE_INFINITY
    if (result && settled === year) put(`四/${remedy}/${result.came}`, number)
    else if (yearOf(filedOn) <= year && settled > year) put(`四/${remedy}/pending`, number)
  }
}
