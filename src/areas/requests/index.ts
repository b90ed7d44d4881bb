/**
 * The front door of the area: requests for government information, from submission to archive.
 *
 * - `logLine` is an answered request as everybody may read it, never who asked.
 * - `logAddresses`: the log as search engines are told of it.
 * - `reportOfBody` makes the year's report of a body; `caseAddress` is where a case behind one of its figures is opened;
 *   `requestTables` has the names of the results.
 */
export { logLine } from './log.ts'
export { logAddresses } from './log-addresses.ts'
export { caseAddress } from './report/case-address.ts'
export { reportOfBody } from './report/report-of-body.ts'
export { requestTables } from './request-tables.ts'
