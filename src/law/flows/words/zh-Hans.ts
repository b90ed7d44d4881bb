import type { ClockAct, Limit, LimitUnit, NodeKind, Post, Risk } from '../chart.ts'

export type Words = typeof zhHans

const units: Readonly<Record<LimitUnit, string>> = {
  minutes: '分钟',
  quarter_days: '个工作日',
  working_days: '个工作日',
  days: '日',
  months: '个月',
}
const amount = (n: number, unit: LimitUnit): string => `${unit === 'quarter_days' ? n / 4 : n}${units[unit]}`
const kinds: Readonly<Record<Limit['kind'], string>> = { statutory: '法定', promised: '承诺' }
const levels: Readonly<Record<Risk['level'], string>> = { high: '高', medium: '中', low: '低' }
const at: Readonly<Record<Post['at'], string>> = { body: '', township: '乡镇（街道）', village: '村（社区）' }

const clocks: Readonly<Record<ClockAct['action'], string>> = {
  start: '开始计时',
  pause: '办理期间不计时',
  extend: '延长期限',
  stop: '停止计时',
}

export const zhHans = {
  amount,
  comma: '，',
  semicolon: '；',
  list: '、',
  stop: '。',
  join: (parts: readonly string[]) => parts.join('，'),
  chart: (name: string) => `${name}流程图`,
  kinds: {
    start: '开始',
    end: '结束',
    intermediate: '途中事件',
    boundary: '途中事件',
    task: '任务',
    user: '任务',
    manual: '任务',
    service: '自动办理',
    rule: '按裁量表',
    send: '发出通知',
    receive: '等待',
    script: '自动办理',
    exclusive: '选择一路',
    parallel: '同时进行',
    inclusive: '选择一路或者几路',
    'event-based': '看哪件事先发生',
    subprocess: '子流程',
    call: '另一张图',
  } satisfies Record<NodeKind, string>,

  /** In the drawing. */
  limitInBox: (n: number, unit: LimitUnit) =>
    `限 ${unit === 'quarter_days' ? n / 4 : n} ${units[unit].replace('个', '')}`,
  ruleInBox: '法定期限',
  uncountedInBox: '不计时限',
  risk: '险',
  here: '在这里',
  done: '已办',
  marks: { added: '新增', removed: '取消', changed: '改动' },
  deviations: { skipped: '跳过', reordered: '次序不符', foreign: '图外' },
  removedSteps: '取消的步骤',

  /** In sentences. */
  limit: (kind: Limit['kind'], length: string) => `${kinds[kind]}${length}`,
  byRule: (rule: string) => `期限（${rule}）`,
  uncounted: '不计入承诺时限',
  level: (level: Post['at']) => at[level],
  riskPoint: (level: Risk['level'], point: string) => `风险点（${levels[level]}）：${point}`,
  control: (control: string) => `防控：${control}`,
  responsible: (who: string) => `（${who}负责）`,
  basis: (laws: string) => `依据：${laws}`,
  documents: (names: string) => `文书：${names}`,
  open: (name: string) => `${name}（公开）`,
  posts: (names: string) => `岗位：${names}`,
  parties: (names: string) => `另有：${names}`,
  complaint: (telephone: string, way: string | null) => `投诉电话：${telephone}${way === null ? '' : `；${way}`}`,
  note: (text: string) => `说明：${text}`,
  group: (name: string) => `框线：${name}`,
  notRun: (name: string, type: string) => `不执行的图元：${name}（${type}）`,
  also: '另外',
  together: '几个机关同时办理',
  several: (sequential: boolean, collection: string) => `按“${collection}”${sequential ? '逐一' : '同时'}办理`,
  calls: (id: string) => `见 ${id}`,
  clock: (action: ClockAct['action'], rule: string | null) => `${clocks[action]}：${rule ?? '各项期限'}`,
  data: (direction: 'in' | 'out', name: string) => `${direction === 'in' ? '用到' : '产生'}：${name}`,
  party: (direction: 'in' | 'out', other: string, name: string) =>
    `${direction === 'in' ? '来自' : '发给'}${other}${name === '' ? '' : `：${name}`}`,
  message: (name: string) => `收到“${name}”`,
  sends: (name: string) => `发出“${name}”`,
  timer: (limit: string | null) => `${limit ?? '期限'}届满`,
  overdue: (limit: string | null) => `${limit ?? '期限'}届满`,
  fails: (name: string) => (name === '' ? '出错' : name),
  meanwhile: (interrupting: boolean, what: string) => `${interrupting ? '办理中如果' : '办理中另外如果'}：${what}`,
  next: (way: string) => (way === '' ? '去向：' : `去向：${way.replace(/^→ /, '')}`),

  stepCalled: (number: number | null, name: string) => (number === null ? `“${name}”` : `第 ${number} 步“${name}”`),
  endsAs: (name: string) => (name === '' ? '结束' : `结束（${name}）`),
  backTo: (step: string) => `回到${step}`,
  afterAll: (step: string) => `各路都办完以后，${step}`,
  allAtOnce: '同时',
  otherwise: '其他情形',
  onCondition: (condition: string) => `符合条件 ${condition}`,
  firstOf: '看哪件事先发生',
  oneOfSeveral: (question: string, answer: string) =>
    question === '' ? `${answer}（可以同时走几路）` : `${question}：${answer}（可以同时走几路）`,
  answered: (question: string, answer: string) =>
    answer === '' ? question : `${question}${question.endsWith('？') ? '' : '：'}${answer}`,
}
