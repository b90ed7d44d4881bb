import { isAmount } from '#law/penalties/amount.ts'
import { type Expected, OTHER_OUTCOMES, type Scenario } from '#law/penalties/standards/scenario.ts'
import type { FactShape, Standard } from '#law/penalties/standards/standard.ts'
import { readForm } from '../calculator/read-form.ts'
import { writeScenarios } from '../file/write-scenarios.ts'
import { readDrafted } from '../read-drafted.ts'

/**
 * The text of a draft after a button of the scenarios was pressed: `add` with the fields `s.…` and `f.…`, `drop:0` for
 * the first. With any other button, a text that is no standard, or a scenario without a name it is what was sent.
 */
export function changeScenarios(text: string, said: Readonly<Record<string, string>>): string {
  const act = said['act'] ?? ''
  const read = readDrafted(text)
  if (!read.ok) return text
  const { scenarios } = read.standard
  const dropped = /^drop:(\d{1,4})$/.exec(act)?.[1]
  if (dropped !== undefined) return writeScenarios(text, scenarios.toSpliced(Number(dropped), 1))
  const added = act === 'add' ? scenarioIn(read.standard, said) : null
  return added ? writeScenarios(text, [...scenarios, added]) : text
}

function scenarioIn(standard: Standard, said: Readonly<Record<string, string>>): Scenario | null {
  const name = (said['s.name'] ?? '').trim()
  const expect = expectedIn(said)
  if (name === '' || !expect) return null
  const given = readForm(standard.facts, (field) => said[field] ?? null)
  const facts = Object.entries(given).flatMap(([fact, value]): [string, Scenario['facts'][string]][] =>
    isAmount(value) || typeof value === 'boolean' || typeof value === 'string' ? [[fact, value]] : [],
  )
  return { name, facts: Object.fromEntries(facts), expect }
}

function expectedIn(said: Readonly<Record<string, string>>): Expected | null {
  const outcome = said['s.outcome'] ?? ''
  const sum = (field: string) => {
    const number = readForm([SUM], () => said[field] ?? null)[SUM.name]
    return isAmount(number) ? number : null
  }
  const [min, max] = [sum('s.min'), sum('s.max')]
  if (outcome.startsWith('tier:')) return { outcome: 'tier', tier: outcome.slice('tier:'.length), min, max }
  if (outcome === 'weights') return min && { outcome, fine: min }
  const other = OTHER_OUTCOMES.find((each) => each === outcome)
  return other ? { outcome: other } : null
}

/** An amount is read as a fact of the calculator is. */
const SUM: FactShape = {
  ...{ name: 'sum', label: '', unit: null, words: null, least: null, whole: false, needed: false },
  type: 'number',
}
