import { isAmount } from '#law/penalties/amount.ts'
import type { Expected, Scenario } from '#law/penalties/standards/scenario.ts'
import { replaceBlock } from './replace-block.ts'
import { yamlInside } from './yaml-value.ts'

/** The file of a standard with these scenarios, last in the file where there were none. */
export function writeScenarios(text: string, scenarios: readonly Scenario[]): string {
  const block = scenarios.length === 0 ? null : `scenarios:\n${scenarios.map(linesOf).join('')}`
  return replaceBlock(text, 'scenarios', block)
}

function linesOf({ name, facts, expect }: Scenario): string {
  const given = Object.entries(facts).map(([fact, value]) => `${fact}: ${valueIn(value)}`)
  return [
    `  - name: ${JSON.stringify(name)}`,
    `    facts: ${given.length === 0 ? '{}' : `{ ${given.join(', ')} }`}`,
    `    expect: ${expectedOf(expect)}`,
    '',
  ].join('\n')
}

function valueIn(value: Scenario['facts'][string]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  return isAmount(value) ? `"${value.toFixed()}"` : yamlInside(value)
}

function expectedOf(expect: Expected): string {
  if (expect.outcome === 'weights') return `{ fine: "${expect.fine.toFixed()}" }`
  if (expect.outcome !== 'tier') return expect.outcome
  const { tier, min, max } = expect
  const parts = [
    `tier: ${yamlInside(tier)}`,
    ...(min === null ? [] : [`min: "${min.toFixed()}"`]),
    ...(max === null ? [] : [`max: "${max.toFixed()}"`]),
  ]
  return `{ ${parts.join(', ')} }`
}
