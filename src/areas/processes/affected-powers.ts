import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../clocks/index.ts'
import type { PowerLine } from './contract.ts'
import { titlesOf } from './law-titles.ts'
import { listPowers } from './list-powers.ts'
import type { PowerBasis } from './power.ts'
import { powersOn } from './powers.ts'

/** A power that a change of a law touches, and where it cites it. */
export interface AffectedPower extends PowerLine {
  /** Articles cited, as printed; null for the law as a whole. */
  readonly articles: readonly (string | null)[]
}

/**
 * The powers in force today that stand on a law, or on one of its articles, by their basis or by what a duty cites: what
 * must be looked at when the law changes. `law`: its title, with or without 中华人民共和国, or its key in the lawbook.
 * A basis that names no article is touched by a change of any.
 */
export async function affectedPowers(tx: Tx, law: string, article?: string): Promise<readonly AffectedPower[]> {
  const titles = titlesOf(lawbook(), law)
  const cited = new Map<string, readonly (string | null)[]>()
  for (const { power_id, says } of await powersOn(tx, tx.today)) {
    const cites = [...says.basis, ...says.duties.flatMap(({ basis }) => basis ?? [])].filter((one) => isOf(one, titles))
    const articles = [...new Set(cites.map((one) => one.article))].filter((one) => touches(one, article))
    if (articles.length > 0) cited.set(power_id, articles)
  }
  const lines = await listPowers(tx, tx.today)
  return lines.flatMap((line) => {
    const articles = cited.get(line.id)
    return articles ? [{ ...line, articles }] : []
  })
}

function isOf({ law }: PowerBasis, titles: ReadonlySet<string>): boolean {
  const title = law['zh-Hans']
  return titles.has(title) || titles.has(title.replace(/^中华人民共和国/, ''))
}

/** `42` is touched by a change of `42`, and so are `42.1` and `42(1)`; `420` is not. */
function touches(cited: string | null, article: string | undefined): boolean {
  if (article === undefined || cited === null) return true
  return cited.split(/[、,，;；]/).some((one) => {
    const [number, rest] = [one.trim().slice(0, article.length), one.trim().slice(article.length)]
    return number === article && (rest === '' || /^[.(]/.test(rest))
  })
}
