// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
export const zhHant: Words = {
  facts: (facts: readonly string[]): string => (facts.length === 0 ? '沒有錄入事實。' : `事實：${facts.join('；')}。`),
  fact: (name: string, value: string): string => `${name}為 ${value}`,
  rule: (table: string, number: number, conditions: readonly string[]): string =>
    `《${table}》第 ${number} 條適用${conditions.length === 0 ? '' : `：${conditions.join('；')}`}。`,
  condition: (asked: string, value: string, test: string): string => `${asked}為 ${value}，符合 ${test}`,
  noRule: (table: string): string => `《${table}》沒有一條適用。`,
  note: (name: string, text: string): string => (name === '' ? text : `${name}：${text}`),
  result: (decision: string, value: string): string => `${decision}：${value}。`,
  basis: (names: readonly string[]): string => `依據：${names.join('；')}。`,
  hash: (hash: string): string => `所用標準文件的指紋（SHA-256）：${hash}`,
}
