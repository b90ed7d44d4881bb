import type { Program } from './program.ts'
import type { Facts, FlowEvent, FlowState, Step } from './state.ts'
import { beginRun } from './stepping/begin-run.ts'
import { complete } from './stepping/complete.ts'
import { type Draft, draftOf, settled } from './stepping/draft.ts'
import { failed } from './stepping/failed.ts'
import { learn } from './stepping/learn.ts'
import { message } from './stepping/message.ts'
import { ring } from './stepping/ring.ts'
import { walk } from './stepping/walk.ts'

/** A run begins with what is known so far. `element`: the start event meant where the chart has several. */
export function begin(program: Program, facts: Facts = {}, element?: string): Step {
  return step(program, null, { type: 'start', data: facts, ...(element === undefined ? {} : { element }) })
}

/**
 * One event moves a run on, as far as it goes by itself: pure, the same for ever. `state` is null before the run has
 * begun; it begins with `start`, or with the message or timer of a start event.
 *
 * A refused event is a value and changes nothing. Effects stand in the order in which they came about. Trap: the host
 * has to do the effects and keep the state in one transaction, or a timer will be armed for a step that never was.
 */
export function step(program: Program, state: FlowState | null, event: FlowEvent): Step {
  const draft = draftOf(program, state)
  if (state?.ended) draft.no = { code: 'ended', element: 'element' in event ? (event.element ?? '') : '' }
  if (!draft.no) learn(draft, event.data ?? {})
  if (!draft.no) happen(draft, state === null, event)
  walk(draft)
  return draft.no ? { ok: false, no: draft.no } : { ok: true, ...settled(draft) }
}

function happen(draft: Draft, isFirst: boolean, event: FlowEvent): void {
  if (isFirst) beginRun(draft, event)
  else if (event.type === 'start') draft.no = { code: 'already-begun', element: event.element ?? '' }
  else if (event.type === 'complete') complete(draft, event)
  else if (event.type === 'timer') ring(draft, event)
  else if (event.type === 'message') message(draft, event)
  else failed(draft, event)
}
