/**
 * The front door of the items: what one may apply for, under which edition.
 *
 * A case keeps `{ itemId, number }` of the edition in force on the day it was received, and asks `findEdition` ever after.
 */

export { chartItems } from './chart-items.ts'
export type {
  Basis,
  Condition,
  Edition,
  EditionName,
  EditionRef,
  EditionState,
  Item,
  ItemFilter,
  ItemLine,
  Kind,
  Material,
  OneThing,
  Span,
  Special,
  StatutoryLimit,
  Step,
} from './contract.ts'
export { knownItem, nameInForce } from './known-items.ts'
export { listItems } from './list-items.ts'
export { powersOfItems } from './powers-of-items.ts'
export { editionsOf, findEdition, itemInForce } from './queries.ts'
export { readItems, readOneThings } from './read-items.ts'
export { settleItems } from './settle-items.ts'
export { stepDueAfter } from './spans.ts'
