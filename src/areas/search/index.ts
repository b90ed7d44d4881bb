/**
 * The front door of the search: what is public, found by any of its names and words.
 *
 * - `find` answers a question; the hits are what may be seen on the day of the transaction.
 * - `countFound` counts by kind, body and year what `find` finds; `restFound` gives what it did not put in order.
 * - `partsFound`: what of a question that finds nothing finds something; `suggest` gives names somebody may be about to type.
 * - `SearchQuery`, `searchOf`, `searchPath`: a search as the address of its page, read and written; `kindNames`.
 * - `loadCollection`, `unloadCollection`: texts from files, apart from what the house publishes; `readLaw` reads a line.
 */

export { type Facets, type Found, type Hit, HOUSE, type Kind, type Narrowing, type Search } from './contract.ts'
export { COUNTED, countFound } from './count-found.ts'
export { dictionary } from './dictionary.ts'
export { find } from './find.ts'
export { type Collection, listCollections, loadCollection, unloadCollection } from './load-collection.ts'
export { partsFound } from './parts-found.ts'
export { readLaw } from './read-law.ts'
export { restFound } from './rest-found.ts'
export { SearchQuery, searchOf } from './search-address.ts'
export { searchPath } from './search-path.ts'
export { suggest } from './suggest.ts'
export { kindNames } from './words/index.ts'
