import type { ClockAct, Limit, LimitUnit, Post } from '../chart.ts'
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

const clocks: Readonly<Record<ClockAct['action'], string>> = {
  start: 'Time begins',
  pause: 'Time stands still meanwhile',
  extend: 'Time is extended',
  stop: 'Time stops',
}

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
  basis: (laws) => `Basis: ${laws}`,
  documents: (names) => `Documents: ${names}`,
  open: (name) => `${name} (public)`,
  posts: (names) => `Posts: ${names}`,
  parties: (names) => `Others: ${names}`,
  complaint: (telephone, way) => `Complaints: telephone ${telephone}${way === null ? '' : `; ${way}`}`,
  note: (text) => `Note: ${text}`,
  group: (name) => `Frame: ${name}`,
  notRun: (name, type) => `Not run: ${name} (${type})`,
  also: 'Also',
  together: 'several bodies at once',
  several: (sequential, collection) =>
    `for each of “${collection}”, ${sequential ? 'one after another' : 'all at once'}`,
  calls: (id) => `see ${id}`,
  clock: (action, rule) => `${clocks[action]}: ${rule ?? 'all limits'}`,
  data: (direction, name) => `${direction === 'in' ? 'Uses' : 'Makes'}: ${name}`,
  party: (direction, other, name) => `${direction === 'in' ? 'From' : 'To'} ${other}${name === '' ? '' : `: ${name}`}`,
  message: (name) => `“${name}” comes in`,
  sends: (name) => `sends “${name}”`,
  timer: (limit) => `${limit ?? 'the limit'} is over`,
  overdue: (limit) => `${limit ?? 'the limit'} is over`,
  fails: (name) => (name === '' ? 'it fails' : name),
  meanwhile: (interrupting, what) => `${interrupting ? 'If meanwhile' : 'If meanwhile, beside it'}: ${what}`,
  next: (way) => (way === '' ? 'Next:' : `Next: ${way.replace(/^→ /, '')}`),

  stepCalled: (number, name) => (number === null ? `“${name}”` : `step ${number} “${name}”`),
  endsAs: (name) => (name === '' ? 'the end' : `the end (${name})`),
  backTo: (step) => `back to ${step}`,
  afterAll: (step) => `once all of these are done, ${step}`,
  allAtOnce: 'at the same time',
  otherwise: 'otherwise',
  onCondition: (condition) => `if ${condition}`,
  firstOf: 'whichever happens first',
  oneOfSeveral: (question, answer) => `${question === '' ? '' : `${question}: `}${answer} (several may apply)`,
  answered: (question, answer) =>
    answer === '' ? question : `${question}${question.endsWith('?') ? ' ' : ': '}${answer}`,
}
