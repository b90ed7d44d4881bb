import type { PenaltyRef, State } from '#areas/penalties/cases/case.ts'
import { lockCase } from '#areas/penalties/cases/penalty-cases.ts'
import type { VerbInput } from '#areas/penalties/cases/shapes.ts'
import { must } from '#base/assert.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Dice } from '../dice.ts'
import type { Turn } from '../story.ts'
import type { People } from './people.ts'
import type { Violation } from './violations.ts'

/** A penalty as it is told: chance, people, the violation, and the case as soon as there is one. */
export interface PenaltyTelling {
  readonly dice: Dice
  readonly people: People
  readonly violation: Violation
  /** Counts the stories; makes the party. */
  readonly no: number
  readonly told: Told
}

/** Where the case stands after the last turn. */
export class Told {
  #ref: PenaltyRef | null = null
  state: State = 'lead'
  proposed: VerbInput<'propose'> | null = null

  set(ref: PenaltyRef): void {
    this.#ref = { bodyId: ref.bodyId, id: ref.id }
  }

  get ref(): PenaltyRef {
    return must(this.#ref, 'a case')
  }
}

/** A turn that must succeed, after which the story knows where the case stands. */
export function turn(told: Told, after: number, verb: (tx: Tx) => Promise<Outcome<unknown>>): Turn {
  return {
    after,
    act: async (tx) => {
      accepted(await verb(tx))
      told.state = must(await lockCase(tx, told.ref), 'case').state
    },
  }
}
