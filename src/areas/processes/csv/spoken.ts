import type { Limit } from '#law/flows/chart.ts'
import type { Held, PowerConfidence, PowerKind, PowerObject, PowerState } from '../power.ts'

/** The words of the list as a table: always Chinese, so that a file taken from an English page can be read in again. */
export const KIND_WORDS: Readonly<Record<PowerKind, string>> = {
  licence: '行政许可',
  penalty: '行政处罚',
  compulsion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  award: '行政奖励',
  adjudication: '行政裁决',
  other_power: '其他行政权力',
}
export const STATE_WORDS: Readonly<Record<PowerState, string>> = {
  in_force: '现行',
  cancelled: '取消',
  delegated: '下放',
  merged: '合并',
}
export const OBJECT_WORDS: Readonly<Record<PowerObject, string>> = {
  person: '个人',
  organisation: '组织',
  both: '个人和组织',
}
export const HELD_WORDS: Readonly<Record<Held, string>> = {
  own: '自有',
  entrusted: '委托',
  delegated: '授权',
  assigned: '赋权',
}
export const CONFIDENCE_WORDS: Readonly<Record<PowerConfidence, string>> = {
  read: '已核对原文',
  secondary: '转引',
  typical: '通例',
  memory: '未核对',
}
export const NO_STANDARD = '无'
export const CHARGE_WORDS = { yes: '收费', no: '不收费' } as const

const UNITS = [
  ['working_days', '工作日', 1],
  ['days', '日', 1],
  ['months', '个月', 1],
  ['quarter_days', '小时', 2],
  ['minutes', '分钟', 1],
] as const

/** A statutory limit as a cell: `ALL.DECISION`, `20工作日`, or both. A quarter of a working day is two hours. */
export function writeLimit(limit: Limit | null): string {
  if (limit === null) return ''
  const [, word, each] = UNITS.find(([unit]) => unit === limit.unit) ?? [null, '', 1]
  const length = limit.n === null ? '' : `${limit.n * each}${word}`
  return [limit.rule, length].filter(Boolean).join(' ')
}

/** The limit in a cell; null where it cannot be read. */
export function readLimit(cell: string): Limit | null {
  const parts = /^([A-Z][\w.]*)?\s*(?:(\d{1,4})(工作日|日|个月|小时|分钟))?$/.exec(cell)
  if (!parts || cell === '') return null
  const [, rule = null, figure, word] = parts
  if (figure === undefined) return { kind: 'statutory', rule, n: null, unit: null }
  const [unit, , each] = UNITS.find(([, spoken]) => spoken === word) ?? UNITS[0]
  return { kind: 'statutory', rule, n: Number(figure) / each, unit }
}
