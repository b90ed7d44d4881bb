import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { publishedLines } from '../pages/published-view.ts'
import { wordsFilter } from './public-words.ts'
import { publications } from './publications.ts'

/** A published decision for a search of the whole site. */
export interface FoundDecision {
  readonly path: string
  readonly name: string
  readonly note: string
}

/** Published decisions with these words, the newest first; narrowed as every list of them is. */
export async function findPublished(
  tx: Tx,
  lang: Lang,
  typed: string,
  limit: number,
): Promise<readonly FoundDecision[]> {
  const found = await publications(tx, { words: await wordsFilter(tx, typed) }, { limit })
  const lines = await publishedLines(tx, lang, found)
  return lines.map(({ href, told, document, body }) => ({
    path: href,
    name: told?.violation ?? document,
    note: [told && document, told?.party, body].filter(Boolean).join(' · '),
  }))
}
