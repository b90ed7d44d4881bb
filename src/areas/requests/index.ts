/**
 * The front door of the area: requests for government information, from submission to archive.
 *
 * - `logLine` is an answered request as everybody may read it, never who asked.
 * - `reportOfBody` makes the year's report of a body.
 */
export { logLine } from './log.ts'
export { reportOfBody } from './report/report-of-body.ts'
