/**
 * The front door of the area: bodies, posts and people, and the mandates of village agents.
 *
 * - Who is who: `findBody`, `findBodyByCode`, `listBodies`, `chainAbove` (village, township, county), `windowsOf`,
 *   `postLines` (every post of a body on a day, with who acts), `receptions` (the post outsiders turn to first).
 * - `regionsOf`: every name of the places a body lies in, up to the province.
 * - `issuerOf`: the body that signs a document, and who decides when somebody turns against it.
 * - Rights: the posts of an `Officer` are those acted for on the day of the visit, substitution included; sign-in asks
 *   `people` for them, and for names and staff numbers.
 * - `answeredWithin`: keeps items and powers inside the subsite a read is made for; `answeringTogether`: all bodies of a
 *   level, where each of them answers.
 * - `isAskable`: whether a body is under the Regulation: it can be asked for information, and reports each year.
 * - `holdsDuty`: whether somebody has a duty in a body, or has it for a body without such a post.
 * - Mandates: `useMandate` acts under one and notes the act for the principal to see.
 * - The lawbook: `readBodies`, settled into the tables by `settleBodies`; `importDivisions` brings real divisions in.
 */

export { answeredWithin, answeringTogether } from './answered-within.ts'
export { isAskable } from './askable.ts'
export type { Body, Post, Regime, Windows } from './body.ts'
export type { BodyCard, BodyLine, Items, PostLine, WindowLine } from './contract.ts'
export { type Division, type DivisionFault, readDivisions } from './division.ts'
export { holdsDuty, OPENNESS_OFFICE } from './holds-duty.ts'
export { type Imported, importDivisions } from './import-divisions.ts'
export { issuerOf } from './issuer.ts'
export type { AgentLine } from './mandate-contract.ts'
export { people } from './people.ts'
export { postLines } from './posts.ts'
export { chainAbove, findBody, findBodyByCode, listBodies, staffName, windowsOf } from './queries.ts'
export { readBodies } from './read-bodies.ts'
export { type Reception, receptions } from './reception.ts'
export { regionsOf } from './regions-of.ts'
export { type Settled, settleBodies } from './settle-bodies.ts'
export { type MandateAct, type UsedMandate, useMandate } from './use-mandate.ts'
