import type { PlannedNode } from '../program.ts'
import type { Draft } from './draft.ts'
import { leaveBy } from './leave-by.ts'

/** Once somebody has come by every way, one of each goes on together; whoever came twice waits for the next round. */
export function passParallelJoin(draft: Draft, planned: PlannedNode, scope: number): void {
  const { node, into } = planned
  const here = draft.tokens.filter((token) => token.at === node.id && token.in === scope && token.by !== undefined)
  const joined = into.map((flow) => here.find(({ by }) => by === flow))
  if (joined.includes(undefined)) return
  draft.tokens = draft.tokens.filter((token) => !joined.includes(token))
  leaveBy(draft, planned, scope)
}
