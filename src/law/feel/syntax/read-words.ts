import type { SyntaxNode } from '@lezer/common'

/** The name as written, blanks reduced to one. */
export function nameText(node: SyntaxNode, source: string): string {
  return source.slice(node.from, node.to).replace(/\s+/g, ' ').trim()
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' }

/** What a string literal says: without its quotes, escapes resolved (DMN 1.5 §10.3.1.2, rule 35). */
export function stringValue(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|([\s\S]))/g, (all, short, long, sign) => {
      if (short || long) return String.fromCodePoint(Math.min(Number.parseInt(short ?? long, 16), 0x10ffff))
      return ESCAPES[sign] ?? all
    })
}
