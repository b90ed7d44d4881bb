import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Alternate } from './answer.ts'
import { formToken } from './form-token.ts'
import type { FrameProps } from './frame.ts'
import type { House } from './house.ts'
import { linkIn } from './language.ts'
import type { Route } from './route.ts'
import { canonicalOf, linkFrom, portalFrom, subsiteOf } from './subsite.ts'
import { newRequestKey, pathOf } from './visiting.ts'

/** What a page shows inside the frame of its site. */
export interface Inside extends Pick<FrameProps, 'title' | 'body' | 'section'> {
  readonly site: Exclude<Route['site'], 'api'>
  /** Names of the style sheets and scripts that only this page needs. */
  readonly assets?: readonly string[]
  readonly alternates?: readonly Alternate[]
  readonly data?: Readonly<Record<string, unknown>> | null
}

/** A whole page as text. `nonce` is empty for a page that is kept for everybody: then nothing personal is in it either. */
export function pageHtml(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  inside: Inside,
  nonce: string,
): string {
  const { visiting } = request
  const { lang, largeText, actor } = visiting
  const path = pathOf(request)
  const here = withoutTextSize(request.raw.url ?? '/')
  const at = subsiteOf(request.raw)
  const officer = actor.kind === 'officer'
  const { title, body, section, assets = [], alternates = [], data = null } = inside
  const addressesOf = (ending: string) =>
    assets.filter((name) => name.endsWith(ending)).map((name) => house.assets.address(name))
  const menu = house.menu.filter((entry) => inside.site === 'desk' && entry.visibleTo(actor))
  const menuSection = sectionOf(
    path,
    menu.map((entry) => entry.path),
  )
  const frame = house.frames[inside.site]
  const page = frame({
    ...{ title, body, section },
    styles: addressesOf('.css'),
    scripts: addressesOf('.js'),
    ...{ alternates, data: data && !at ? dataBlock(data) : null },
    lang,
    largeText,
    path,
    here,
    actor,
    nonce,
    subsite: at?.subsite ?? null,
    canonical: at && canonicalOf(at, house.settings, lang, here),
    demo: house.settings.demo,
    menu: menu.map((entry) => ({
      ...{ href: linkIn(lang, entry.path), title: entry.title[lang], current: entry.path === menuSection },
    })),
    csrf: officer ? formToken(house, request, reply) : '',
    requestKey: officer ? newRequestKey() : '',
    portal: (to) => portalFrom(at, house.settings, lang, to),
    link: (to) => linkFrom(at, lang, to),
    linkIn: (to) => linkFrom(at, to, here),
    textSizeHref: linkFrom(at, lang, `${here}${here.includes('?') ? '&' : '?'}text=${largeText ? 'normal' : 'large'}`),
    asset: (name) => house.assets.address(name),
  })
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

/** Nothing in a data block may look like the end of it. */
function dataBlock(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
}

/** The entry of the menu that a path lies in: the longest, for one may lie under another. Null: in none. */
function sectionOf(path: string, entries: readonly string[]): string | null {
  const around = entries.filter((entry) => path === entry || path.startsWith(`${entry}/`))
  return around.sort((a, b) => b.length - a.length)[0] ?? null
}

/** The address without `text=…`; a path that would leave the house (`//host`) is pulled back into it. */
function withoutTextSize(url: string): string {
  const rest = url.replace(/([?&])text=(?:large|normal)(?:&|$)/, '$1').replace(/[?&]$/, '')
  return `/${rest.replace(/^[/\\]+/, '')}`
}
