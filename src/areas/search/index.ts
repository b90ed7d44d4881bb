/**
 * The front door of the search: what is public, found by any of its names and words.
 *
 * - `find` answers a question; the hits are what may be seen on the day of the transaction.
 * - `countFound` counts by kind, body and year; `suggest` gives names somebody may be about to type.
 * - `loadCollection`, `unloadCollection`: texts from files, apart from what the house publishes; `readLaw` reads a line.
 */

export { type Facets, type Found, type Hit, HOUSE, KINDS, type Kind, type Narrowing } from './contract.ts'
export { COUNTED, countFound } from './count-found.ts'
export { dictionary } from './dictionary.ts'
export { find } from './find.ts'
export { type Collection, listCollections, loadCollection, unloadCollection } from './load-collection.ts'
export { readLaw } from './read-law.ts'
export { suggest } from './suggest.ts'
