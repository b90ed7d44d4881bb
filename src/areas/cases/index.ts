/**
 * The front door of the cases.
 *
 * - `licenceDecisions`: the decisions on licences (行政许可) a body made in a year, for its annual report.
 */
export { type LicenceDecision, licenceDecisions } from './licence-decisions.ts'
