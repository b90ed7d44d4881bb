import { applyBuiltin } from '../../feel/builtins/apply.ts'
import { BUILTINS } from '../../feel/builtins/index.ts'
import type { Code, Frame } from '../../feel/compile/frame.ts'
import { Wrong } from '../../feel/run.ts'
import { equal } from '../../feel/values/equal.ts'
import { whole } from '../../feel/values/number.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { Aggregation, HitPolicy, Table } from '../model.ts'
import type { Priorities } from './priorities.ts'

/** What comes of the rules that fit, by their places. */
export type Outcome = (hits: readonly number[], valueAt: (rule: number) => FeelValue, frame: Frame) => FeelValue | Wrong

/**
 * The outcome by the hit policy of a table (DMN 1.5 §8.2.10). Where no rule fits it is the default output, else null
 * with the error `no-rule`, also of a table that collects (§10.3.2.10); one that counts gives 0.
 */
export function outcomeOf(table: Table, priorities: Priorities, otherwise: Code | null): Outcome {
  const policy = POLICIES[table.hitPolicy]
  return (hits, valueAt, frame) => {
    if (hits.length > 0) return policy(hits, valueAt, frame, { table, priorities })
    if (otherwise) return otherwise(frame)
    if (table.aggregation === 'COUNT') return whole(0)
    return new Wrong('no-rule')
  }
}

interface Knowing {
  readonly table: Table
  readonly priorities: Priorities
}
type Policy = (
  hits: readonly number[],
  valueAt: (rule: number) => FeelValue,
  frame: Frame,
  knowing: Knowing,
) => FeelValue | Wrong

const POLICIES: Readonly<Record<HitPolicy, Policy>> = {
  UNIQUE: (hits, valueAt) => (hits.length === 1 ? valueAt(hits[0] ?? 0) : several(hits)),
  FIRST: ([first = 0], valueAt) => valueAt(first),
  ANY: (hits, valueAt) => {
    const [first = null, ...rest] = hits.map(valueAt)
    return rest.every((value) => equal(value, first) === true) ? first : several(hits)
  },
  PRIORITY: (hits, valueAt, frame, { priorities }) => inOrder(hits, valueAt, frame, priorities)[0] ?? null,
  COLLECT: (hits, valueAt, frame, { table }) => {
    const values = hits.map(valueAt)
    return table.aggregation ? aggregate(table.aggregation, values, frame) : values
  },
  'RULE ORDER': (hits, valueAt) => hits.map(valueAt),
  'OUTPUT ORDER': (hits, valueAt, frame, { priorities }) => inOrder(hits, valueAt, frame, priorities),
}

function inOrder(
  hits: readonly number[],
  valueAt: (rule: number) => FeelValue,
  frame: Frame,
  priorities: Priorities,
): FeelValue[] {
  return hits.map(valueAt).sort((a, b) => priorities(a, b, frame.run))
}

const several = (hits: readonly number[]): Wrong =>
  new Wrong('several-rules', { rules: hits.map((hit) => hit + 1).join(', ') })

const FUNCTIONS: Readonly<Record<Aggregation, string>> = { SUM: 'sum', COUNT: 'count', MIN: 'min', MAX: 'max' }

function aggregate(how: Aggregation, values: readonly FeelValue[], frame: Frame): FeelValue | Wrong {
  const builtin = BUILTINS.get(FUNCTIONS[how])
  return builtin ? applyBuiltin(builtin, [values], frame.run) : new Wrong('unknown-name', { name: how })
}
