import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Node } from '#law/book/node.ts'
import { type PenaltyBook, readPenaltyBook } from '#law/penalties/book/penalty-book.ts'
import { toTraditional } from '../words/traditional.ts'

const FOLDER = fileURLToPath(new URL('../../../lawbook/penalties', import.meta.url))

/** Reads the tables of penalty law. Throws where a row is not understood. Read once and hand on. */
export function readPenaltyTables(): PenaltyBook {
  return readPenaltyBook(
    {
      procedure: file('procedure.yaml'),
      hearing: file('hearing.yaml'),
      localRules: file('local-rules.yaml'),
      kinds: file('kinds.yaml'),
      laws: file('laws.yaml'),
      noPenaltyLists: file('no-penalty-lists.yaml'),
    },
    toTraditional,
  )
}

function file(name: string): Node {
  return { file: `penalties/${name}`, path: [], value: parse(readFileSync(join(FOLDER, name), 'utf8')) }
}
