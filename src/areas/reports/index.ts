/**
 * The front door of the area: the annual reports on open government information.
 *
 * - `publishedReports`: each published year of a body, for lists of addresses; `publicReport` is one, for the search.
 */
export { type PublicReport, publicReport } from './public-report.ts'
export { type PublishedReport, publishedReports } from './published-reports.ts'
