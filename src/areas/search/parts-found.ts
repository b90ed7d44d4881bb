import type { Tx } from '#platform/db/tx.ts'
import { askedOf } from './asked.ts'
import type { Narrowing } from './contract.ts'
import { countFound } from './count-found.ts'

const MOST = 3
/** Words of this length are looked up at most; the first of a long question are enough to go on. */
const LOOKED_UP = 12

/**
 * What of a question that finds nothing finds something alone: its words where it has several, else pairs of its
 * characters; as they were typed, at most three.
 */
export async function partsFound(tx: Tx, typed: string, only: Narrowing = {}): Promise<readonly string[]> {
  const found: string[] = []
  for (const part of partsOf(typed).slice(0, LOOKED_UP)) {
    if (found.length === MOST) break
    if ((await countFound(tx, part, only)).total > 0) found.push(part)
  }
  return found
}

function partsOf(typed: string): readonly string[] {
  const runs = typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const words = runs.length > 1 ? runs.filter((run) => Array.from(run).length > 1) : []
  const pairs = runs.flatMap((run) => (run.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(pairsAsTyped))
  return [...new Set([...words, ...pairs])].filter((part) => askedOf(part) !== null)
}

/** Neighbours two by two: 鱷魚恐龍 is 鱷魚, 魚恐, 恐龍. */
function pairsAsTyped(stretch: string): readonly string[] {
  const characters = Array.from(stretch)
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}
