/** A decision and the day of its limit it was taken on. Unit of both: days of the clock, pauses not counted. */
export interface TimedDecision {
  readonly id: string
  readonly day: number
  readonly limit: number
}

/**
 * Decisions of the last day or the day before it (第 89、90 日, 行政处罚法 §60), still in time. One is no sign of anything;
 * many are a habit. Later ones are late, and other rules tell of them.
 */
export function onTheLastDay<T extends TimedDecision>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ day, limit }) => day === limit || day === limit - 1)
}
