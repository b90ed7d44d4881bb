/** All reads of the area, for its pages and for the front door. */
export { caseView } from './case-view.ts'
export { queueCounts } from './counts.ts'
export { documentByPhrase, documentView, followView } from './follow-view.ts'
export { lateCases } from './late-cases.ts'
export { type BodyCount, countsAreBehind, publicCounts } from './public-counts.ts'
export { queueOf } from './queue.ts'
export { refOfNumber, searchCases, takenIn } from './search.ts'
