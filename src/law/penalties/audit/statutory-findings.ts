import type { Standard } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'
import { type FormedRange, printRange, rangeFormer, reachesAbove, reachesBelow } from './formed-range.ts'
import type { FormedTier } from './output-findings.ts'
import type { TriedTiers } from './tried-tiers.ts'

/** Tiers beside the law: outside its range, its ends out of reach, what it orders left out. */
export function statutoryFindings(
  standard: Standard,
  tiers: readonly FormedTier[],
  { limbsOf }: TriedTiers,
): readonly Finding[] {
  const form = rangeFormer(standard)
  const beside = standard.statutory.flatMap(({ fine }, place) => {
    const law = form(fine)
    const own = tiers.filter(({ limbs, range }) => limbs.has(place) && (range.of === law?.of || isNothing(range)))
    return law ? [{ law, own }] : []
  })
  return [
    ...beside.flatMap(({ law, own }) => own.flatMap((tier) => outside(tier, law))),
    ...(standard.kind === 'statute' ? [] : unreachable(beside)),
    ...omissions(standard, limbsOf),
  ]
}

/** Tiers that lie outside a later statute, where both are amounts of the same thing. */
export function laterFindings(later: Standard, tiers: readonly FormedTier[]): readonly Finding[] {
  const form = rangeFormer(later)
  const laws = later.statutory.flatMap(({ fine }) => form(fine) ?? [])
  return tiers.flatMap(({ id, range }) => {
    const alike = laws.filter(({ of }) => of === range.of)
    const fits = alike.some((law) => !reachesBelow(range, law) && !reachesAbove(range, law))
    if (alike.length === 0 || fits) return []
    return [finding('outside_statute', `${later.id}:${id}`, [printRange(range), ...alike.map(printRange)], [id])]
  })
}

function outside({ id, range }: FormedTier, law: FormedRange): readonly Finding[] {
  const where = [printRange(range), printRange(law)]
  return [
    ...(reachesBelow(range, law) ? [finding('below_statutory_minimum', id, where, [id])] : []),
    ...(reachesAbove(range, law) ? [finding('above_statutory_maximum', id, where, [id])] : []),
  ]
}

interface Beside {
  readonly law: FormedRange
  readonly own: readonly FormedTier[]
}

/** Limbs that give the same range are one. Where the law names no least fine (…以下), there is none to reach. */
function unreachable(beside: readonly Beside[]): readonly Finding[] {
  const ranges = new Map<string, Beside>()
  for (const { law, own } of beside) {
    const known = ranges.get(printRange(law))
    ranges.set(printRange(law), { law, own: [...(known?.own ?? []), ...own] })
  }
  return [...ranges.values()].flatMap(({ law, own }) => {
    if (own.length === 0) return []
    const least = own.every(({ range }) => range.min.times.gt(law.min.times)) && law.min.times.gt(0)
    const most = own.every(({ range }) => range.max.times.lt(law.max.times))
    return [
      ...(least ? [finding('statutory_minimum_unreachable', null, [printRange(law)])] : []),
      ...(most ? [finding('statutory_maximum_unreachable', null, [printRange(law)])] : []),
    ]
  })
}

function omissions({ statutory, tiers }: Standard, limbsOf: TriedTiers['limbsOf']): readonly Finding[] {
  return tiers.flatMap(({ id, also, fine }, place) => {
    const ordered = [...(limbsOf[place] ?? [])].flatMap((limb) => statutory[limb]?.also ?? [])
    const omitted = [...new Set(ordered)].filter((word) => !also.includes(word))
    return fine !== null && omitted.length > 0 ? [finding('omits_statutory_penalty', id, omitted, [id])] : []
  })
}

function isNothing({ max }: FormedRange): boolean {
  return max.times.isZero()
}
