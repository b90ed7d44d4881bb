import { must } from '#base/assert.ts'
import type { Amount } from '../amount.ts'
import type { CompiledFactor, CompiledStandard } from '../standards/compile-standard.ts'
import type { Factor } from '../standards/standard.ts'
import { alikeIn, boxesApart } from './alike.ts'
import type { Box } from './box.ts'
import { type Finding, finding } from './finding.ts'
import { rangeFormer } from './formed-range.ts'
import { factsAt, gridOf, mayOccur } from './grid.ts'
import { regionFindings } from './input-findings.ts'
import { moneyForm } from './money-form.ts'
import { treeReader } from './tree.ts'

/**
 * What is wrong with a table of weights: facts without a weight or with two, a sum that misses the cap, and a lightest or
 * heaviest fine that leaves the law or never reaches its ends. Each factor is tried on its own facts.
 */
export function weightFindings(compiled: CompiledStandard): readonly Finding[] {
  const { weights, standard } = compiled
  const { weights: table } = standard
  if (!weights || !table) return []
  const tried = weights.factors.map((factor) => tryFactor(compiled, factor))
  const least = sumOf(
    table.base,
    tried.map((factor) => factor.least),
  )
  const most = sumOf(
    table.base,
    tried.map((factor) => factor.most),
  )
  const missed = most.total.eq(table.most)
    ? []
    : [finding('weights_sum', String(most.total), [String(most.total), String(table.most)], most.rows)]
  const capped = most.total.gt(table.most) ? { ...most, total: table.most } : most
  return [...tried.flatMap(({ findings }) => findings), ...missed, ...reachFindings(compiled, least, capped)]
}

interface TriedFactor {
  readonly least: WeightRow
  readonly most: WeightRow
  readonly findings: readonly Finding[]
}

/** An option of a factor. */
interface WeightRow {
  readonly row: string
  readonly weight: Amount
}

/** The base and one option of each factor, added up. */
interface WeightSum {
  readonly total: Amount
  readonly rows: readonly string[]
}

function sumOf(base: Amount, rows: readonly WeightRow[]): WeightSum {
  return { total: rows.reduce((sum, { weight }) => sum.plus(weight), base), rows: rows.map(({ row }) => row) }
}

function tryFactor(compiled: CompiledStandard, { factor, options }: CompiledFactor): TriedFactor {
  const texts = factor.options.map(({ when }) => when)
  const { grid } = gridOf(compiled.standard, texts)
  const alike = alikeIn(
    compiled,
    grid,
    options.map(({ when }) => when),
    texts,
  )
  const boxes = boxesApart(grid, alike)
  const gaps: Box[] = []
  const doubles = new Map<string, Box[]>()
  for (const box of boxes === 'too many' ? [] : boxes) {
    const facts = factsAt(grid, box)
    if (!mayOccur(compiled, facts)) continue
    const fitting = options.flatMap(({ when }, place) => (when(facts) === true ? [rowOf(factor, place)] : []))
    const key = fitting.join()
    if (fitting.length === 0) gaps.push(box)
    if (fitting.length > 1) doubles.set(key, [...(doubles.get(key) ?? []), box])
  }
  const region = {
    ...{ grid, alike, factor: factor.name },
    rows: options.map(({ when }, place) => ({ id: rowOf(factor, place), when })),
  }
  const rising = factor.options
    .map(({ weight }, place): WeightRow => ({ row: rowOf(factor, place), weight }))
    .sort((a, b) => a.weight.cmp(b.weight))
  return {
    least: must(rising[0], 'an option'),
    most: must(rising.at(-1), 'an option'),
    findings: [
      ...(boxes === 'too many' ? [finding('too_many_combinations', factor.name)] : []),
      ...regionFindings('input_gap', region, gaps),
      ...[...doubles].flatMap(([ids, found]) => regionFindings('input_overlap', region, found, ids.split(','))),
    ],
  }
}

function rowOf({ name }: Factor, place: number): string {
  return `${name}.${place + 1}`
}

function reachFindings({ standard }: CompiledStandard, lightest: WeightSum, heaviest: WeightSum): readonly Finding[] {
  const { weights, statutory } = standard
  const whole = weights && treeReader(standard)(weights.of)
  if (!whole) return []
  const unit = moneyForm(whole, weights.of)
  const form = rangeFormer(standard)
  return statutory.flatMap(({ fine }) => {
    const law = form(fine)
    if (law?.of !== unit.of) return []
    const [least, most] = [unit.times.times(lightest.total), unit.times.times(heaviest.total)]
    const where = [`${least}..${most}`, `${law.min.times}..${law.max.times}`]
    return [
      ...(least.lt(law.min.times) ? [finding('below_statutory_minimum', null, where, lightest.rows)] : []),
      ...(most.gt(law.max.times) ? [finding('above_statutory_maximum', null, where, heaviest.rows)] : []),
      ...(least.gt(law.min.times) ? [finding('statutory_minimum_unreachable', null, where, lightest.rows)] : []),
      ...(most.lt(law.max.times) ? [finding('statutory_maximum_unreachable', null, where, heaviest.rows)] : []),
    ]
  })
}
