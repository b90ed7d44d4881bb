import type { Item } from './item.ts'

/** The figure of the level at which a power is exercised. Source: 政务服务事项 coding, 行使层级: 4 county, 5 township, 6 village. */
const LEVEL_FIGURES = { county: '4', township: '5', village: '6' } as const

/**
 * The implementation code 实施编码 of an item at a body, 31 characters: the body's credit code (18), the highest level at
 * which the item is exercised (1), the basic code (12).
 */
export function taskCodeOf(item: Pick<Item, 'levels' | 'code'>, organisationCode: string): string {
  const highest = (['county', 'township', 'village'] as const).find((level) => item.levels.includes(level)) ?? 'county'
  return `${organisationCode}${LEVEL_FIGURES[highest]}${item.code}`
}
