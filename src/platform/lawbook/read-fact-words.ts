import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '#base/text.ts'
import { fieldOf, type Node, recordAt } from '#law/book/node.ts'
import { textAt } from '#law/book/read-text.ts'
import { toTraditional } from '../words/traditional.ts'

const FILE = new URL('../../../lawbook/penalties/fact-words.yaml', import.meta.url)

/** How words and units of facts are said to people. */
export interface FactWords {
  readonly words: ReadonlyMap<string, Text>
  readonly units: ReadonlyMap<string, Text>
}

/** Reads `lawbook/penalties/fact-words.yaml`. Read once and hand on. */
export function readFactWords(): FactWords {
  const at: Node = { file: 'penalties/fact-words.yaml', path: [], value: parse(readFileSync(FILE, 'utf8')) }
  const fields = recordAt(at, ['words', 'units'])
  const texts = (key: string) =>
    new Map([...recordAt(fieldOf(at, fields, key))].map(([word, node]) => [word, textAt(node, toTraditional)]))
  return { words: texts('words'), units: texts('units') }
}
