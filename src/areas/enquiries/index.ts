/**
 * The front door of the area: enquiries under the first-contact duty (首问负责制).
 *
 * - `ask` takes a question; from then on the post asked first is responsible, and the promised days run.
 * - Everything else happens on the pages of this area; neighbours hear of it by its facts (`facts.ts`).
 */
export { ask, type Question } from './ask.ts'
export type { AskedHow, PostRef } from './contract.ts'
