import { Wrong } from '../run.ts'
import { type Builtin, builtin } from './builtin.ts'

/** The moment the run was told it is. Law knows no clock: without one they fail, and a published text may not ask. */
export const CLOCK: readonly Builtin[] = [
  builtin('now', '', 'date and time', (_args, run) => run.now ?? new Wrong('clock')),
  builtin('today', '', 'date', (_args, run) => run.now?.date ?? new Wrong('clock')),
]
