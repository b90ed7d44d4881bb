import type { Token } from '../state.ts'
import { type Draft, plannedAt } from './draft.ts'
import { leaveBy } from './leave-by.ts'

/**
 * Passes one inclusive join that nobody else can come to, oldest first; says whether there was one. Where nobody waits
 * for anything any more and only joins wait for each other, the oldest goes on: a case must not be lost in a knot.
 */
export function passInclusiveJoin(draft: Draft): boolean {
  const waiting = draft.tokens.filter(
    ({ at, by }) => by !== undefined && plannedAt(draft, at).node.kind === 'inclusive',
  )
  const isStuck = draft.tokens.every(({ by, holds }) => by !== undefined || holds !== undefined)
  const next = waiting.find((token) => isComplete(draft, token)) ?? (isStuck ? waiting[0] : undefined)
  if (!next) return false
  const joined = oneByEachWay(draft, next)
  draft.tokens = draft.tokens.filter((token) => !joined.includes(token))
  leaveBy(draft, plannedAt(draft, next.at), next.in)
  return true
}

/**
 * No token of the same scope can still come by a way by which nobody has come yet; one that could come just as well by a
 * way that somebody has come by is not waited for (BPMN 2.0.2 §13.4.3), or joins inside a loop would wait for each other.
 */
function isComplete(draft: Draft, join: Token): boolean {
  const reach = [...(plannedAt(draft, join.at).reach ?? [])]
  const here = draft.tokens.filter((token) => token.at === join.at && token.in === join.in)
  const others = draft.tokens.filter((token) => token.in === join.in && token.at !== join.at)
  const came = reach.filter(([flow]) => here.some(({ by }) => by === flow))
  const missing = reach.filter(([flow]) => !here.some(({ by }) => by === flow))
  const mayCome = (ways: typeof reach, at: string) => ways.some(([, behind]) => behind.has(at))
  return !others.some(({ at }) => mayCome(missing, at) && !mayCome(came, at))
}

function oneByEachWay(draft: Draft, join: Token): readonly Token[] {
  const here = draft.tokens.filter((token) => token.at === join.at && token.in === join.in)
  return here.filter((token, place) => here.findIndex(({ by }) => by === token.by) === place)
}
