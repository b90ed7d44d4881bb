import type { Chart } from './chart.ts'
import { findBranches } from './lint/branches.ts'
import { findConditions } from './lint/conditions.ts'
import { findDuties } from './lint/duties.ts'
import { findMissingEnglish } from './lint/english.ts'
import type { Finding } from './lint/finding.ts'
import { findForeign } from './lint/foreign.ts'
import { findIds } from './lint/ids.ts'
import { findJoins } from './lint/joins.ts'
import { type Known, NOTHING_KNOWN } from './lint/known.ts'
import { findMissingLayout } from './lint/layout.ts'
import { findLimits } from './lint/limits.ts'
import { findPaths } from './lint/paths.ts'
import { findReferences } from './lint/references.ts'
import { findSamePost } from './lint/same-post.ts'
import { findStarts } from './lint/starts.ts'
import { neighboursOf } from './neighbours.ts'

export type { Finding } from './lint/finding.ts'
export type { Known } from './lint/known.ts'

/**
 * What is wrong with a chart, each with a sentence in three languages; empty where nothing is. A chart with any finding
 * of severity `error` cannot be published. Only with `known` can it be said whether rules, laws, roles, decisions and
 * called charts exist.
 *
 * Source: the declared subset of decision 0301; BPMN 2.0.2 §13 for what tokens do. How joins are examined and where that
 * ends stands in `lint/joins.ts`.
 *
 * Trap: no data is looked at. Two forks that ask the same condition count as free of each other, so a parallel join that
 * only such a coincidence feeds is an error; join by an inclusive gateway instead.
 */
export function lintChart(chart: Chart, known: Known = NOTHING_KNOWN): readonly Finding[] {
  const near = neighboursOf(chart)
  return [
    ...findForeign(chart),
    ...findIds(chart),
    ...findStarts(chart, near),
    ...findPaths(chart, near),
    ...findDuties(chart),
    ...findBranches(chart, near),
    ...findJoins(chart, near),
    ...findConditions(chart),
    ...findLimits(chart, known),
    ...findReferences(chart, known),
    ...findMissingLayout(chart),
    ...findSamePost(chart),
    ...findMissingEnglish(chart),
  ]
}
