import type { FeelError, Fired } from '../feel/run.ts'
import { literalOf } from '../feel/values/text.ts'
import type { CompiledModel, Decided } from './compile-model.ts'
import { tableIn } from './explain/find-table.ts'
import type { Model } from './model.ts'

/** Why a decision came out as it did: plain data, in no language, for letters, pages and the journal. */
export interface Explanation {
  readonly decision: string
  /** The value as a literal of FEEL. */
  readonly value: string
  readonly hash: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly tables: readonly ExplainedTable[]
  /** What the decisions made on the way rest on: laws and standards. */
  readonly basis: readonly { readonly name: string; readonly uri: string }[]
  readonly errors: readonly FeelError[]
}

/** A table that was asked, with the rules that fitted; none where no rule did. */
export interface ExplainedTable {
  readonly name: string
  readonly rules: readonly ExplainedRule[]
}

export interface ExplainedRule {
  /** Place in the table, from 1. */
  readonly number: number
  readonly id: string
  readonly description: string
  /** What was asked, what it was, and the test it passed; tests that everything passes are left out. */
  readonly conditions: readonly { readonly asked: string; readonly value: string; readonly test: string }[]
  /** Words beside the rule, by the heading of their column: articles, remarks. */
  readonly notes: readonly { readonly name: string; readonly text: string }[]
}

/** The explanation of a decision that `decided` answered for this model. */
export function explain(model: CompiledModel, decided: Decided): Explanation {
  return {
    decision: decided.decision,
    value: literalOf(decided.value),
    hash: decided.hash,
    facts: [...decided.facts].map(([name, value]) => ({ name, value: literalOf(value) })),
    tables: decided.fired.flatMap((fired) => explainTable([model.model, ...model.imported], fired)),
    basis: basisOf(model.model, decided),
    errors: decided.errors,
  }
}

function explainTable(models: readonly Model[], fired: Fired): ExplainedTable[] {
  const found = tableIn(models, fired.table)
  if (!found) return []
  const { table, name } = found
  const rules = fired.rules.flatMap((place): ExplainedRule[] => {
    const rule = table.rules[place]
    if (!rule) return []
    const conditions = table.inputs.flatMap((input, index) => {
      const test = rule.tests[index] ?? '-'
      if (test === '-' || test === '') return []
      return [{ asked: input.label || input.text, value: literalOf(fired.inputs[index] ?? null), test }]
    })
    const notes = rule.notes.flatMap((text, index) =>
      text === '' ? [] : [{ name: table.annotations[index] ?? '', text }],
    )
    return [{ number: place + 1, id: rule.id, description: rule.description, conditions, notes }]
  })
  return [{ name, rules }]
}

function basisOf(model: Model, decided: Decided): Explanation['basis'] {
  const made = new Set(decided.made.map((each) => each.decision))
  const hrefs = model.decisions
    .filter((decision) => made.has(decision.variable.name))
    .flatMap((decision) => decision.requires.authorities)
  return model.sources
    .filter((source) => hrefs.includes(`#${source.id}`))
    .map((source) => ({ name: source.label || source.name, uri: source.locationUri }))
}
