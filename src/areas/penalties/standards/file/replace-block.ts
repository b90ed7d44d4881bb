import { isMap, isScalar, parseDocument } from 'yaml'

/**
 * A file of a standard with one block at its top level written anew: everything else stays byte for byte, remarks and
 * blanks too. `block`: lines that begin with the key; null takes the block away. A key that is not there yet comes last.
 * The text must be a YAML map; anything else is given back as it is.
 */
export function replaceBlock(text: string, key: string, block: string | null): string {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return text
  const pair = contents.items.find((each) => isScalar(each.key) && each.key.value === key)
  const written = block === null ? '' : `${block.trimEnd()}\n`
  if (!pair) return block === null ? text : `${text.trimEnd()}\n${written}`
  const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
  return `${text.slice(0, start)}${written}${text.slice(endOf(text, pair.value, start))}`
}

/** Where a block ends: at the beginning of the line after it. */
function endOf(text: string, value: unknown, start: number): number {
  const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : null
  const last = Array.isArray(range) ? Number(range[1]) : start
  const before = text.slice(0, last).trimEnd().length
  const line = text.indexOf('\n', Math.max(before, start))
  return line < 0 ? text.length : line + 1
}
