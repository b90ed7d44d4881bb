import type { Chart } from '#law/flows/chart.ts'

/** What a chart itself promises the public for the whole, in working days; null where it promises none. */
export function ownPromise({ limits }: Pick<Chart, 'limits'>): number | null {
  const promised = limits.find(({ kind, unit }) => kind === 'promised' && unit === 'working_days')
  return promised?.n == null ? null : Math.ceil(promised.n)
}
