import type { Put } from './annual-report.ts'
import type { RequestRow } from './rows.ts'
import { yearOf } from './year.ts'

/**
 * Table 三: received in the year (一) or carried in (二); replied in the year (三) or carried out (四). By the day of
 * receipt and the day of reply.
 *
 * Trap: 四 is not reckoned from the others but counted by itself, so that 一 + 二 = 三（七）+ 四 can fail, and does where a
 * reply is older than its request.
 */
export function countRequests(rows: readonly RequestRow[], year: number, put: Put): void {
  for (const { number, applicant, receivedOn, reply } of rows) {
    const received = yearOf(receivedOn)
    const replied = reply ? yearOf(reply.repliedOn) : Number.POSITIVE_INFINITY
    if (received === year) put(`三/received/${applicant}`, number)
    if (received < year && replied >= year) put(`三/carried_in/${applicant}`, number)
    if (reply && replied === year) put(`三/${reply.code}/${applicant}`, number)
    if (received <= year && replied > year) put(`三/carried_out/${applicant}`, number)
  }
}
