import type { Run } from '../../feel/run.ts'
import type { FeelType } from '../../feel/types/type.ts'
import type { FeelValue } from '../../feel/values/value.ts'

/** An element that can be asked for its value: input data, a decision, or a function that can be called. */
export interface Unit {
  readonly kind: 'input' | 'decision' | 'function'
  /** `namespace#id`. */
  readonly key: string
  /** Its place in a session. */
  readonly index: number
  /** What FEEL calls it by. */
  readonly name: string
  readonly type: FeelType
  readonly value: (session: Session) => FeelValue
}

/** One question put to a model: the facts, and what came of each decision so far. */
export interface Session {
  readonly run: Run
  /** By index of the unit: facts of the right type, decisions whose value is given, and those made so far. */
  readonly values: (FeelValue | undefined)[]
  /** Decisions made, in the order in which they were done. */
  readonly made: Unit[]
}
