import type { Chart, Limit, LimitUnit } from '../chart.ts'
import { lengthOfLimit, type Measure } from '../length-of-limit.ts'
import { type Finding, finding } from './finding.ts'
import type { Known } from './known.ts'

/**
 * Limits that say nothing, name rules the lawbook does not have, or promise more than the law gives. A promise is held
 * against the statutory limits of the same step and of the chart; that of a step whose time is not counted (a check
 * afterwards) only against those of the step.
 *
 * Days, working days and months are compared only where the answer is certain whatever the calendar: eleven working days
 * are longer than ten days; whether twelve days exceed ten working days depends on the month, and is no finding.
 */
export function findLimits(chart: Chart, known: Known): readonly Finding[] {
  const ofChart = { id: chart.id, limits: chart.limits }
  const timers = chart.nodes.flatMap(({ id, trigger }) =>
    trigger?.kind === 'timer' && trigger.limit ? [{ id, limits: [trigger.limit] }] : [],
  )
  const general = statutory(chart.limits, known)
  return [
    ...[ofChart, ...chart.nodes, ...timers].flatMap(({ id, limits }) =>
      limits.flatMap((limit) => ofLimit(chart, id, limit, known)),
    ),
    ...[{ ...ofChart, counted: true }, ...chart.nodes].flatMap(({ id, limits, counted }) => {
      const own = id === chart.id ? [] : statutory(limits, known)
      const law = counted ? [...own, ...general] : own
      const promises = limits.filter(({ kind }) => kind === 'promised').flatMap((limit) => measureOf(limit, known))
      return promises.flatMap((promised) => {
        const broken = law.find((each) => certainlyLonger(promised, each))
        return broken ? [finding(chart, 'promise-too-long', [id], { promised, statutory: broken })] : []
      })
    }),
  ]
}

function ofLimit(chart: Chart, id: string, { rule, n, unit }: Limit, { rules }: Known): readonly Finding[] {
  if (rule !== null) return rules && !rules.has(rule) ? [finding(chart, 'unknown-rule', [id], { rule })] : []
  return n !== null && n > 0 && unit !== null ? [] : [finding(chart, 'empty-limit', [id], {})]
}

function statutory(limits: readonly Limit[], known: Known): readonly Measure[] {
  return limits.filter(({ kind }) => kind === 'statutory').flatMap((limit) => measureOf(limit, known))
}

function measureOf(limit: Limit, { rules }: Known): readonly Measure[] {
  const length = lengthOfLimit(limit, rules && { limits: rules })
  return length ? [length] : []
}

/** In the same unit by the number; otherwise by the shortest the promise and the longest the law can be in days. */
function certainlyLonger(promised: Measure, law: Measure): boolean {
  if (promised.unit === law.unit) return promised.n > law.n
  if (isWork(promised.unit) && isWork(law.unit)) return working(promised) > working(law)
  return SHORTEST[promised.unit](promised.n) > LONGEST[law.unit](law.n)
}

const isWork = (unit: LimitUnit) => unit !== 'days' && unit !== 'months'

/** A working day has eight hours. */
function working({ n, unit }: Measure): number {
  return unit === 'minutes' ? n / 480 : unit === 'quarter_days' ? n / 4 : n
}

const SHORTEST: Readonly<Record<LimitUnit, (n: number) => number>> = {
  minutes: () => 0,
  quarter_days: (n) => Math.floor(n / 4),
  working_days: (n) => n,
  days: (n) => n,
  months: (n) => n * 28,
}

/** Five working days lie in at most seven days, and at most thirty days off by notice lie in a year. */
const LONGEST: Readonly<Record<LimitUnit, (n: number) => number>> = {
  minutes: (n) => LONGEST.working_days(n / 480),
  quarter_days: (n) => LONGEST.working_days(n / 4),
  working_days: (n) => Math.ceil(n / 5) * 7 + 30 * Math.ceil(n / 200),
  days: (n) => n,
  months: (n) => n * 31,
}
