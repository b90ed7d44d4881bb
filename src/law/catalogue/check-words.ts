import type { Text } from '#base/text.ts'
import { booleanAt, faultAt, fieldOf, listAt, type Node, optional, recordAt, stringAt } from '../book/node.ts'
import { type Traditional, textAt } from '../book/read-text.ts'

/** One thing the content check looks for: a pattern, or words. `stops`: what is found must not be published. */
export interface CheckWord {
  readonly id: string
  readonly label: Text
  readonly stops: boolean
  readonly kind: 'personal' | 'sensitive'
  readonly found: (text: string) => boolean
}

/** The list of `lawbook/catalogue/content-check.yaml`. A pattern that is no regular expression is a fault at its place. */
export function readCheckWords(at: Node, traditional: Traditional): readonly CheckWord[] {
  const fields = recordAt(at, ['personal', 'sensitive'])
  return [
    ...listAt(fieldOf(at, fields, 'personal')).map((node) => patternAt(node, traditional)),
    ...listAt(fieldOf(at, fields, 'sensitive')).map((node) => wordsAt(node, traditional)),
  ]
}

function patternAt(at: Node, traditional: Traditional): CheckWord {
  const fields = recordAt(at, ['id', 'label', 'stops', 'pattern'])
  const pattern = expressionAt(fieldOf(at, fields, 'pattern'))
  return { ...commonOf(at, fields, traditional), kind: 'personal', found: (text) => pattern.test(text) }
}

function wordsAt(at: Node, traditional: Traditional): CheckWord {
  const fields = recordAt(at, ['id', 'label', 'stops', 'words'])
  const words = listAt(fieldOf(at, fields, 'words')).map(stringAt)
  return {
    ...commonOf(at, fields, traditional),
    kind: 'sensitive',
    found: (text) => words.some((word) => text.includes(word)),
  }
}

function commonOf(at: Node, fields: ReadonlyMap<string, Node>, traditional: Traditional) {
  return {
    id: stringAt(fieldOf(at, fields, 'id')),
    label: textAt(fieldOf(at, fields, 'label'), traditional),
    stops: optional(fields.get('stops'), booleanAt) ?? false,
  }
}

function expressionAt(at: Node): RegExp {
  try {
    return new RegExp(stringAt(at), 'u')
  } catch {
    return faultAt(at, 'is no regular expression')
  }
}
