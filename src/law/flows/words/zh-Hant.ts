// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { Limit, LimitUnit, NodeKind, Post, Risk } from '../chart.ts'



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
}
