import { sql } from 'kysely'
import type { Lang, Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { askedOf } from './asked.ts'
import { byNames, nearNames, termsNear } from './candidates.ts'
import { search } from './queries.ts'
import { scoreOf } from './score.ts'
import { weightsOf } from './weights.ts'

const MOST = 8
/** Below this a name has only a word or two in common with what was typed. */
const WORTH_SAYING = 2

/** Names somebody may be about to type, the best first, each once. Only of what may be seen today. */
export async function suggest(tx: Tx, typed: string, lang: Lang): Promise<readonly string[]> {
  const asked = askedOf(typed)
  if (!asked) return []
  const weights = await weightsOf(tx, termsNear(asked))
  const named = await byNames(tx, asked, weights, {})
  const near = named.length < MOST ? await nearNames(tx, asked, weights, {}) : []
  const rows = await search(tx)
    .selectFrom('search.document')
    .select(['id', 'title', 'names', 'precedence', 'standing'])
    .where((eb) => eb('id', '=', eb.fn.any(sql<string[]>`${[...new Set([...named, ...near])]}::bigint[]`)))
    .execute()
  const titles = rows
    .map(({ title, names, precedence, standing }) => ({
      title: (title as Text)[lang], // put there as a Text
      ...scoreOf(asked, weights, { names, precedence, holds: standing === null, text: null, count: 0 }),
    }))
    .filter(({ points, close }) => close && points > WORTH_SAYING)
    .sort((a, b) => b.points - a.points)
  return [...new Set(titles.map(({ title }) => title))].slice(0, MOST)
}
