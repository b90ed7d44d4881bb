import type { Limit, LimitUnit, Post } from '../chart.ts'
import type { Words } from './zh-Hans.ts'

const units: Readonly<Record<LimitUnit, readonly [one: string, many: string]>> = {
  minutes: ['minute', 'minutes'],
  quarter_days: ['working day', 'working days'],
  working_days: ['working day', 'working days'],
  days: ['day', 'days'],
  months: ['month', 'months'],
}
const amount = (n: number, unit: LimitUnit): string => {
  const count = unit === 'quarter_days' ? n / 4 : n
  return `${count} ${units[unit][count === 1 ? 0 : 1]}`
}
const kinds: Readonly<Record<Limit['kind'], string>> = { statutory: 'statutory', promised: 'promised' }
const at: Readonly<Record<Post['at'], string>> = { body: '', township: 'township', village: 'village' }

export const en: Words = {
  amount,
  comma: ', ',
  semicolon: '; ',
  list: ', ',
  stop: '. ',
  join: (parts) => parts.join(', '),
  chart: (name) => `Chart: ${name}`,
  kinds: {
    start: 'start',
    end: 'end',
    intermediate: 'event',
    boundary: 'event',
    task: 'task',
    user: 'task',
    manual: 'task',
    service: 'done by machine',
    rule: 'by decision table',
    send: 'notice sent',
    receive: 'wait',
    script: 'done by machine',
    exclusive: 'one way is chosen',
    parallel: 'all at once',
    inclusive: 'one or more ways are chosen',
    'event-based': 'whichever happens first',
    subprocess: 'subprocess',
    call: 'another chart',
  },

  limitInBox: amount,
  ruleInBox: 'limit by law',
  uncountedInBox: 'time not counted',
  risk: '!',
  here: 'here',
  done: 'done',
  marks: { added: 'added', removed: 'removed', changed: 'changed' },
  deviations: { skipped: 'skipped', reordered: 'out of turn', foreign: 'not of the chart' },
  removedSteps: 'Removed steps',

  limit: (kind, length) => `${kinds[kind]} ${length}`,
  byRule: (rule) => `limit (${rule})`,
  uncounted: 'not counted towards the promise',
  level: (level) => at[level],
  riskPoint: (level, point) => `risk (${level}): ${point}`,
  control: (control) => `control: ${control}`,
  responsible: (who) => ` (${who} answers for it)`,
}
