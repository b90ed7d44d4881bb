import type { Text } from '#base/text.ts'
import { faultAt, fieldOf, listAt, type Node, oneOf, recordAt, stringAt } from '../../book/node.ts'
import { type Traditional, textAt } from '../../book/read-text.ts'
import { scopeOf } from '../../feel/compile/scope.ts'
import { compileFeel, type Names } from '../../feel/compile.ts'
import { readExpression } from '../../feel/syntax/read-text.ts'
import type { Grid } from '../audit/box.ts'
import { cellsOf } from '../audit/cells.ts'
import { constantsOf } from '../audit/constants.ts'
import type { Test } from '../standards/compile-standard.ts'
import { FACT_KEYS, factAt } from '../standards/read-fact.ts'
import type { FactShape } from '../standards/standard.ts'
import { readRows } from './read-rows.ts'
import type { Row } from './row.ts'

export const SPARED = ['must_not_penalise', 'may_not_penalise'] as const
/** What a list provides: no penalty (不予), or none if the body so decides (可以不予). */
export type Spared = (typeof SPARED)[number]

/** Facts of 行政处罚法 §33 that every list may ask for, by the names they have in FEEL. */
export const ARTICLE_33 = {
  minor: 'boolean',
  corrected_in_time: 'boolean',
  harm: 'string',
  first_violation: 'boolean',
} as const satisfies Names

/** A fact that a list asks for, with its name in three languages. */
export type ListFact = FactShape & { readonly said: Text }

/** One entry of a list of breaches that go without a penalty, ready to run. */
export type NoPenaltyEntry = Row & {
  readonly id: string
  readonly violation: Text
  /** Ids of the standards of that breach; empty: none of ours is about it. */
  readonly standards: readonly string[]
  readonly result: Spared
  /** What it asks for beside the facts of §33. */
  readonly facts: readonly ListFact[]
  readonly when: string
  /** Trap: in FEEL `x = true` is false of what is not known; every fact must be known before this is asked. */
  readonly holds: Test
  /** What each of its own facts may be, one value for all that it treats alike. */
  readonly grid: Grid
  /** The row as the file has it, so that a page can carry it and read it again. */
  readonly written: unknown
}

/** Reads `lawbook/penalties/no-penalty-lists.yaml`. A condition that is no FEEL over its facts is a fault of the lawbook. */
export function readNoPenaltyEntries(at: Node, traditional: Traditional): readonly NoPenaltyEntry[] {
  const entries = fieldOf(at, recordAt(at, ['entries']), 'entries')
  const rows = readRows(
    entries,
    {
      id: stringAt,
      violation: (node) => textAt(node, traditional),
      standards: (node) => listAt(node).map(stringAt),
      result: (node) => oneOf(node, SPARED),
      facts: (node) => listAt(node).map((fact) => listFactAt(fact, traditional)),
      when: stringAt,
    },
    traditional,
  )
  const written = listAt(entries).map(({ value }) => value)
  return rows.map((row, i) => ({
    ...{ ...row, written: written[i] },
    ...compiledIn(row.when, row.facts, entries, row.id),
  }))
}

function listFactAt(at: Node, traditional: Traditional): ListFact {
  return { ...factAt(at, ['en']), said: textAt(at, traditional, FACT_KEYS) }
}

function compiledIn(when: string, facts: readonly FactShape[], at: Node, id: string) {
  const own = Object.fromEntries(facts.map(({ name, type }) => [name, type]))
  const code = compileFeel(when, { ...ARTICLE_33, ...own }, 'boolean')
  if (!code.ok) return faultAt(at, `${id}: "${when}" is no condition over its facts`)
  const holds: Test = (values) => {
    const result = code.evaluate(values)
    return result.ok && typeof result.value === 'boolean' ? result.value : null
  }
  const tree = readExpression(when, scopeOf(Object.entries({ ...ARTICLE_33, ...own })).grammar)
  const { byFact } = constantsOf(tree.ok ? [tree.tree] : [])
  const used = facts.filter(({ name }) => code.uses.includes(name))
  const grid = used.map((fact) => ({
    name: fact.name,
    cells: cellsOf({ ...fact, needed: true }, byFact.get(fact.name) ?? []),
  }))
  return { holds, grid }
}
