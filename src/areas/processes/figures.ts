import type { Selectable } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { ChartFigures, ChartRef, Count, StepFigures } from './contract.ts'
import { FEW } from './count-figures.ts'
import { processes } from './queries.ts'
import type { ProcessesTables } from './tables.ts'

type Counted = Selectable<ProcessesTables['processes.figure']>
type StepCounted = Selectable<ProcessesTables['processes.step_figure']>

/** What pages may show of an edition's counts and times; null before the first count. A handful of rows is read. */
export async function figuresOf(tx: Tx, { chartId, number }: ChartRef): Promise<ChartFigures | null> {
  const counted = await processes(tx)
    .selectFrom('processes.figure')
    .selectAll()
    .where('chart_id', '=', chartId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!counted) return null
  const steps = await processes(tx)
    .selectFrom('processes.step_figure')
    .selectAll()
    .where('chart_id', '=', chartId)
    .where('number', '=', number)
    .orderBy('element')
    .execute()
  return shownFigures(counted, steps)
}

/**
 * Takes out what could lead to somebody: one to four become `few`. Where anything happened to one to four only, every
 * other count is rounded down to fives and every share to five per cent, so that no small number is the difference, or
 * the product, of what is shown (complementary disclosure).
 */
export function shownFigures(counted: Counted, steps: readonly StepCounted[]): ChartFigures {
  const { small: rounded } = counted
  const count = (n: number) => shownCount(n, rounded)
  return {
    ...{ chartId: counted.chart_id, number: counted.number, asOf: counted.as_of, rounded },
    ...{ cases: count(counted.cases), open: count(counted.open), ended: count(counted.ended) },
    median: counted.decided < FEW ? null : median(counted.median_days),
    overPromise: counted.over_promise === null ? null : count(counted.over_promise),
    steps: steps.map((step) => shownStep(step, rounded)),
  }
}

function shownStep(step: StepCounted, rounded: boolean): StepFigures {
  return {
    element: step.element,
    now: shownCount(step.standing, rounded),
    through: shownCount(step.passed, rounded),
    median: step.passed < FEW ? null : median(step.median_days),
    inTime: step.limited < FEW ? null : share(step.in_time, step.limited, rounded),
  }
}

/** 0 is told; 1 to 4 are `few`; the rest as they are, or rounded down to fives. */
export function shownCount(n: number, rounded: boolean): Count {
  if (n === 0) return 0
  if (n < FEW) return 'few'
  return rounded ? n - (n % FEW) : n
}

/** Whole per cent, rounded down, so that 100 means all. */
function share(part: number, of: number, rounded: boolean): number {
  const perCent = Math.floor((part * 100) / of)
  return rounded ? perCent - (perCent % FEW) : perCent
}

/** Half a day at the finest: `numeric` comes as text. */
function median(days: string | null): number | null {
  return days === null ? null : Math.round(Number(days) * 2) / 2
}
