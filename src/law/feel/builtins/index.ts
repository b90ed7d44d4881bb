import type { Builtin } from './builtin.ts'
import { CLOCK } from './clock.ts'
import { LOGIC } from './logic.ts'

/** The library of DMN 1.5 §10.3.4, by name; all but external functions. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map([...LOGIC, ...CLOCK].map((each) => [each.name, each]))
