export type Words = typeof zhHans

export const zhHans = {
  facts: (facts: readonly string[]): string => (facts.length === 0 ? '没有录入事实。' : `事实：${facts.join('；')}。`),
  fact: (name: string, value: string): string => `${name}为 ${value}`,
  rule: (table: string, number: number, conditions: readonly string[]): string =>
    `《${table}》第 ${number} 条适用${conditions.length === 0 ? '' : `：${conditions.join('；')}`}。`,
  condition: (asked: string, value: string, test: string): string => `${asked}为 ${value}，符合 ${test}`,
  noRule: (table: string): string => `《${table}》没有一条适用。`,
  note: (name: string, text: string): string => (name === '' ? text : `${name}：${text}`),
  result: (decision: string, value: string): string => `${decision}：${value}。`,
  basis: (names: readonly string[]): string => `依据：${names.join('；')}。`,
  hash: (hash: string): string => `所用标准文件的指纹（SHA-256）：${hash}`,
}
