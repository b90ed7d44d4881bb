import type { Standard } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'
import { type FormedRange, printRange, rangeFormer } from './formed-range.ts'
import type { TriedTiers } from './tried-tiers.ts'

/** A tier with a fine that can be compared with others of the same thing. */
export interface FormedTier {
  readonly id: string
  readonly level: number
  readonly also: readonly string[]
  readonly range: FormedRange
  /** The limbs of the law under which it is chosen, by place. */
  readonly limbs: ReadonlySet<number>
}

/** The tiers of a standard as ranges that can be compared; those that cannot are left out. */
export function formedTiers(standard: Standard, { limbsOf }: TriedTiers): readonly FormedTier[] {
  const form = rangeFormer(standard)
  return standard.tiers.flatMap(({ id, level, also, fine }, place) => {
    const range = fine && form(fine)
    return range ? [{ id, level, also, range, limbs: limbsOf[place] ?? new Set() }] : []
  })
}

/**
 * What is wrong with the amounts of the tiers among themselves: fixed points, holes, overlaps. For a statute the amounts
 * are the law, so its points and holes are no findings.
 */
export function outputFindings(standard: Standard, tiers: readonly FormedTier[]): readonly Finding[] {
  const kinds = [...new Set(tiers.map(({ range }) => range.of))]
  const alike = kinds.map((of) => tiers.filter(({ range }) => range.of === of))
  if (standard.kind === 'statute') return alike.flatMap(overlaps)
  const form = rangeFormer(standard)
  const lawful = standard.statutory.flatMap(({ fine }) => form(fine) ?? [])
  return [
    ...pointFindings(standard, tiers, lawful),
    ...alike.flatMap((each) => holes(each, lawful)),
    ...alike.flatMap(overlaps),
  ]
}

function pointFindings(
  standard: Standard,
  tiers: readonly FormedTier[],
  lawful: readonly FormedRange[],
): readonly Finding[] {
  const fined = standard.tiers.filter(({ fine }) => fine !== null).length
  const points = tiers.filter(({ range }) => isPoint(range))
  const fixedByLaw = lawful.length > 0 && lawful.every(isPoint)
  return fined > 1 && points.length === fined && !fixedByLaw
    ? [
        finding(
          'point_tiers',
          null,
          points.map(({ range }) => printRange(range)),
          points.map(({ id }) => id),
        ),
      ]
    : []
}

/** Amounts between neighbours that the law allows: a hole between what two limbs of the law provide is no hole of the table. */
function holes(tiers: readonly FormedTier[], lawful: readonly FormedRange[]): readonly Finding[] {
  const rising = [...tiers].sort((a, b) => a.range.min.times.cmp(b.range.min.times) || a.level - b.level)
  const found: Finding[] = []
  let [highest] = rising
  for (const next of rising.slice(1)) {
    if (highest && leavesHole(highest.range, next.range) && isLawful(highest.range, next.range, lawful)) {
      const pair = [highest.id, next.id]
      found.push(finding('output_gap', pair.join(), [printHole(highest.range, next.range)], pair))
    }
    if (!highest || !next.range.max.times.lt(highest.range.max.times)) highest = next
  }
  return found
}

/** Neighbours by level within one limb that share more than a common end. The same range twice is a choice, not a slip. */
function overlaps(tiers: readonly FormedTier[]): readonly Finding[] {
  const rising = [...tiers].sort((a, b) => a.level - b.level)
  return rising.slice(1).flatMap((next, place) => {
    const tier = rising[place]
    if (!tier || next.level === tier.level || !shareLimb(tier, next) || sameRange(tier.range, next.range)) return []
    const [low, high] = tier.range.min.times.lte(next.range.min.times) ? [tier, next] : [next, tier]
    if (low.range.max.times.lte(high.range.min.times)) return []
    const pair = [tier.id, next.id]
    return [finding('output_overlap', pair.join(), [printRange(tier.range), printRange(next.range)], pair)]
  })
}

/** Whether two tiers can come under the same limb of the law. */
export function shareLimb(a: FormedTier, b: FormedTier): boolean {
  return [...a.limbs].some((limb) => b.limbs.has(limb))
}

function isPoint({ min, max }: FormedRange): boolean {
  return min.times.eq(max.times)
}

function sameRange(a: FormedRange, b: FormedRange): boolean {
  return a.min.times.eq(b.min.times) && a.max.times.eq(b.max.times)
}

function leavesHole(below: FormedRange, above: FormedRange): boolean {
  const { times: from } = below.max
  const { times: to } = above.min
  return from.lt(to) || (from.eq(to) && !below.maxInclusive && !above.minInclusive)
}

function isLawful(below: FormedRange, above: FormedRange, lawful: readonly FormedRange[]): boolean {
  const own = lawful.filter(({ of }) => of === below.of)
  return own.length === 0 || own.some(({ min, max }) => min.times.lt(above.min.times) && max.times.gt(below.max.times))
}

function printHole(below: FormedRange, above: FormedRange): string {
  const [minInclusive, maxInclusive] = [!below.maxInclusive, !above.minInclusive]
  return printRange({ of: below.of, min: below.max, max: above.min, minInclusive, maxInclusive })
}
