import { CONFIDENCES } from '../../book/cited.ts'
import { dayAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt } from '../../book/node.ts'
import { articlesOf } from '../../book/read-articles.ts'
import { type Traditional, textAt } from '../../book/read-text.ts'
import type { Row } from './row.ts'

/** How each figure of a row is read, by its key in the file. */
export type Figures = Readonly<Record<string, (at: Node) => unknown>>
type Read<F extends Figures> = { readonly [K in keyof F]: ReturnType<F[K]> }

const COMMON = ['domain', 'region', 'rules', 'from', 'to', 'articles', 'confidence', 'note']

/** The rows of one table: what every row carries, and its own figures, all of which must be there. */
export function readRows<F extends Figures>(
  at: Node,
  figures: F,
  traditional: Traditional,
): readonly (Row & Read<F>)[] {
  return listAt(at).map((row) => ({ ...commonOf(row, Object.keys(figures), traditional), ...figuresOf(row, figures) }))
}

function commonOf(at: Node, keys: readonly string[], traditional: Traditional): Row {
  const fields = recordAt(at, [...COMMON, ...keys])
  return {
    domain: optional(fields.get('domain'), stringAt),
    region: optional(fields.get('region'), stringAt),
    rules: optional(fields.get('rules'), stringAt),
    from: dayAt(fieldOf(at, fields, 'from')),
    to: optional(fields.get('to'), dayAt),
    articles: articlesOf(fields.get('articles')),
    confidence: optional(fields.get('confidence'), (node) => oneOf(node, CONFIDENCES)) ?? 'seen',
    note: optional(fields.get('note'), (node) => textAt(node, traditional)),
  }
}

function figuresOf<F extends Figures>(at: Node, figures: F): Read<F> {
  const fields = recordAt(at)
  const read = Object.entries(figures).map(([key, figureAt]) => [key, figureAt(fieldOf(at, fields, key))])
  // each key of `figures` was just read by its own reader; Object.fromEntries forgets which
  return Object.fromEntries(read) as Read<F>
}
