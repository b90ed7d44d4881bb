import type { FineRange } from '../fine-range.ts'
import type { CompiledStandard, Facts } from '../standards/compile-standard.ts'
import { type Combination, combinationsOf, type Grid, printBox, sizeOf } from './box.ts'
import { chosenTiers } from './chosen-tiers.ts'
import { type Finding, finding } from './finding.ts'
import { rangeFormer } from './formed-range.ts'
import { factsOf, gridOf, mayOccur } from './grid.ts'
import type { TriedTiers } from './tried-tiers.ts'

/**
 * Tiers outside the law where tier and law reckon from different things (5,000 yuan beside ten times the value), so that
 * only facts can tell: both are reckoned at one value of every cell, and far out where a cell has no end.
 *
 * Trap: what is found is so; where nothing is found nothing is proven between two values, which `sampled` says.
 */
export function reckonedFindings(compiled: CompiledStandard, { limbsOf }: TriedTiers): readonly Finding[] {
  const { standard } = compiled
  const unlike = unlikePairs(compiled, limbsOf)
  if (unlike.size === 0) return []
  const fines = [...standard.tiers, ...standard.statutory].flatMap(({ fine }) => (fine ? [fine.min, fine.max] : []))
  const conditions = [...standard.tiers, ...standard.statutory].map(({ when }) => when)
  const grid = farOut(gridOf(standard, [...conditions, ...fines]).grid)
  const found = new Map<string, Finding>()
  for (const combination of sizeOf(grid) > MOST ? [] : combinationsOf(grid)) {
    const facts = factsOf(grid, combination)
    if (!mayOccur(compiled, facts)) continue
    const { chosen, limb } = chosenTiers(compiled, facts)
    for (const place of chosen.filter((each) => unlike.has(`${each}/${limb}`)))
      for (const each of outside(compiled, place, limb, facts, printPoint(grid, combination)))
        if (!found.has(each.word)) found.set(each.word, each)
  }
  return [...found.values(), finding('sampled', 'fine')]
}

const MOST = 20_000

/** The tiers and limbs that come together and cannot be compared by their form, as `place/limb`. */
function unlikePairs({ standard }: CompiledStandard, limbsOf: TriedTiers['limbsOf']): ReadonlySet<string> {
  const form = rangeFormer(standard)
  const laws = standard.statutory.map(({ fine }) => form(fine))
  const pairs = standard.tiers.flatMap(({ fine }, place) => {
    const own = fine && form(fine)
    if (fine === null || own?.max.times.isZero()) return []
    return [...(limbsOf[place] ?? [])].flatMap((limb) => {
      const law = laws[limb]
      return limb < 0 || (own && law && own.of === law.of) ? [] : [`${place}/${limb}`]
    })
  })
  return new Set(pairs)
}

/** A cell without an end is tried a second time, far out. */
function farOut(grid: Grid): Grid {
  return grid.map(({ name, cells }) => ({
    name,
    cells: cells.flatMap((cell) =>
      cell.kind === 'numbers' && cell.high === null ? [cell, { ...cell, value: cell.value.times(1000) }] : [cell],
    ),
  }))
}

function outside(
  { tiers, limbs }: CompiledStandard,
  place: number,
  limb: number,
  facts: Facts,
  where: string,
): readonly Finding[] {
  const [own, law] = [tiers[place]?.fine?.(facts), limbs[limb]?.fine(facts)]
  if (!own || !law || 'lacking' in own || 'lacking' in law) return []
  const id = tiers[place]?.tier.id ?? ''
  const told = [`${where}: ${print(own)}, ${print(law)}`]
  return [
    ...(startsBelow(own, law) ? [finding('below_statutory_minimum', id, told, [id])] : []),
    ...(endsAbove(own, law) ? [finding('above_statutory_maximum', id, told, [id])] : []),
  ]
}

function startsBelow(own: FineRange, law: FineRange): boolean {
  return own.min.lt(law.min) || (own.min.eq(law.min) && own.minInclusive && !law.minInclusive)
}

function endsAbove(own: FineRange, law: FineRange): boolean {
  return own.max.gt(law.max) || (own.max.eq(law.max) && own.maxInclusive && !law.maxInclusive)
}

function print({ min, max, minInclusive, maxInclusive }: FineRange): string {
  return `${minInclusive ? '[' : '('}${min}..${max}${maxInclusive ? ']' : ')'}`
}

/** The facts of a combination, numbers as they were tried. */
function printPoint(grid: Grid, combination: Combination): string {
  const point = grid.map(({ name, cells }, place) => {
    const cell = cells[combination[place] ?? 0]
    return cell?.kind === 'numbers'
      ? `${name} = ${cell.value}`
      : printBox([{ name, cells }], [[combination[place] ?? 0]])
  })
  return point.join(' and ')
}
