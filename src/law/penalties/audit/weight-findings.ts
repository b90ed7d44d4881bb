import { must } from '#base/assert.ts'
import type { Amount } from '../amount.ts'
import type { CompiledFactor, CompiledStandard } from '../standards/compile-standard.ts'
import { type Combination, combinationsOf } from './box.ts'
import { type Finding, finding } from './finding.ts'
import { rangeFormer } from './formed-range.ts'
import { factsOf, gridOf, mayOccur } from './grid.ts'
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
  const lightest = tried.reduce((sum, { least }) => sum.plus(least), table.base)
  const heaviest = tried.reduce((sum, { most }) => sum.plus(most), table.base)
  return [
    ...tried.flatMap(({ findings }) => findings),
    ...(heaviest.eq(table.most) ? [] : [finding('weights_sum', String(heaviest), [String(table.most)])]),
    ...reachFindings(compiled, lightest, heaviest.gt(table.most) ? table.most : heaviest),
  ]
}

interface TriedFactor {
  readonly least: Amount
  readonly most: Amount
  readonly findings: readonly Finding[]
}

function tryFactor(compiled: CompiledStandard, { factor, options }: CompiledFactor): TriedFactor {
  const { grid } = gridOf(
    compiled.standard,
    factor.options.map(({ when }) => when),
  )
  const gaps: Combination[] = []
  const doubles: Combination[] = []
  for (const combination of combinationsOf(grid)) {
    const facts = factsOf(grid, combination)
    if (!mayOccur(compiled, facts)) continue
    const fitting = options.filter(({ when }) => when(facts) === true).length
    if (fitting === 0) gaps.push(combination)
    if (fitting > 1) doubles.push(combination)
  }
  const rising = factor.options.map(({ weight }) => weight).sort((a, b) => a.cmp(b))
  return {
    least: must(rising[0], 'an option'),
    most: must(rising.at(-1), 'an option'),
    findings: [...regionFindings('input_gap', grid, gaps), ...regionFindings('input_overlap', grid, doubles)],
  }
}

function reachFindings({ standard }: CompiledStandard, lightest: Amount, heaviest: Amount): readonly Finding[] {
  const { weights, statutory } = standard
  const whole = weights && treeReader(standard)(weights.of)
  if (!whole) return []
  const unit = moneyForm(whole, weights.of)
  const form = rangeFormer(standard)
  return statutory.flatMap(({ fine }) => {
    const law = form(fine)
    if (law?.of !== unit.of) return []
    const [least, most] = [unit.times.times(lightest), unit.times.times(heaviest)]
    const where = [`${least}..${most}`, `${law.min.times}..${law.max.times}`]
    return [
      ...(least.lt(law.min.times) ? [finding('below_statutory_minimum', null, where)] : []),
      ...(most.gt(law.max.times) ? [finding('above_statutory_maximum', null, where)] : []),
      ...(least.gt(law.min.times) ? [finding('statutory_minimum_unreachable', null, where)] : []),
      ...(most.lt(law.max.times) ? [finding('statutory_maximum_unreachable', null, where)] : []),
    ]
  })
}
