import { must } from '#base/assert.ts'
import type { PlannedNode, Program } from '../program.ts'
import type { Ended, Facts, FactValue, FlowEffect, FlowNo, FlowState, Token } from '../state.ts'

/** A step in the making. It is changed in place while it is made and never seen outside; tokens themselves are not. */
export interface Draft {
  readonly program: Program
  tokens: Token[]
  facts: Facts
  next: number
  ended: Ended | null
  readonly effects: FlowEffect[]
  /** On its way: nodes that will be arrived at before the step is over. */
  moving: Moving[]
  /** Why the whole step is refused; nothing is done once it stands. */
  no: FlowNo | null
}

export interface Moving {
  readonly to: string
  /** The flow it comes by; null at a beginning. */
  readonly by: string | null
  readonly in: number
  /** One of several instances of `to` is to begin. */
  readonly n?: number
  readonly item?: FactValue
}

/** The draft of the next step of a run; `state` null: of its first. */
export function draftOf(program: Program, state: FlowState | null): Draft {
  return {
    program,
    tokens: state ? [...state.tokens] : [],
    facts: state?.facts ?? {},
    next: state?.next ?? 1,
    ended: state?.ended ?? null,
    effects: [],
    moving: [],
    no: null,
  }
}

/** The draft as it stands, for keeping. */
export function settled({ tokens, facts, next, ended, effects }: Draft): {
  readonly state: FlowState
  readonly effects: readonly FlowEffect[]
} {
  return { state: { tokens, facts, next, ended }, effects }
}

/** A new token, numbered. */
export function place(draft: Draft, token: Omit<Token, 'id'>): Token {
  const placed = { id: draft.next, ...token }
  draft.next += 1
  draft.tokens.push(placed)
  return placed
}

/** The same token with something changed. */
export function change(draft: Draft, token: Token, changes: Partial<Token>): Token {
  const changed = { ...token, ...changes }
  draft.tokens = draft.tokens.map((each) => (each.id === token.id ? changed : each))
  return changed
}

/** The node of a token or a way; ids in a state are those of its program, anything else is a bug of the host. */
export function plannedAt(draft: Draft, id: string): PlannedNode {
  return must(draft.program.nodes.get(id), `node ${id} of the program`)
}
