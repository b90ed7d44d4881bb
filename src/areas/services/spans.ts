import type { Item, Kind, Span, Step } from './item.ts'

const QUARTERS_A_DAY = 4
const MINUTES_A_DAY = 480

/**
 * How many working days a statutory limit holds at least.
 *
 * Source: 行政许可法 §82 (for a licence, days are working days); 民法典 §§200–203 (otherwise calendar days). A limit of
 * calendar days is measured by its weeks, five working days each, so that the comparison never favours the office.
 */
export function workingDaysOf(span: Span, kind: Kind): number {
  switch (span.unit) {
    case 'working_days':
      return span.n
    case 'days':
      return kind === 'licence' ? span.n : Math.floor((span.n * 5) / 7)
    case 'months':
      return Math.floor((span.n * 30 * 5) / 7)
    case 'quarter_days':
      return Math.floor(span.n / QUARTERS_A_DAY)
    case 'minutes':
      return Math.floor(span.n / MINUTES_A_DAY)
  }
}

/** What a step takes out of the promise. Unit: minutes of an eight-hour working day; 0 where it is not counted. */
export function countedMinutes(step: Step): number {
  if (!step.counted || step.limit === null) return 0
  switch (step.limit.unit) {
    case 'minutes':
      return step.limit.n
    case 'quarter_days':
      return (step.limit.n * MINUTES_A_DAY) / QUARTERS_A_DAY
    default:
      return step.limit.n * MINUTES_A_DAY
  }
}

/** Whether the counted steps together fit into the promise; on the spot means within one working day. */
export function stepsFit(item: Pick<Item, 'steps' | 'promised'>): boolean {
  const total = item.steps.reduce((sum, step) => sum + countedMinutes(step), 0)
  return total <= Math.max(item.promised, 1) * MINUTES_A_DAY
}

/**
 * After how many whole working days of the promise each step should be finished: what the small clock of a step runs to.
 * Half days are added up before rounding, so that the last step never ends after the promise.
 */
export function stepDueAfter(
  item: Pick<Item, 'steps'>,
): readonly { readonly id: string; readonly workingDays: number }[] {
  let minutes = 0
  return item.steps.map((step) => {
    minutes += countedMinutes(step)
    return { id: step.id, workingDays: Math.ceil(minutes / MINUTES_A_DAY) }
  })
}
