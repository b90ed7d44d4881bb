import { CONFIDENCES } from './cited.ts'
import { dayAt, faultAt, fieldOf, type Node, oneOf, optional, recordAt, stringAt } from './node.ts'
import { type Traditional, textAt } from './read-text.ts'
import type { Source } from './shape.ts'

const KEYS = ['title', 'short', 'number', 'from', 'to', 'confidence', 'articles']

/** The laws of `lawbook/sources.yaml`, by key. */
export function readSources(at: Node, traditional: Traditional): ReadonlyMap<string, Source> {
  return new Map([...recordAt(at)].map(([key, node]) => [key, readSource(key, node, traditional)]))
}

function readSource(key: string, at: Node, traditional: Traditional): Source {
  if (!/^[A-Z][A-Z0-9]*$/.test(key)) faultAt(at, `"${key}" is no key of a law`)
  const fields = recordAt(at, KEYS)
  const articles = [...recordAt(fieldOf(at, fields, 'articles'))]
  return {
    key,
    title: textAt(fieldOf(at, fields, 'title'), traditional),
    short: textAt(fieldOf(at, fields, 'short'), traditional),
    number: stringAt(fieldOf(at, fields, 'number')),
    from: dayAt(fieldOf(at, fields, 'from')),
    to: optional(fields.get('to'), dayAt),
    confidence: oneOf(fieldOf(at, fields, 'confidence'), CONFIDENCES),
    articles: new Map(articles.map(([article, node]) => [article, textAt(node, traditional)])),
  }
}
