import { Type } from 'typebox'
import { lawbook } from '#areas/clocks/index.ts'
import { listItems } from '#areas/services/index.ts'
import type { Lang } from '#base/text.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { PartsPage } from '#ui/parts.page.tsx'
import { AccessibilityPage } from './accessibility.page.tsx'
import { HOME } from './frame.tsx'
import { HomePage, type Standing } from './home.page.tsx'
import { SearchPage } from './search.page.tsx'
import { search } from './search.ts'
import { SourcesPage } from './sources.page.tsx'
import { wordsOf } from './words/index.ts'

/** What main hands in: whether the county is fictional, and who counts how its limits stand. */
export interface PortalParts {
  readonly demo: boolean
  readonly countStanding: (tx: Tx, lang: Lang) => Promise<Standing | null>
}

/** Items people often look for; those that are not in force are left out. */
const OFTEN = ['si009', 'si001', 'si030']

/** The public site's own pages; everything else belongs to an area. */
export function portalRoutes(parts: PortalParts): readonly Route[] {
  return [home(parts), find, sources, accessibility, ...(parts.demo ? [allParts] : [])]
}

const open = { method: 'GET', site: 'portal', door: 'anyone' } as const

function home({ countStanding }: PortalParts): Route {
  return route({ ...open, path: '/', shape: {} }, async ({ db, moment, lang, link }) => {
    const tx = reading(db, moment)
    const [items, standing] = await Promise.all([listItems(tx, tx.today), countStanding(tx, lang)])
    const often = OFTEN.flatMap((id) => items.filter((item) => item.id === id)).map((item) => ({
      href: link(`/items/${item.id}`),
      name: item.name[lang],
    }))
    const page = <HomePage lang={lang} itemCount={items.length} often={often} standing={standing} link={link} />
    return show(wordsOf(lang).name, page, { section: HOME, cache: ['items', 'standing'] })
  })
}

const find = route(
  { ...open, path: '/search', shape: { query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }) } },
  async ({ db, moment, lang, link, query }) => {
    const typed = (query.q ?? '').trim()
    const found = await search(reading(db, moment), typed, lang, link)
    return show(wordsOf(lang).search.title, <SearchPage lang={lang} query={typed} {...found} link={link} />)
  },
)

const sources = route({ ...open, path: '/sources', shape: {} }, async ({ lang, link }) => {
  const page = <SourcesPage lang={lang} book={lawbook()} link={link} />
  return show(wordsOf(lang).sources.title, page, { cache: ['lawbook'] })
})

const accessibility = route({ ...open, path: '/accessibility', shape: {} }, async ({ lang, link }) =>
  show(wordsOf(lang).accessibility.title, <AccessibilityPage lang={lang} link={link} />, { cache: ['words'] }),
)

const allParts = route({ ...open, path: '/parts', shape: {} }, async ({ lang }) => {
  const words = wordsOf(lang).parts
  return show(words.title, <PartsPage {...words} />, { cache: ['words'] })
})
