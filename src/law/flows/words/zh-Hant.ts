// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { ClockAct, Limit, LimitUnit, NodeKind, Post, Risk } from '../chart.ts'



const units: Readonly<Record<LimitUnit, string>> = {
  minutes: '分鐘',
  quarter_days: '個工作日',
  working_days: '個工作日',
  days: '日',
  months: '個月',
}
const amount = (n: number, unit: LimitUnit): string => `${unit === 'quarter_days' ? n / 4 : n}${units[unit]}`
const kinds: Readonly<Record<Limit['kind'], string>> = { statutory: '法定', promised: '承諾' }
const levels: Readonly<Record<Risk['level'], string>> = { high: '高', medium: '中', low: '低' }
const at: Readonly<Record<Post['at'], string>> = { body: '', township: '鄉鎮（街道）', village: '村（社區）' }

const clocks: Readonly<Record<ClockAct['action'], string>> = {
  start: '開始計時',
  pause: '辦理期間不計時',
  extend: '延長期限',
  stop: '停止計時',
}

export const zhHant: Words = {
  amount,
  comma: '，',
  semicolon: '；',
  list: '、',
  stop: '。',
  join: (parts: readonly string[]) => parts.join('，'),
  chart: (name: string) => `${name}流程圖`,
  kinds: {
    start: '開始',
    end: '結束',
    intermediate: '途中事件',
    boundary: '途中事件',
    task: '任務',
    user: '任務',
    manual: '任務',
    service: '自動辦理',
    rule: '按裁量表',
    send: '發出通知',
    receive: '等待',
    script: '自動辦理',
    exclusive: '選擇一路',
    parallel: '同時進行',
    inclusive: '選擇一路或者幾路',
    'event-based': '看哪件事先發生',
    subprocess: '子流程',
    call: '另一張圖',
  } satisfies Record<NodeKind, string>,

  /** In the drawing. */
  limitInBox: (n: number, unit: LimitUnit) =>
    `限 ${unit === 'quarter_days' ? n / 4 : n} ${units[unit].replace('個', '')}`,
  ruleInBox: '法定期限',
  uncountedInBox: '不計時限',
  risk: '險',
  here: '在這裏',
  done: '已辦',
  marks: { added: '新增', removed: '取消', changed: '改動' },
  deviations: { skipped: '跳過', reordered: '次序不符', foreign: '圖外' },
  removedSteps: '取消的步驟',

  /** In sentences. */
  limit: (kind: Limit['kind'], length: string) => `${kinds[kind]}${length}`,
  byRule: (rule: string) => `期限（${rule}）`,
  uncounted: '不計入承諾時限',
  level: (level: Post['at']) => at[level],
  riskPoint: (level: Risk['level'], point: string) => `風險點（${levels[level]}）：${point}`,
  control: (control: string) => `防控：${control}`,
  responsible: (who: string) => `（${who}負責）`,
  basis: (laws: string) => `依據：${laws}`,
  documents: (names: string) => `文書：${names}`,
  open: (name: string) => `${name}（公開）`,
  posts: (names: string) => `崗位：${names}`,
  parties: (names: string) => `另有：${names}`,
  complaint: (telephone: string, way: string | null) => `投訴電話：${telephone}${way === null ? '' : `；${way}`}`,
  note: (text: string) => `說明：${text}`,
  group: (name: string) => `框線：${name}`,
  notRun: (name: string, type: string) => `不執行的圖元：${name}（${type}）`,
  also: '另外',
  together: '幾個機關同時辦理',
  several: (sequential: boolean, collection: string) => `按“${collection}”${sequential ? '逐一' : '同時'}辦理`,
  calls: (id: string) => `見 ${id}`,
  clock: (action: ClockAct['action'], rule: string | null) => `${clocks[action]}：${rule ?? '各項期限'}`,
  data: (direction: 'in' | 'out', name: string) => `${direction === 'in' ? '用到' : '產生'}：${name}`,
  party: (direction: 'in' | 'out', other: string, name: string) =>
    `${direction === 'in' ? '來自' : '發給'}${other}${name === '' ? '' : `：${name}`}`,
  message: (name: string) => `收到“${name}”`,
  sends: (name: string) => `發出“${name}”`,
  timer: (limit: string | null) => `${limit ?? '期限'}屆滿`,
  overdue: (limit: string | null) => `${limit ?? '期限'}屆滿`,
  fails: (name: string) => (name === '' ? '出錯' : name),
  meanwhile: (interrupting: boolean, what: string) => `${interrupting ? '辦理中如果' : '辦理中另外如果'}：${what}`,
  next: (way: string) => (way === '' ? '去向：' : `去向：${way.replace(/^→ /, '')}`),

  stepCalled: (number: number | null, name: string) => (number === null ? `“${name}”` : `第 ${number} 步“${name}”`),
  endsAs: (name: string) => (name === '' ? '結束' : `結束（${name}）`),
  backTo: (step: string) => `回到${step}`,
  afterAll: (step: string) => `各路都辦完以後，${step}`,
  allAtOnce: '同時',
  otherwise: '其他情形',
  onCondition: (condition: string) => `符合條件 ${condition}`,
  firstOf: '看哪件事先發生',
  oneOfSeveral: (question: string, answer: string) =>
    question === '' ? `${answer}（可以同時走幾路）` : `${question}：${answer}（可以同時走幾路）`,
  answered: (question: string, answer: string) =>
    answer === '' ? question : `${question}${question.endsWith('？') ? '' : '：'}${answer}`,
}
