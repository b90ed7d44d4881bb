import { compileFeel } from '#law/feel/compile.ts'
import type { FeelFault } from '#law/feel/faults.ts'
import type { Chart } from '../chart.ts'
import { type Expression, expressionsOf } from './expressions.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Expressions that do not compile, ask facts the chart does not declare, come to something other than wanted, or compare
 * a fact with a value it never has. One finding an expression: the first fault; the rest often only follows from it.
 */
export function findConditions(chart: Chart): readonly Finding[] {
  return expressionsOf(chart).flatMap((expression): readonly Finding[] => {
    const { owner, source } = expression
    const fault = faultOf(expression)
    if (fault?.code === 'full-width')
      return [finding(chart, 'full-width', [owner], { name: source, found: fault.facts['char'] ?? '' })]
    if (fault) return [finding(chart, 'faulty-condition', [owner], { condition: source, fault })]
    return strangeValues(chart, source).map((facts) => finding(chart, 'unknown-value', [owner], facts))
  })
}

/** The fault that remains whichever of the wanted types is asked for. */
function faultOf({ source, names, wanted }: Expression): FeelFault | null {
  const tries = wanted.map((type) => compileFeel(source, names, type))
  if (tries.some(({ ok }) => ok)) return null
  const [first] = tries
  return first && !first.ok ? (first.faults[0] ?? null) : null
}

/** Quoted words a fact is held against that are not among its declared values. Only plain `=` and `!=` are looked at. */
function strangeValues({ facts }: Chart, source: string) {
  return facts.flatMap(({ name, values }) => {
    if (values.length === 0) return []
    const compared = source.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${escapedName(name)}\\s*!?=\\s*"([^"]*)"`, 'gu'))
    return [...compared].flatMap(([, value = '']) => (values.includes(value) ? [] : [{ fact: name, value }]))
  })
}

function escapedName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
