import { type Token, tokensOf } from '../office/xml.ts'

/** More than one row or word of a sheet takes, in bytes. */
const MOST_OF_ONE = 4 * 1_048_576

/**
 * The tokens of a large XML part, cut behind each closing tag of a name, whatever its prefix; what stands before the first
 * and after the last comes along. Null instead of tokens: not well formed, and nothing follows.
 */
export function* elementsOf(xml: Buffer, name: string): Generator<readonly Token[] | null> {
  const prefix = new RegExp(`</([\\w.-]+:)?${name}>`).exec(tailOf(xml))?.[1] ?? ''
  const mark = `</${prefix}${name}>`
  let from = 0
  while (from < xml.length) {
    const found = xml.indexOf(mark, from)
    const to = found < 0 ? xml.length : found + mark.length
    const tokens = to - from > MOST_OF_ONE ? null : tokensOf(xml.toString('utf8', from, to))
    yield tokens
    if (!tokens) return
    from = to
  }
}

/** Where the prefix is looked for: behind the last element there is little more. */
function tailOf(xml: Buffer): string {
  return xml.toString('latin1', Math.max(0, xml.length - MOST_OF_ONE))
}
