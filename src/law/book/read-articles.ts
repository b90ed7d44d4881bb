import type { DatedArticle } from './cited.ts'
import { dayAt, faultAt, fieldOf, listAt, type Node, optional, recordAt, stringAt } from './node.ts'

/** A list of citations: `ALL 42.1`, or `{ cite: RL 20, since: 2024-01-01 }` where the number depends on the day. */
export function articlesAt(at: Node): readonly DatedArticle[] {
  return listAt(at).map((node) => {
    if (typeof node.value === 'string') return { ...citationAt(node), since: null, until: null }
    const fields = recordAt(node, ['cite', 'since', 'until'])
    return {
      ...citationAt(fieldOf(node, fields, 'cite')),
      since: optional(fields.get('since'), dayAt),
      until: optional(fields.get('until'), dayAt),
    }
  })
}

/** The articles of the field, or none. */
export function articlesOf(node: Node | undefined): readonly DatedArticle[] {
  return node === undefined ? [] : articlesAt(node)
}

function citationAt(at: Node): { law: string; article: string } {
  const parts = /^([A-Z][A-Z0-9]*) (\S+)$/.exec(stringAt(at))
  const [, law, article] = parts ?? []
  return law && article ? { law, article } : faultAt(at, 'must be a citation such as "ALL 42.1"')
}
