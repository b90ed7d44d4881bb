import type { ItemShort } from './contract.ts'
import type { Item } from './item.ts'
import { searchVector } from './search-words.ts'

/** The columns of an edition that are made of its item: all of it, what lists show, and what a search finds. */
export function columnsOf(item: Item): { readonly says: string; readonly line: string; readonly search: string } {
  const { name, section, kind, body, levels, promised, agent, online } = item
  const line: ItemShort = { name, section, kind, body, levels, promised, agent, online }
  return {
    says: JSON.stringify(item),
    line: JSON.stringify(line),
    search: searchVector([name, item.result.name, section]),
  }
}
