import {
  booleanAt,
  faultAt,
  fieldOf,
  listAt,
  type Node,
  oneOf,
  optional,
  recordAt,
  stringAt,
  wholeAt,
} from '../book/node.ts'
import { type Traditional, textAt } from '../book/read-text.ts'
import type { TimeLimit } from './standard.ts'

const KEYS = ['id', 'means', 'rule', 'start', 'days', 'months', 'shown', 'working']
const STARTS = ['info_formed', 'event_scheduled', 'report_year'] as const

/** The time limits by id. Each has a clock or a time of showing; one that says neither must mean “for good”. */
export function readTimeLimits(at: Node, traditional: Traditional): ReadonlyMap<string, TimeLimit> {
  const limits = new Map<string, TimeLimit>()
  for (const entry of listAt(at)) {
    const limit = timeLimitAt(entry, traditional)
    if (limits.has(limit.id)) faultAt(entry, `${limit.id} stands twice`)
    limits.set(limit.id, limit)
  }
  return limits
}

function timeLimitAt(at: Node, traditional: Traditional): TimeLimit {
  const fields = recordAt(at, KEYS)
  const rule = optional(fields.get('rule'), stringAt)
  const shown = optional(fields.get('shown'), (node) => wholeAt(node, 1, 366))
  return {
    id: stringAt(fieldOf(at, fields, 'id')),
    means: textAt(fieldOf(at, fields, 'means'), traditional),
    clock:
      rule === null
        ? null
        : { rule, start: oneOf(fieldOf(at, fields, 'start'), STARTS), amount: amountOf(rule, fields) },
    shown: shown === null ? null : { days: shown, working: optional(fields.get('working'), booleanAt) ?? false },
  }
}

function amountOf(rule: string, fields: ReadonlyMap<string, Node>): NonNullable<TimeLimit['clock']>['amount'] {
  const months = fields.get('months')
  if (months) return { field: 'months', n: wholeAt(months, 1, 24) }
  const days = fields.get('days')
  if (!days) return null
  return { field: rule.endsWith('WORKING_DAYS') ? 'working_days' : 'calendar_days', n: wholeAt(days, 1, 366) }
}
