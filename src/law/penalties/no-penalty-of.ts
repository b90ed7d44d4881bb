import type { Article } from '#base/outcome.ts'
import { combinationsOf, type Grid } from './audit/box.ts'
import type { Cell } from './audit/cells.ts'
import { factsOf } from './audit/grid.ts'
import type { NoPenaltyEntry } from './book/no-penalty-entry.ts'
import { type Asked, holdsIn, isInForce } from './book/row.ts'
import { HARMS, type NoPenalty, type NoPenaltyAsked, noPenalty } from './no-penalty.ts'
import type { Ruled } from './ruled.ts'
import type { Facts } from './standards/compile-standard.ts'

/** An entry of a list and what is known of the facts it asks for; those of §33 are taken from the question. */
export interface ListAsked {
  readonly entry: NoPenaltyEntry
  readonly facts: Facts
}

export type NoPenaltyOf =
  | {
      readonly result: 'must_not_penalise' | 'may_not_penalise'
      /** The entry that says so; null: §33 itself, by this ground. */
      readonly entry: NoPenaltyEntry | null
      readonly ground: '33-2' | '33-1-a' | '33-1-b' | 'list'
    }
  | { readonly result: 'penalise' }
  /** Names of facts as FEEL has them (`harm`, `exceed_ratio`). */
  | { readonly result: 'missing_facts'; readonly missing: readonly string[] }

/**
 * Whether the act goes without a penalty, by §33 itself or by the entry of a list, whichever spares the party more.
 * Null: no list knows the breach. The answer names the entry and its article.
 *
 * Source: 行政处罚法 §33; the lists carry it out (轻微不罚、首违不罚清单) and can only add to it.
 * Traps: a fact that is not known is never taken for a no; it is asked for only while it can still change the answer.
 * A list that only allows it (可以) still needs a decision and its reasons. Education is due either way (§33.3).
 */
export function noPenaltyOf(asked: NoPenaltyAsked, list: ListAsked | null): Ruled<NoPenaltyOf> {
  const own = noPenalty(asked)
  if (!list || asked.noFaultProven) return { answer: fromLaw(own.answer), articles: own.articles }
  const { entry } = list
  const articles: readonly Article[] = [...entry.articles, ...own.articles]
  const { results, deciding } = tryAll(asked, list)
  const [only, ...others] = results
  if (only === undefined || others.length > 0)
    return { answer: { result: 'missing_facts', missing: deciding }, articles }
  if (only === 'penalise') return { answer: { result: only }, articles }
  if (own.answer.result === only) return { answer: fromLaw(own.answer), articles: own.articles }
  return { answer: { result: only, entry, ground: 'list' }, articles }
}

/**
 * The entries of lists that may spare a breach under this standard on this day, in these places: those the body lies in,
 * up to the province. Lists without a region hold everywhere; those of a place stand before them. Trap: a lighter list counts that was in force on the day of the act or on that
 * of the decision (§37): ask for both days.
 */
export function entriesFor(
  entries: readonly NoPenaltyEntry[],
  standard: string,
  { on, regions = [] }: Asked,
): readonly NoPenaltyEntry[] {
  return entries
    .filter((entry) => entry.standards.includes(standard) && isInForce(entry, on) && holdsIn(entry, regions))
    .toSorted((a, b) => Number(a.region === null) - Number(b.region === null))
}

function fromLaw(answer: NoPenalty): NoPenaltyOf {
  return 'ground' in answer ? { ...answer, entry: null } : answer
}

type Result = 'must_not_penalise' | 'may_not_penalise' | 'penalise'
const MILDEST: readonly Result[] = ['must_not_penalise', 'may_not_penalise', 'penalise']

/** What comes out however the facts turn out that are not known, and which of them decide. */
function tryAll(asked: NoPenaltyAsked, { entry, facts }: ListAsked) {
  const known: Facts = { ...facts, ...article33(asked) }
  const grid: Grid = [...GRID_33, ...entry.grid].filter(({ name }) => (known[name] ?? null) === null)
  const tried = [...combinationsOf(grid)].map((cells) => ({
    cells,
    result: resultOf({ ...known, ...factsOf(grid, cells) }, entry),
  }))
  const decides = (place: number) => {
    const alike = Map.groupBy(tried, ({ cells }) => cells.with(place, 0).join())
    return [...alike.values()].some((each) => new Set(each.map(({ result }) => result)).size > 1)
  }
  return {
    results: [...new Set(tried.map(({ result }) => result))],
    deciding: grid.filter((_, place) => decides(place)).map(({ name }) => name),
  }
}

const BOTH: readonly Cell[] = [false, true].map((value) => ({ kind: 'word', value }))
const GRID_33: Grid = [
  { name: 'minor', cells: BOTH },
  { name: 'corrected_in_time', cells: BOTH },
  { name: 'harm', cells: HARMS.map((value) => ({ kind: 'word', value })) },
  { name: 'first_violation', cells: BOTH },
]

/** Every fact is known here. */
function resultOf(facts: Facts, entry: NoPenaltyEntry): Result {
  const law = noPenalty({
    minor: facts['minor'] === true,
    correctedInTime: facts['corrected_in_time'] === true,
    harm: HARMS.find((harm) => harm === facts['harm']) ?? null,
    firstViolation: facts['first_violation'] === true,
    noFaultProven: false,
  }).answer.result
  const list = entry.holds(facts) === true ? entry.result : 'penalise'
  return MILDEST.find((result) => result === law || result === list) ?? 'penalise'
}

function article33({ minor, correctedInTime, harm, firstViolation }: NoPenaltyAsked): Facts {
  return { minor, corrected_in_time: correctedInTime, harm, first_violation: firstViolation }
}
