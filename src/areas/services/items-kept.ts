import type { EditionName } from './contract.ts'
import type { Item } from './item.ts'

const MOST = 5000
const kept = new Map<string, Item>()

/**
 * The item of an edition on a chart, read once a process: what was published never changes, so that a case verb need not fetch and
 * parse its fifteen kilobytes every time. Trap: shared, never change it.
 */
export async function itemKept(
  { itemId, number, hash }: EditionName,
  chartHash: string | null,
  read: () => Promise<Item>,
): Promise<Item> {
  const key = `${itemId}/${number}/${hash}/${chartHash}`
  const before = kept.get(key)
  if (before) return before
  const item = await read()
  if (kept.size >= MOST) kept.clear()
  kept.set(key, item)
  return item
}
