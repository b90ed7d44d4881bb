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
      /** All entries that hold, those that give this result first; none: §33 itself, by this ground. */
      readonly entries: readonly NoPenaltyEntry[]
      readonly ground: '33-2' | '33-1-a' | '33-1-b' | 'list'
    }
  | { readonly result: 'penalise' }
  /** Names of facts as FEEL has them (`harm`, `exceed_ratio`). */
  | { readonly result: 'missing_facts'; readonly missing: readonly string[] }

/**
 * Whether the act goes without a penalty, by §33 itself or by an entry of a list, whichever spares the party most. Every
 * entry that knows the breach is asked, each with its own facts. The answer names the entries that hold and their articles.
 *
 * Source: 行政处罚法 §33; the lists carry it out (轻微不罚、首违不罚清单) and can only add to it.
 * Traps: a fact that is not known is never taken for a no; it is asked for only while it can still change the answer.
 * Each entry is tried by itself: two that together leave no way out, but neither of them alone, still ask.
 * A list that only allows it (可以) still needs a decision and its reasons. Education is due either way (§33.3).
 */
export function noPenaltyOf(asked: NoPenaltyAsked, lists: readonly ListAsked[]): Ruled<NoPenaltyOf> {
  const own = noPenalty(asked)
  if (lists.length === 0 || asked.noFaultProven) return { answer: fromLaw(own.answer), articles: own.articles }
  const tried = lists.map((list) => tryAll(asked, list))
  const result = mildest(tried.flatMap(({ results }) => (results.length === 1 ? results : [])))
  const citing = (some: readonly Tried[]) => [...some.flatMap(({ entry }) => entry.articles), ...own.articles]
  const open = tried.filter(({ results }) => mildest([...results, result]) !== result)
  if (open.length > 0) {
    const missing = [...new Set(open.flatMap((one) => deciding(one, result)))]
    return { answer: { result: 'missing_facts', missing }, articles: citing(open) }
  }
  if (result === 'penalise') return { answer: { result }, articles: citing(tried) }
  if (own.answer.result === result) return { answer: fromLaw(own.answer), articles: own.articles }
  const holding = holdingIn(tried, result)
  const entries = holding.map(({ entry }) => entry)
  return { answer: { result, entries, ground: 'list' }, articles: citing(holding) }
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
  return 'ground' in answer ? { ...answer, entries: [] } : answer
}

type Result = 'must_not_penalise' | 'may_not_penalise' | 'penalise'
const MILDEST: readonly Result[] = ['must_not_penalise', 'may_not_penalise', 'penalise']

function mildest(results: readonly Result[]): Result {
  return MILDEST.find((result) => results.includes(result)) ?? 'penalise'
}

/** One entry beside §33, with every way in which the facts that are not known may turn out. */
interface Tried {
  readonly entry: NoPenaltyEntry
  readonly grid: Grid
  readonly ways: readonly { readonly cells: readonly number[]; readonly holds: boolean; readonly result: Result }[]
  readonly results: readonly Result[]
}

function tryAll(asked: NoPenaltyAsked, { entry, facts }: ListAsked): Tried {
  const known: Facts = { ...facts, ...article33(asked) }
  const grid: Grid = [...GRID_33, ...entry.grid].filter(({ name }) => (known[name] ?? null) === null)
  const ways = [...combinationsOf(grid)].map((cells) => {
    const all = { ...known, ...factsOf(grid, cells) }
    const holds = entry.holds(all) === true
    return { cells, holds, result: mildest([lawOf(all), ...(holds ? [entry.result] : [])]) }
  })
  return { entry, grid, ways, results: [...new Set(ways.map(({ result }) => result))] }
}

/** The facts that decide whether this entry spares more than is certain already. */
function deciding({ grid, ways }: Tried, certain: Result): readonly string[] {
  const decides = (place: number) => {
    const alike = Map.groupBy(ways, ({ cells }) => cells.with(place, 0).join())
    const differ = (each: typeof ways) => new Set(each.map(({ result }) => mildest([result, certain]))).size > 1
    return [...alike.values()].some(differ)
  }
  return grid.filter((_, place) => decides(place)).map(({ name }) => name)
}

/** The entries that hold however the rest turns out, and those that with §33 leave no other result; what gives it first. */
function holdingIn(tried: readonly Tried[], result: Result): readonly Tried[] {
  const gives = ({ entry }: Tried) => entry.result === result
  return tried
    .filter((one) => {
      const held = one.ways.filter(({ holds }) => holds).length
      return held === one.ways.length || (held > 0 && gives(one) && one.results.length === 1)
    })
    .toSorted((a, b) => Number(gives(b)) - Number(gives(a)))
}

const BOTH: readonly Cell[] = [false, true].map((value) => ({ kind: 'word', value }))
const GRID_33: Grid = [
  { name: 'minor', cells: BOTH },
  { name: 'corrected_in_time', cells: BOTH },
  { name: 'harm', cells: HARMS.map((value) => ({ kind: 'word', value })) },
  { name: 'first_violation', cells: BOTH },
]

/** What §33 says by itself; every fact is known here. */
function lawOf(facts: Facts): Result {
  const { result } = noPenalty({
    minor: facts['minor'] === true,
    correctedInTime: facts['corrected_in_time'] === true,
    harm: HARMS.find((harm) => harm === facts['harm']) ?? null,
    firstViolation: facts['first_violation'] === true,
    noFaultProven: false,
  }).answer
  return result === 'missing_facts' ? 'penalise' : result
}

function article33({ minor, correctedInTime, harm, firstViolation }: NoPenaltyAsked): Facts {
  return { minor, corrected_in_time: correctedInTime, harm, first_violation: firstViolation }
}
