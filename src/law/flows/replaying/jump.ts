import { must } from '#base/assert.ts'
import type { Node } from '../chart.ts'
import type { Program } from '../program.ts'
import type { FlowEvent, FlowState, Token } from '../state.ts'
import { step } from '../step.ts'
import { type Draft, draftOf, place, settled } from '../stepping/draft.ts'
import { takeAway } from '../stepping/take-away.ts'
import { walk } from '../stepping/walk.ts'
import { nearest } from './nearest.ts'
import type { Way } from './way-to.ts'

/**
 * Where the conditions lead elsewhere: the nearest wait, by the drawing alone, is put where the event belongs. The waits
 * between them were skipped. Null where no way of the drawing leads there, or the event cannot happen even so.
 */
export function jumpTo(program: Program, state: FlowState, target: Node, event: FlowEvent): Way | null {
  const host = target.attachedTo ?? target.id
  const found = nearest(program, state, host)
  if (!found) return null
  const draft = draftOf(program, { ...state, ended: null })
  takeAway(draft, outermost(draft, found.token, program, host))
  draft.moving.push({ to: host, by: null, in: scopeFor(draft, program, host) })
  walk(draft)
  const arrived = draft.no ? null : step(program, settled(draft).state, event)
  return arrived?.ok ? { state: arrived.state, skipped: found.between } : null
}

/** The token, or the subprocess around it that would be empty without it and is none of those around the target. */
function outermost(draft: Draft, token: Token, program: Program, target: string): Token {
  const around = draft.tokens.find(({ id }) => id === token.in)
  const isAlone = draft.tokens.filter((each) => each.in === token.in).length === 1
  return around && isAlone && !isAround(program, around.at, target) ? outermost(draft, around, program, target) : token
}

function isAround(program: Program, scope: string, target: string): boolean {
  const parent = program.nodes.get(target)?.node.parent ?? null
  return parent !== null && (parent === scope || isAround(program, scope, parent))
}

/** The token of the subprocess a node lies in; begun by hand, as one instance, where it has not begun. */
function scopeFor(draft: Draft, program: Program, id: string): number {
  const { parent } = must(program.nodes.get(id), id).node
  if (parent === null) return 0
  const inside = draft.tokens.find(({ at, holds }) => at === parent && holds === 'scope')
  if (inside) return inside.id
  const outer = scopeFor(draft, program, parent)
  if (!program.nodes.get(parent)?.node.multi) return place(draft, { at: parent, in: outer, holds: 'scope' }).id
  const body = place(draft, { at: parent, in: outer, holds: 'instances', of: 1, begun: 1, done: 0 })
  return place(draft, { at: parent, in: body.id, holds: 'scope', n: 0 }).id
}
