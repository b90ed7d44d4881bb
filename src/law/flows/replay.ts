import type { Program } from './program.ts'
import { jumpTo } from './replaying/jump.ts'
import { isPossible, targetOf } from './replaying/possible.ts'
import { wayTo } from './replaying/way-to.ts'
import type { FlowEvent, FlowState } from './state.ts'
import { activeOf } from './state.ts'
import { begin, step } from './step.ts'

/** How what was done compares with what the chart says. */
export interface Replay {
  /** Where the chart stands after all of it; null where nothing ever began. */
  readonly state: FlowState | null
  /** In the order in which they were noticed. */
  readonly deviations: readonly Deviation[]
  /** Waits nobody came to. Of a case that ended as the chart ends they were skipped; of a withdrawn one they were not. */
  readonly left: readonly string[]
}

export interface Deviation {
  /**
   * `skipped`: the chart asked for it and it was jumped over. `reordered`: done, but not when it stood. `foreign`: not on
   * the chart, or nothing that can be done there.
   */
  readonly kind: 'skipped' | 'reordered' | 'foreign'
  /** Place in the journal, from 0, of the event at which it was noticed. */
  readonly index: number
  readonly element: string
}

/**
 * Replays a journal on its chart. An event the chart did not expect there is not the end: steps that are missing before
 * it are counted as skipped and taken as done, and the replay goes on from where the event belongs. A skipped step that
 * turns up later was reordered instead. Never throws over a journal, however strange.
 *
 * `from`: where the run stood when it came onto this chart, for one that was moved to another edition; null at its begin.
 */
export function replay(program: Program, events: readonly FlowEvent[], from: FlowState | null = null): Replay {
  let told: Telling = { state: from, deviations: [] }
  for (const [index, event] of events.entries()) told = tell(program, told, event, index)
  return { ...told, left: told.state ? activeOf(told.state) : [] }
}

interface Telling {
  readonly state: FlowState | null
  readonly deviations: readonly Deviation[]
}

function tell(program: Program, told: Telling, event: FlowEvent, index: number): Telling {
  const asWritten = step(program, told.state, event)
  if (asWritten.ok) return { ...told, state: asWritten.state }
  // After a deviation tokens are numbered otherwise than in the journal.
  const { token: _, ...plain } = { token: 0, ...event }
  const taken = step(program, told.state, plain)
  if (taken.ok) return { ...told, state: taken.state }
  switch (taken.no.code) {
    case 'wrong-fact': {
      const { data: _, ...bare } = { data: {}, ...plain }
      return tell(program, noted(told, 'foreign', index, taken.no.element), bare, index)
    }
    case 'not-begun':
      return beginLate(program, told, plain, index)
    case 'not-here':
    case 'ended':
      return comeTo(program, told, plain, index)
    case 'already-begun':
      return noted(told, 'reordered', index, program.starts[0]?.id ?? '')
    default:
      return noted(told, 'foreign', index, taken.no.element)
  }
}

/** The journal does not say how it began. */
function beginLate(program: Program, told: Telling, event: FlowEvent, index: number): Telling {
  const begun = begin(program, event.data ?? {}, program.starts[0]?.id)
  if (!begun.ok) return noted(told, 'foreign', index, event.element ?? '')
  const late = noted(told, 'skipped', index, program.starts[0]?.id ?? '')
  return tell(program, { ...late, state: begun.state }, event, index)
}

/** The chart stands elsewhere: late, too early, or never to be. */
function comeTo(program: Program, told: Telling, event: FlowEvent, index: number): Telling {
  const target = targetOf(program, event)
  if (!target || !told.state || !isPossible(target, event)) {
    return noted(told, 'foreign', index, event.element ?? (event.type === 'message' ? (event.name ?? '') : ''))
  }
  const missed = told.deviations.findIndex(({ kind, element }) => kind === 'skipped' && element === target.id)
  if (missed >= 0) {
    const others = told.deviations.filter((_, at) => at !== missed)
    return noted({ ...told, deviations: others }, 'reordered', index, target.id)
  }
  const way = wayTo(program, told.state, event) ?? jumpTo(program, told.state, target, event)
  if (!way) return noted(told, 'reordered', index, target.id)
  const skipped = way.skipped.map((element): Deviation => ({ kind: 'skipped', index, element }))
  return { state: way.state, deviations: [...told.deviations, ...skipped] }
}

function noted(told: Telling, kind: Deviation['kind'], index: number, element: string): Telling {
  return { ...told, deviations: [...told.deviations, { kind, index, element }] }
}
