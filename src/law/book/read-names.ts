import type { Text } from '#base/text.ts'
import { fieldOf, type Node, recordAt } from './node.ts'
import { type Traditional, textAt } from './read-text.ts'
import type { Names } from './shape.ts'

/** The names of `lawbook/events.yaml`. */
export function readNames(at: Node, traditional: Traditional): Names {
  const fields = recordAt(at, ['events', 'fields', 'words'])
  const texts = (key: string): ReadonlyMap<string, Text> =>
    new Map([...recordAt(fieldOf(at, fields, key))].map(([name, node]) => [name, textAt(node, traditional)]))
  return { events: texts('events'), fields: texts('fields'), words: texts('words') }
}
