import type { Day } from '#base/days.ts'
import { isInForce } from '../book/row.ts'
import type { Standard } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'
import { type FormedRange, printRange, rangeFormer } from './formed-range.ts'
import type { FormedTier } from './output-findings.ts'

/** Words of a span in the label of a fact: 两年内, 自本次行为之日向前一周年. */
const WINDOW = /年|月|日|天/
const STALE = ['basis_superseded', 'stale_citation']

/** What is good to know and no fault of the table: wide ranges, the usual split, a document or a basis that ran out. */
export function notices(standard: Standard, tiers: readonly FormedTier[], on: Day): readonly Finding[] {
  const form = rangeFormer(standard)
  const laws = standard.statutory.flatMap(({ fine }) => form(fine) ?? [])
  const wide = laws.filter(({ min, max }) => min.times.gt(0) && max.times.gt(min.times.times(10)))
  const split = laws.filter((law) => isUsualSplit(law, tiers))
  const windowless = standard.facts.filter(({ unit, whole, label }) => unit === 'times' && whole && !WINDOW.test(label))
  const stale = standard.defects.filter(({ kind }) => STALE.includes(kind)).map(({ detail }) => detail)
  return [
    ...(wide.length > 0 ? [finding('wide_range', null, wide.map(printRange))] : []),
    ...(split.length > 0 ? [finding('usual_split', null, split.map(printRange))] : []),
    ...windowless.map(({ name, label }) => finding('undeclared_window', name, [label])),
    ...(isInForce(standard, on) || standard.to === null ? [] : [finding('expired', standard.to)]),
    ...(stale.length > 0 ? [finding('stale_basis', null, stale)] : []),
  ]
}

/** 30/40/30: three neighbours that meet at three tenths and at seven tenths of what the law gives. */
function isUsualSplit({ of, min, max }: FormedRange, tiers: readonly FormedTier[]): boolean {
  const width = max.times.minus(min.times)
  const marks = [0, 0.3, 0.7, 1].map((share) => min.times.plus(width.times(share)))
  const found = marks.slice(1).map((mark, place) => {
    const from = marks[place]
    return tiers.some(
      ({ range }) => range.of === of && from !== undefined && range.min.times.eq(from) && range.max.times.eq(mark),
    )
  })
  return width.gt(0) && found.every(Boolean)
}
