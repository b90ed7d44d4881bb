import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fold } from '#base/search/fold.ts'
import { listAt, type Node, recordAt, stringAt } from '#law/book/node.ts'

/** The office's words for searching, folded. */
export interface Dictionary {
  /** Other names of laws, by short title; as written. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly synonyms: readonly (readonly string[])[]
  /** The longest first. */
  readonly asides: readonly string[]
}

let read: Dictionary | null = null

/** `lawbook/search/`, read at the first call. */
export function dictionary(): Dictionary {
  read ??= {
    aliases: new Map([...recordAt(file('aliases.yaml'))].map(([title, names]) => [title, listAt(names).map(stringAt)])),
    synonyms: listAt(file('synonyms.yaml')).map((group) => listAt(group).map((word) => fold(stringAt(word)))),
    asides: listAt(file('asides.yaml'))
      .map((word) => fold(stringAt(word)))
      .sort((a, b) => b.length - a.length),
  }
  return read
}

function file(name: string): Node {
  const text = readFileSync(new URL(`../../../lawbook/search/${name}`, import.meta.url), 'utf8')
  return { file: `search/${name}`, path: [], value: parse(text) }
}
