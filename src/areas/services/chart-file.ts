import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { chartOfItem } from './chart-of-item.ts'
import { editionHash } from './edition-hash.ts'
import type { Item } from './item.ts'

const drawn = new Map<string, Promise<string>>()

/** The chart of an item as a BPMN file, drawn once a process: the same item gives the same bytes. */
export function chartFile(item: Item): Promise<string> {
  const key = `${item.id}/${editionHash(item)}`
  const before = drawn.get(key)
  if (before) return before
  const file = composeChart(chartOfItem(item))
  drawn.set(key, file)
  return file
}
