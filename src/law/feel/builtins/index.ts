import type { Builtin } from './builtin.ts'
import { CLOCK } from './clock.ts'
import { CONTEXTS } from './contexts.ts'
import { CONVERSIONS } from './conversions.ts'
import { LISTS } from './lists.ts'
import { LOGIC } from './logic.ts'
import { NUMBERS } from './numbers.ts'
import { RANGES } from './ranges.ts'
import { STATISTICS } from './statistics.ts'
import { STRINGS } from './strings.ts'
import { TEMPORAL } from './temporal.ts'

const ALL = [LOGIC, NUMBERS, STRINGS, LISTS, STATISTICS, CONTEXTS, TEMPORAL, RANGES, CONVERSIONS, CLOCK].flat()

/** The library of DMN 1.5 §10.3.4, by name; all but external functions. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((each) => [each.name, each]))
