import type { Limit, LimitUnit, NodeKind, Post, Risk } from '../chart.ts'

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
}
