import { Wrong } from '../run.ts'
import { kindOf } from '../values/value.ts'
import { aText } from './arguments.ts'
import { type Bound, type Bounds, boundsOf, compareEnds } from './bounds.ts'
import { type Builtin, builtin, form } from './builtin.ts'
import { readRange } from './read-range.ts'

const POINT = 'number|string|date|time|date and time|days and time duration|years and months duration'
const POINTS = `point1: ${POINT}, point2: ${POINT}`
const POINT_RANGE = `point: ${POINT}, range: range`
const RANGE_POINT = `range: range, point: ${POINT}`
const BOTH = 'range1: range, range2: range'

/**
 * How points and ranges lie to each other (DMN 1.5 §10.3.4.6, table 78). A point counts as the range that holds it
 * alone. Where ends do not compare it is an error.
 */
export const RANGES: readonly Builtin[] = [
  relation('before', [POINTS, POINT_RANGE, RANGE_POINT, BOTH], (a, b) => endsBefore(a.high, b.low)),
  relation('after', [POINTS, POINT_RANGE, RANGE_POINT, BOTH], (a, b) => endsBefore(b.high, a.low)),
  relation('meets', [BOTH], (a, b) => touches(a.high, b.low)),
  relation('met by', [BOTH], (a, b) => touches(b.high, a.low)),
  relation('overlaps', [BOTH], (a, b) => both(reaches(a.high, b.low), reaches(b.high, a.low))),
  relation('overlaps before', [BOTH], overlapsBefore),
  relation('overlaps after', [BOTH], (a, b) => overlapsBefore(b, a)),
  relation('finishes', [POINT_RANGE, BOTH], finishes),
  relation('finished by', [RANGE_POINT, BOTH], (a, b) => finishes(b, a)),
  relation('includes', [RANGE_POINT, BOTH], includes),
  relation('during', [POINT_RANGE, BOTH], (a, b) => includes(b, a)),
  relation('starts', [POINT_RANGE, BOTH], starts),
  relation('started by', [RANGE_POINT, BOTH], (a, b) => starts(b, a)),
  relation('coincides', [POINTS, BOTH], (a, b) => both(isSame(a.low, b.low), isSame(a.high, b.high))),
  builtin('range', 'from: string', { range: 'any' }, ([from]) => readRange(aText(from))),
]

type Relation = (a: Bounds, b: Bounds) => boolean | null

function relation(name: string, signatures: readonly string[], holds: Relation): Builtin {
  const forms = signatures.map((signature) =>
    form(signature, 'boolean', ([a = null, b = null]) => {
      const held = holds(boundsOf(a), boundsOf(b))
      return held ?? new Wrong('types', { op: name, left: kindOf(a), right: kindOf(b) })
    }),
  )
  return { name, forms }
}

function endsBefore(end: Bound, start: Bound): boolean | null {
  const placed = compareEnds(end, start)
  return placed === null ? null : placed < 0 || (placed === 0 && !(end.included && start.included))
}

function touches(end: Bound, start: Bound): boolean | null {
  const placed = compareEnds(end, start)
  return placed === null ? null : placed === 0 && end.included && start.included
}

function reaches(end: Bound, start: Bound): boolean | null {
  const before = endsBefore(end, start)
  return before === null ? null : !before
}

function overlapsBefore(a: Bounds, b: Bounds): boolean | null {
  return both(both(startsEarlier(a, b), reaches(a.high, b.low)), endsNoLater(a, b))
}

function finishes(a: Bounds, b: Bounds): boolean | null {
  return both(isSame(a.high, b.high), startsNoEarlier(a, b))
}

function starts(a: Bounds, b: Bounds): boolean | null {
  return both(isSame(a.low, b.low), endsNoLater(a, b))
}

function includes(a: Bounds, b: Bounds): boolean | null {
  return both(startsNoEarlier(b, a), endsNoLater(b, a))
}

/** Strictly: a point of `a` lies before all of `b`. */
function startsEarlier(a: Bounds, b: Bounds): boolean | null {
  const later = startsNoEarlier(a, b)
  return later === null ? null : !later
}

function startsNoEarlier(a: Bounds, b: Bounds): boolean | null {
  const placed = compareEnds(a.low, b.low)
  return placed === null ? null : placed > 0 || (placed === 0 && (!a.low.included || b.low.included))
}

function endsNoLater(a: Bounds, b: Bounds): boolean | null {
  const placed = compareEnds(a.high, b.high)
  return placed === null ? null : placed < 0 || (placed === 0 && (!a.high.included || b.high.included))
}

function isSame(a: Bound, b: Bound): boolean | null {
  const placed = compareEnds(a, b)
  return placed === null ? null : placed === 0 && a.included === b.included
}

const both = (a: boolean | null, b: boolean | null): boolean | null => (a === null || b === null ? null : a && b)
