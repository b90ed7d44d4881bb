/**
 * The front door of the area: bodies, posts and people, and the mandates of village agents.
 *
 * - Who is who: `findBody`, `findBodyByCode`, `listBodies`, `chainAbove` (village, township, county), `windowsOf`,
 *   `postLines` (every post of a body on a day, with who acts), `receptions` (the post outsiders turn to first).
 * - Rights: `postsOf(tx, staffId)` gives the posts somebody acts for on the day of the transaction, substitution
 *   included; `officerOf` makes the `Officer` of a visit from them.
 * - `people` is what sign-in asks about persons (posts, name, staff number).
 * - Mandates: `whyNotMandated` asks, `useMandate` acts under one and notes the act for the principal to see.
 * - The lawbook: `readBodies`, settled into the tables by `settleBodies`; `importDivisions` brings real divisions in.
 */

export type { Body, Post, Regime, Windows } from './body.ts'
export type { BodyCard, BodyLine, Items, PostLine, WindowLine } from './contract.ts'
export { type Division, type DivisionFault, readDivisions } from './division.ts'
export { officerOf, postsOf } from './held-posts.ts'
export { type Imported, importDivisions } from './import-divisions.ts'
export type { AgentLine } from './mandate-contract.ts'
export { people } from './people.ts'
export { postLines } from './posts.ts'
export { chainAbove, findBody, findBodyByCode, listBodies, staffName, windowsOf } from './queries.ts'
export { readBodies } from './read-bodies.ts'
export { type Reception, receptions } from './reception.ts'
export { type Settled, settleBodies } from './settle-bodies.ts'
export { type MandateAct, type UsedMandate, useMandate, whyNotMandated } from './use-mandate.ts'
