import { ACTS } from '#areas/requests/acts.ts'
import type { Verb } from '#areas/requests/contract.ts'
import type { RequestRef, State } from '#areas/requests/request.ts'
import { lockRequest } from '#areas/requests/request-rows.ts'
import type { VerbInput } from '#areas/requests/shapes.ts'
import { must } from '#base/assert.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Actor, Officer, Role } from '#platform/signin/actor.ts'
import type { Cast } from '../cast.ts'
import type { Dice } from '../dice.ts'
import type { Turn } from '../story.ts'
import type { Asked } from './sample.ts'

/** Who handles requests in one body. Small bodies have no legal post; there a second reviewer, or the same, looks it through. */
export interface Desk {
  readonly bodyId: number
  readonly handler: Officer
  readonly reviewer: Officer
  readonly legal: Officer
  readonly head: Officer
}

/** A request as it is told. */
export interface RequestTelling {
  readonly dice: Dice
  readonly desk: Desk
  readonly files: FileStore
  readonly asked: Asked
  readonly no: number
  readonly told: Told
  /** Where the request of the same applicant stands that was answered before. */
  readonly earlier: Told | null
}

/** Where the request stands after the last turn. */
export class Told {
  #ref: RequestRef | null = null
  number = ''
  state: State = 'submitted'

  set({ bodyId, id, number }: RequestRef & { readonly number: string }): void {
    this.#ref = { bodyId, id }
    this.number = number
  }

  get ref(): RequestRef {
    return must(this.#ref, 'a request')
  }
}

/** The people of a body, by their posts. */
export function deskOf(cast: Cast, body: string): Desk {
  const bodyId = cast.numberOf(body)
  const who = (role: Role) => must(cast.who(bodyId, role), `${role} of ${body}`)
  const reviewer = who('review')
  const legal = cast.who(bodyId, 'legal') ?? reviewer
  return { bodyId, handler: who('disclosure'), reviewer, legal, head: who('decide') }
}

/** A turn that does a verb, and after which the story knows where the request stands. */
export function turn<V extends Verb>(
  told: Told,
  after: number,
  verb: V,
  by: Actor,
  input: VerbInput<V> | ((tx: Tx) => VerbInput<V>),
): Turn {
  // each verb takes its own input; the compiler cannot pair them through the union of verbs
  const act = ACTS[verb] as unknown as (
    tx: Tx,
    by: Actor,
    ref: RequestRef,
    input: VerbInput<V>,
  ) => Promise<Outcome<unknown>>
  return {
    after,
    act: async (tx) => {
      accepted(await act(tx, by, told.ref, typeof input === 'function' ? input(tx) : input))
      told.state = must(await lockRequest(tx, told.ref), 'request').state
    },
  }
}
