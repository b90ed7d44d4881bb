/**
 * The front door of the standards of discretion (裁量基准).
 *
 * - `standardInForce` gives the published edition a body may cite on a day, or null; a decision keeps its name and hash.
 * - `adoptionsOn`: which bodies use a standard on a day, and how.
 * - `settleStandards` brings the lawbook's in, after the bodies; `adoptStandard` is how a body comes to use one.
 * - `findPublished` searches the published decisions, for the one search of the portal; nobody's name is in an answer.
 * - `yearDecisions`: the penalties and seizures a body decided in a year, for its annual report.
 * - `decisionAddresses`, `standardAddresses`: what search engines are told of.
 * - `editionsOfStandard` names all editions, the newest first; `knownStandard` reads what one says, by its hash.
 */
export { type FoundDecision, findPublished } from './cases/published/find-published.ts'
export { type YearDecision, yearDecisions } from './cases/year-decisions.ts'
export { decisionAddresses, standardAddresses } from './public-addresses.ts'
export { adoptionsOn } from './standards/adoptions.ts'
export type { Adoption, AdoptionState, StandardEdition, StandardName } from './standards/contract.ts'
export { knownStandard } from './standards/known-standard.ts'
export { editionsOf as editionsOfStandard } from './standards/queries.ts'
export { readStandards, settleStandards } from './standards/settle-standards.ts'
export { standardInForce } from './standards/standard-in-force.ts'
