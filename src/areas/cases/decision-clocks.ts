import type { Day } from '#base/days.ts'
import type { NewClock } from '../clocks/index.ts'
import type { Item, OneThing, StatutoryLimit } from '../services/index.ts'

/** How a case came to be accepted: by an officer, or by silence after the limit for a correction notice had passed. */
export interface Accepted {
  readonly on: Day
  readonly silentOn: Day | null
}

/** The clocks that acceptance starts: the one the law sets, and the one the county promises. */
export function decisionClocks(item: Item, accepted: Accepted, joint: OneThing | null): readonly NewClock[] {
  if (joint) return [byRule('ALL.JOINT_DECISION', accepted, { mode: 'joint' }), promised(joint.promised, accepted)]
  const limit = statutoryClock(item, accepted)
  return limit ? [limit, promised(item.promised, accepted)] : [promised(item.promised, accepted)]
}

/** Rules of the clocks that a decision stops, with what a hearing or a test pauses. */
export const DECISION_RULES: readonly string[] = [
  'ALL.DECISION',
  'ALL.JOINT_DECISION',
  'ALL.LOWER_REVIEW',
  'SVC.LAW_WORKING_DAYS',
  'SVC.LAW_DAYS',
  'SVC.LAW_MONTHS',
  'SVC.PROMISED',
]

/** Rules whose limit the head of the agency (joint: of the government) may extend. */
export const EXTENDABLE_RULES: readonly string[] = ['ALL.DECISION', 'ALL.JOINT_DECISION', 'SVC.LAW_WORKING_DAYS']

function statutoryClock(item: Item, accepted: Accepted): NewClock | null {
  if (item.escalated)
    return { rule: 'ALL.LOWER_REVIEW', events: [{ type: 'accepted', date: accepted.on, level: 'county' }] }
  if (item.statutory === null) return null
  if (item.statutory.rule !== null) return byRule(item.statutory.rule, accepted, {})
  const { rule, n } = ownLimit(item.statutory, item.kind)
  const event = { type: 'accepted', date: accepted.on, limit: n }
  return {
    rule,
    article: [item.statutory.law['zh-Hans'], item.statutory.article].filter(Boolean).join(' '),
    events: [event],
  }
}

/** A licence counts days as working days (行政许可法 §82); other items by the calendar, as 民法典 §200 has it. */
function ownLimit({ span }: StatutoryLimit, kind: Item['kind']): { rule: string; n: number } {
  if (span.unit === 'months') return { rule: 'SVC.LAW_MONTHS', n: span.n }
  if (span.unit === 'days' && kind !== 'licence') return { rule: 'SVC.LAW_DAYS', n: span.n }
  return { rule: 'SVC.LAW_WORKING_DAYS', n: span.n }
}

/** Silence counts as acceptance on the day of receipt; the rule knows both ways to begin. */
function byRule(rule: string, { on, silentOn }: Accepted, more: Readonly<Record<string, string>>): NewClock {
  if (silentOn === null) return { rule, events: [{ type: 'accepted', date: on, ...more }] }
  return {
    rule,
    events: [
      { type: 'materials_received', date: on },
      { type: 'no_correction_notice', date: silentOn },
    ],
  }
}

function promised(workingDays: number, { on }: Accepted): NewClock {
  return { rule: 'SVC.PROMISED', events: [{ type: 'accepted', date: on, promised_working_days: workingDays }] }
}
