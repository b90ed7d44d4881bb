import type { Refusal } from '#base/outcome.ts'
import type { Chart } from '#law/flows/chart.ts'
import type { Finding } from '#law/flows/lint.ts'
import { lawbook } from '../clocks/index.ts'
import { ownPromise } from './own-promise.ts'
import { MINUTES_A_DAY, promisedMinutes } from './promised-minutes.ts'
import { numbered } from './step-limit.ts'

/** 优化营商环境条例 §36: within the statutory limit, and as promised to the public. */
const PROMISE = { law: 'OBE', article: '36' }

/**
 * Why a drawn chart may not be published, or null: lint finds errors, a timer would have nothing to count (its rule takes
 * its number from an event no chart has), a fact would be told in free words (it goes into the journal, where nothing personal
 * may stand), or its steps together promise more than what runs on it promises the public. `promises`: those of the powers
 * on the chart, in working days.
 */
export function whyNotPublish(chart: Chart, findings: readonly Finding[], promises: readonly number[]): Refusal | null {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { code: 'processes.lint', kind: 'invalid', facts: { count: errors.length } }
  const endless = chart.nodes.find(
    ({ trigger }) => trigger?.kind === 'timer' && trigger.limit !== null && numbered(trigger.limit, lawbook()) === null,
  )
  if (endless) return { code: 'processes.timer-without-number', kind: 'invalid', facts: { element: endless.id } }
  const free = chart.facts.find(({ type, values }) => type === 'string' && values.length === 0)
  if (free)
    return { code: 'processes.free-fact', kind: 'invalid', facts: { fact: free.says?.['zh-Hans'] ?? free.name } }
  const minutes = promisedMinutes(chart)
  const own = ownPromise(chart)
  const short = [...promises, ...(own === null ? [] : [own])].find(
    (days) => minutes > Math.max(days, 1) * MINUTES_A_DAY,
  )
  if (short === undefined) return null
  const facts = { steps: Math.ceil(minutes / MINUTES_A_DAY), promised: short }
  return { code: 'processes.beyond-promise', kind: 'invalid', article: PROMISE, facts }
}
