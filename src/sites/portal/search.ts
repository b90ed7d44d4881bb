import { listBodies } from '#areas/organisations/index.ts'
import { findPublished } from '#areas/penalties/index.ts'
import { listItems } from '#areas/services/index.ts'
import { checksOut, readNumber } from '#base/ids.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { SearchProps } from './search.page.tsx'

const MOST = 50
/** The list of decisions finds the rest. */
const MOST_DECISIONS = 20

/** What the one search finds: items by their own search, offices by name, published penalties, and whether it is a case number. */
export async function search(
  tx: Tx,
  typed: string,
  lang: Lang,
  link: (path: string) => string,
): Promise<Pick<SearchProps, 'caseNumber' | 'items' | 'bodies' | 'decisions'>> {
  if (typed === '') return { caseNumber: null, items: [], bodies: [], decisions: [] }
  const [items, bodies] = await Promise.all([listItems(tx, tx.today, { words: typed }), listBodies(tx)])
  const decisions = await findPublished(tx, lang, typed, MOST_DECISIONS)
  const nameOf = new Map(bodies.map((body) => [body.id, body.shortName[lang]]))
  const wanted = typed.toLowerCase()
  return {
    caseNumber: caseNumberIn(typed, link),
    items: items.slice(0, MOST).map((item) => {
      const note = nameOf.get(item.bodyId)
      return { href: link(`/items/${item.id}`), name: item.name[lang], ...(note === undefined ? {} : { note }) }
    }),
    bodies: bodies
      .filter((body) => Object.values(body.name).some((name) => name.toLowerCase().includes(wanted)))
      .slice(0, MOST)
      .map((body) => ({ href: link(`/bodies/${body.id}`), name: body.name[lang] })),
    decisions: decisions.map(({ path, name, note }) => ({ href: link(path), name, note })),
  }
}

/** A case number: twelve figures or more and a check character that is right for them. */
function caseNumberIn(typed: string, link: (path: string) => string): SearchProps['caseNumber'] {
  const number = readNumber(typed)
  if (!/^\d{12,}[0-9A-Z]$/.test(number) || !checksOut(number)) return null
  return { number: typed, href: link(`/follow?number=${encodeURIComponent(number)}`) }
}
