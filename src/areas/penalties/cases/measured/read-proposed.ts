import type { Day } from '#base/days.ts'
import { parseDay } from '#base/days.ts'
import type { Proposed } from '../contract.ts'
import type { VerbInput } from '../shapes.ts'

/** What was posted, with the day read; a day that is none counts as one long past, which the proposal refuses. */
export function readProposed(input: VerbInput<'propose'>): Proposed {
  const correctBy = input.correctBy === null ? null : (parseDay(input.correctBy) ?? NEVER)
  return { ...input, reasons: input.reasons.trim(), correctBy }
}

const NEVER = '0001-01-01' as Day // a constant in the form of a day
