import type { FeelError, Fired } from '../feel/run.ts'
import type { FeelValue } from '../feel/values/value.ts'
import { type Asked, factsIn } from './compile/facts.ts'
import type { Session } from './compile/unit.ts'
import type { Decided } from './compile-model.ts'

/**
 * What came of one question. A class, because its facts are put together only when somebody looks: a getter in an object
 * literal gives every object a shape of its own, which the engine keeps, with all that hangs on it, until the old
 * generation is swept. That was two fifths of the time of a decision.
 */
export class Answer implements Decided {
  readonly decision: string
  readonly hash: string
  readonly value: FeelValue
  readonly errors: readonly FeelError[]
  readonly made: Decided['made']
  readonly fired: readonly Fired[]
  readonly #asked: readonly Asked[]
  readonly #session: Session

  constructor(decision: string, hash: string, value: FeelValue, asked: readonly Asked[], session: Session) {
    this.decision = decision
    this.hash = hash
    this.value = value
    this.errors = session.run.errors
    this.made = session.made.map((each) => ({ decision: each.name, value: session.values[each.index] ?? null }))
    this.fired = session.run.fired
    this.#asked = asked
    this.#session = session
  }

  get facts(): ReadonlyMap<string, FeelValue> {
    return factsIn(this.#asked, this.#session)
  }
}
