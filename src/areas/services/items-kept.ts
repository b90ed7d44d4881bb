import type { Instant } from '#base/days.ts'
import type { Item } from './item.ts'

const MOST = 1500
const kept = new Map<string, Item>()

/** What names the content of an edition in any database this process talks to. */
export interface EditionKey {
  readonly item_id: string
  readonly number: number
  readonly hash: string
  readonly published_at: Instant
}

/**
 * The item of an edition, read once: what was published never changes, so a case verb need not fetch and parse its
 * fifteen kilobytes every time.
 */
export async function itemKept(key: EditionKey, read: () => Promise<Item>): Promise<Item> {
  const name = `${key.item_id} ${key.number} ${key.hash} ${key.published_at}`
  const known = kept.get(name)
  if (known) return known
  const item = await read()
  if (kept.size >= MOST) kept.clear()
  kept.set(name, item)
  return item
}
