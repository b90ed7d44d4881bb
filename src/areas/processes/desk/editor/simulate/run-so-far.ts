import type { Program } from '#law/flows/program.ts'
import type { Facts, FlowEffect, FlowNo, FlowState } from '#law/flows/state.ts'
import { begin, step } from '#law/flows/step.ts'
import type { Act } from './possible-acts.ts'

/** A run as it was gone through: what happened, and where it stood afterwards. The first moment is the beginning. */
export interface Moment {
  readonly act: Act | null
  readonly state: FlowState
  readonly effects: readonly FlowEffect[]
}

export type Gone =
  | { readonly ok: true; readonly moments: readonly Moment[] }
  | { readonly ok: false; readonly no: FlowNo }

/** Begins at the only start event, or at the one that is named. */
export function beginRun(program: Program, facts: Facts, start?: string): Gone {
  const begun = begin(program, facts, start)
  return begun.ok ? { ok: true, moments: [{ act: null, state: begun.state, effects: begun.effects }] } : begun
}

/** One thing more happens. */
export function goOn(program: Program, moments: readonly Moment[], act: Act): Gone {
  const gone = step(program, moments.at(-1)?.state ?? null, act.event)
  if (!gone.ok) return gone
  return { ok: true, moments: [...moments, { act, state: gone.state, effects: gone.effects }] }
}

/** Ids of all that a run has stood at, and of the flows it must have come by where there is only one. */
export function beenAt(moments: readonly Moment[]): ReadonlySet<string> {
  const entered = moments.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      'element' in effect && effect.kind !== 'arm' && effect.kind !== 'disarm' ? [effect.element] : [],
    ),
  )
  return new Set(entered)
}
