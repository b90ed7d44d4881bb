import type { Settings } from './contract.ts'

/** How settings are written into a row. */
export function columnsOf({ host, title, mark, accent, accentDeep, blocks }: Settings) {
  return { host, title: JSON.stringify(title), mark, accent, accent_deep: accentDeep, blocks: [...blocks] }
}
