import type { Span } from './syntax/ast.ts'
import type { FeelDateTime, FeelValue } from './values/value.ts'

/** What went wrong while an expression ran. `kind` is closed; `facts` fill its sentence in `words/`. */
export interface FeelError extends Span {
  readonly kind: ErrorKind
  readonly facts: Facts
  /** In a decision model, the element in whose text it went wrong: its name, or id. */
  readonly where?: string
}
export type Facts = Readonly<Record<string, string>>

export const ERROR_KINDS = [
  /** A value is needed and there is none; `name` is the fact that is missing, or empty. */
  'no-value',
  /** `wanted` and `got` name types. */
  'wrong-type',
  'division-by-zero',
  /** A number, a day or an index beyond what there is; `text` shows it. */
  'out-of-range',
  /** `text` could not be read as `wanted`. */
  'bad-text',
  /** A function got what it does not take: `name`. */
  'arguments',
  /** No entry `name`. */
  'no-entry',
  'unknown-name',
  /** Types that do not go together: `op`, `left`, `right`. */
  'types',
  /** A value outside what its type allows: `name`, `text`. */
  'not-allowed',
  /** The moment was asked for and none was given. */
  'clock',
  /** More than a million turns, or calls more than 400 deep: it would not end. */
  'endless',
  /** The text has faults; it does not run. */
  'faulty',
  /** Decision tables: no rule fits / several fit where one may. `rules` counts or lists them. */
  'no-rule',
  'several-rules',
  /** External functions are not run. */
  'external',
] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

/** A call that failed: what a built-in function or an operator answers instead of a value. */
export class Wrong {
  readonly kind: ErrorKind
  readonly facts: Facts
  constructor(kind: ErrorKind, facts: Facts = {}) {
    this.kind = kind
    this.facts = facts
  }
}

/** One evaluation: the moment it stands for, what went wrong so far, and how much it has done. */
export interface Run {
  readonly now: FeelDateTime | null
  readonly errors: FeelError[]
  /** The decision tables asked so far, in order. */
  readonly fired: Fired[]
  /** Turns of loops and calls so far. */
  turns: number
  depth: number
}

/** A decision table was asked. */
export interface Fired {
  /** Id of the table, else the name of the element it stands in. */
  readonly table: string
  /** The values of its inputs. */
  readonly inputs: readonly FeelValue[]
  /** The rules that fit, by their place from 0, whether or not the hit policy let them speak. */
  readonly rules: readonly number[]
}

/** A fresh run; without `now`, the functions that ask the clock fail. */
export function newRun(now: FeelDateTime | null = null): Run {
  return { now, errors: [], fired: [], turns: 0, depth: 0 }
}

const KEPT = 50

/** Writes an error down and answers with the null that it counts as. The first fifty are kept. */
export function note(run: Run, wrong: Wrong, at: Span): null {
  if (run.errors.length < KEPT) run.errors.push({ kind: wrong.kind, facts: wrong.facts, from: at.from, to: at.to })
  return null
}

const MOST_TURNS = 1_000_000

/** Counts a turn of a loop; says whether the run has turned too often. */
export function turnedTooOften(run: Run): boolean {
  run.turns += 1
  return run.turns > MOST_TURNS
}
