import type { Standard, Weights } from '../../standards/standard.ts'
import { conditionWriter } from './condition-of.ts'
import type { EditedRow } from './edited-model.ts'
import { testsReader } from './tests-of.ts'

/** A table of weights as somebody edits it: amounts are texts, which may be no numbers yet. */
export interface EditedWeights {
  readonly base: string
  readonly most: string
  readonly of: string
  readonly factors: readonly EditedFactor[]
}

/** What of a table of weights is not of one factor: what is begun with, the cap, and what the sum is a share of. */
export const WEIGHT_AMOUNTS = ['base', 'most', 'of'] as const
export type WeightAmount = (typeof WEIGHT_AMOUNTS)[number]

export interface EditedFactor {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly when: string; readonly weight: string }[]
}

/** The weights of a standard with their amounts as texts. */
export function editedWeights({ base, most, of, factors }: Weights): EditedWeights {
  return {
    ...{ base: base.toString(), most: most.toString(), of },
    factors: factors.map(({ name, label, options }) => ({
      ...{ name, label },
      options: options.map(({ when, weight }) => ({ when, weight: weight.toString() })),
    })),
  }
}

/** The options of all factors as rows of the edited table, each with the name of its factor first. */
export function weightRowsOf(standard: Standard, { factors }: Weights): readonly EditedRow[] {
  const testsOf = testsReader(standard)
  return factors.flatMap(({ label, options }) =>
    options.map(({ when, weight }) => ({
      ...{ tests: [label, ...testsOf(when)], outputs: [weight.toString()], note: '' },
    })),
  )
}

/**
 * The factors that an edited table says: rows of one name are one factor, in the order in which the names first appear;
 * a row without a name belongs to the factor above it. An option whose cells did not change keeps its words.
 *
 * Traps: nothing is judged here, a weight that is no number stays as it was typed. A factor of a new name takes for its
 * id the fact that its first row asks for, where no other factor has it: so one that was renamed keeps its own.
 */
export function factorsOfRows(rows: readonly EditedRow[], before: Standard): readonly EditedFactor[] {
  const write = conditionWriter(before)
  const old = before.weights?.factors ?? []
  const words = new Map(
    before.weights
      ? weightRowsOf(before, before.weights).map(({ tests }, at) => [tests.join('\n'), whensOf(old)[at]])
      : [],
  )
  const named = new Map<string, EditedRow[]>()
  for (const row of rows) {
    const label = nameIn(row) || [...named.keys()].at(-1) || '-'
    named.set(label, [...(named.get(label) ?? []), row])
  }
  const taken = new Set(old.filter(({ label }) => named.has(label)).map(({ name }) => name))
  return [...named].map(([label, own]) => {
    const name = old.find((factor) => factor.label === label)?.name ?? freeName(before, own, taken)
    taken.add(name)
    return {
      ...{ name, label },
      options: own.map(({ tests, outputs }) => ({
        when: words.get(tests.join('\n')) ?? write(tests.slice(1)),
        weight: (outputs[0] ?? '').trim() || '0',
      })),
    }
  })
}

function whensOf(factors: Weights['factors']): readonly string[] {
  return factors.flatMap(({ options }) => options.map(({ when }) => when))
}

function nameIn({ tests }: EditedRow): string {
  const name = (tests[0] ?? '').trim()
  return name === '-' ? '' : name
}

function freeName({ facts }: Standard, rows: readonly EditedRow[], taken: ReadonlySet<string>): string {
  const asked = facts.find(({ name }, at) => !taken.has(name) && (rows[0]?.tests[at + 1] ?? '-') !== '-')
  for (let at = 1; ; at += 1) {
    const name = at === 1 && asked ? asked.name : `f${at}`
    if (!taken.has(name)) return name
  }
}
