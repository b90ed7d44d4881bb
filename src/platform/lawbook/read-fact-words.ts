import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '#base/text.ts'
import { fieldOf, type Node, recordAt, stringAt } from '#law/book/node.ts'
import { textAt } from '#law/book/read-text.ts'
import { toTraditional } from '../words/traditional.ts'

const FILE = new URL('../../../lawbook/penalties/fact-words.yaml', import.meta.url)

/** How words and units of facts are said to people; `names`: English for the Chinese names of facts and factors. */
export interface FactWords {
  readonly words: ReadonlyMap<string, Text>
  readonly units: ReadonlyMap<string, Text>
  readonly names: ReadonlyMap<string, string>
}

/** Reads `lawbook/penalties/fact-words.yaml`. Read once and hand on. */
export function readFactWords(): FactWords {
  const at: Node = { file: 'penalties/fact-words.yaml', path: [], value: parse(readFileSync(FILE, 'utf8')) }
  const fields = recordAt(at, ['words', 'units', 'names'])
  const texts = (key: string) =>
    new Map([...recordAt(fieldOf(at, fields, key))].map(([word, node]) => [word, textAt(node, toTraditional)]))
  const names = new Map([...recordAt(fieldOf(at, fields, 'names'))].map(([label, node]) => [label, stringAt(node)]))
  return { words: texts('words'), units: texts('units'), names }
}
