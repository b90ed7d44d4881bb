/**
 * The front door of the area: sites of departments and townships, which are data and hold no content.
 *
 * - `readSubsites`: the open ones with the bodies each is narrowed to, for the web server.
 * - `findSubsite`: one with its look and the order of its front page.
 * - `setUp`: gives a body a site of its own.
 */
export type { Block } from './contract.ts'
export { findSubsite } from './queries.ts'
export { readSubsites } from './read-subsites.ts'
export { setUp } from './verbs/set-up.ts'
