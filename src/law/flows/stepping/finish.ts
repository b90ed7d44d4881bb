import type { Token } from '../state.ts'
import { answer, factsIn } from './ask.ts'
import { change, type Draft, plannedAt } from './draft.ts'
import { howMany, instanceOf } from './instance.ts'
import { leaveBy } from './leave-by.ts'
import { takeAway } from './take-away.ts'

/** What a token waited for, or held, is done: it goes, and the run goes on behind its node. */
export function finish(draft: Draft, token: Token): void {
  takeAway(draft, token)
  finishAt(draft, token.at, token.in)
}

/** An activity is done: the run goes on behind it, or with the next of several instances. */
export function finishAt(draft: Draft, at: string, scope: number): void {
  const body = draft.tokens.find(({ id, holds }) => id === scope && holds === 'instances')
  if (!body || body.at !== at) leaveBy(draft, plannedAt(draft, at), scope)
  else finishInstance(draft, change(draft, body, { done: (body.done ?? 0) + 1 }))
}

function finishInstance(draft: Draft, body: Token): void {
  const { of = 0, begun = 0, done = 0 } = body
  const many = howMany(of) ?? 0
  if (done === many || isEnough(draft, body, many)) finish(draft, body)
  else if (plannedAt(draft, body.at).node.multi?.sequential) {
    change(draft, body, { begun: begun + 1 })
    draft.moving.push(instanceOf(body.at, body.id, of, begun))
  }
}

/** The completion condition over the facts and the counts. */
function isEnough(draft: Draft, { at, done = 0, begun = 0, ...body }: Token, many: number): boolean {
  const { until } = plannedAt(draft, at)
  if (!until) return false
  const counts = {
    numberOfInstances: many,
    numberOfCompletedInstances: done,
    numberOfActiveInstances: begun - done,
  }
  return answer(draft, until, { ...factsIn(draft, body.in), ...counts }, at) === true
}
