/**
 * The front door of the area: requests for government information, from submission to archive.
 *
 * - `submit` takes one in; `act` does a verb to it; `requestPhrase` is what its applicant follows it with.
 * - `requestView` for the office, `followView` for the applicant, `logLines` and `logLine` for everybody: each narrowed by
 *   `access.ts`, none of them with more of a person than its reader may see.
 * - `reportOfBody` makes the year's report of a body; `yearRows` is what it is made of.
 */
export { act } from './act.ts'
export { followView, refOfApplicant, refOfNumber } from './follow-view.ts'
export { type LogFilter, logLine, logLines } from './log.ts'
export { reportOfBody } from './report/report-of-body.ts'
export { requestView } from './request-view.ts'
export { requestPhrase, submit } from './submit.ts'
export { type YearRemedy, type YearRow, yearRows } from './year-rows.ts'
