/**
 * The front door of the charts: which is in force, what runs on it, and where it stands.
 *
 * - An owner (a case) asks `chartInForce` on the day it begins, `openRun`s on that edition and keeps its name; it stays on
 *   it whatever is published later, unless it is moved by an explicit act (`run.migrated` in its journal).
 * - Each act of the owner is one `moveRun`, or `moveByPart` where parts of the chart name what it does; the `flow` that comes back goes into the owner's own fact as `data.flow`.
 *   `endRun` is for what the law above the chart ends.
 * - Timers run by themselves and tell of it with `run.timer`; those named in `keeps` the owner tells itself.
 * - `listPowers` tells the list of powers, narrowed to those of one body, kind or standard of discretion.
 * - `settleCharts` and `settlePowers` bring the lawbook in, after the bodies.
 */
export type { ChartName, PowerLine, RunOwner, RunView, Stay } from './contract.ts'
export { type DrawnRun, drawnRun } from './drawn-run.ts'
export { endRun } from './end-run.ts'
export { type Holders, holdersByStandard } from './holders-by-standard.ts'
export { type KnownChart, knownChart } from './known-chart.ts'
export { lawbookPowers } from './lawbook-powers.ts'
export { listPowers } from './list-powers.ts'
export { moveByPart, type PartMove, type PartsMoved, partsAt, partsMoved } from './move-by-part.ts'
export { moveRun, type RunPlace } from './move-run.ts'
export type { Moved } from './moved.ts'
export { type Opening, openRun } from './open-run.ts'
export type { NewPower } from './power.ts'
export { partsOfKind } from './power-kinds.ts'
export { chartInForce } from './queries.ts'
export { readFlows } from './read-flows.ts'
export { runOf } from './run-of.ts'
export { type NewChart, settleCharts, standingCharts } from './settle-charts.ts'
export { settlePowers } from './settle-powers.ts'
