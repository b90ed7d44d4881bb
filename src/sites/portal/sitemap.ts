import type { Day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { linkIn } from '#platform/web/language.ts'

/** A page of ours as search engines are told of it; `changedOn` null: the day is not known. */
export interface SitemapPage {
  readonly path: string
  readonly changedOn: Day | null
}

/** Pages in one part: three addresses each, far below the 50,000 addresses and 50 MB the protocol allows. */
export const IN_A_PART = 2500

/** The index of all parts. Source: sitemaps.org 0.9. */
export function sitemapIndex(origin: string, parts: readonly string[]): string {
  const lines = parts.map((name) => `<sitemap><loc>${origin}/sitemaps/${name}.xml</loc></sitemap>`)
  return `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${lines.join('\n')}\n</sitemapindex>\n`
}

/** One part: each page in each language, each with its addresses in all of them. */
export function sitemapPart(origin: string, pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap(({ path, changedOn }) => {
    const changed = changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`
    const others = [...LANGS, 'x-default' as const].map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(origin, path, lang === 'x-default' ? LANGS[0] : lang)}"/>`,
    )
    return LANGS.map((lang) => `<url><loc>${at(origin, path, lang)}</loc>${changed}${others.join('')}</url>`)
  })
  return `${HEAD}<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

/** What robots may read: everything public; not the desk, and no form that is filled in for one person. */
export function robotsText(origin: string): string {
  const closed = ['/desk', '/en/desk', '/zh-Hant/desk', '/apply', '/follow', '/requests/follow', '/requests/new']
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${origin}/sitemap.xml\n`
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function at(origin: string, path: string, lang: (typeof LANGS)[number]): string {
  return `${origin}${linkIn(lang, path)}`.replaceAll('&', '&amp;')
}
