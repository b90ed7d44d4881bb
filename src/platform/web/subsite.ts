import type { IncomingMessage } from 'node:http'
import type { Lang, Text } from '#base/text.ts'
import { linkIn, takeLanguageOff } from './language.ts'
import type { WebSettings } from './settings.ts'

/** A site of some bodies, made of the same store and the same pages as the portal. */
export interface Subsite {
  /** Its word in addresses: `/sites/market`. */
  readonly code: string
  /** Host name of its own, without port; null: only the path. */
  readonly host: string | null
  readonly title: Text
  /** One or two characters that stand where the portal has its seal. */
  readonly mark: string
  /** Whose site it is. */
  readonly bodyId: number
  /** Only what belongs to these bodies is shown. */
  readonly bodies: readonly number[]
}

/** All subsites there are, at hand without asking the database, because an address is taken apart before anything else. */
export interface Subsites {
  byCode(code: string): Subsite | null
  byHost(host: string): Subsite | null
  /** Whether a page (a path without language, prefix and query) is there inside subsites; all others are the portal's. */
  holds(path: string): boolean
}

/** How a request came into a subsite: by host (`prefix` is empty) or by path (`/sites/market`). */
export interface Within {
  readonly subsite: Subsite
  readonly prefix: string
  readonly holds: (path: string) => boolean
}

const arrived = new WeakMap<IncomingMessage, Within>()

/**
 * Fastify's `rewriteUrl`: takes language and subsite off an address and remembers both. What is no subsite, or no page of
 * subsites, stays as it is. Hosts count only where the operator has set the portal's own origin: no whole address is ever
 * made of what a visitor says.
 */
export function takeAddressApart(subsites: Subsites | null, { origin }: Pick<WebSettings, 'origin'>) {
  return (request: IncomingMessage): string => {
    const url = takeLanguageOff(request)
    if (!subsites) return url
    const { holds } = subsites
    const [prefix, code] = /^\/sites\/([a-z0-9_]+)(?=[/?]|$)/.exec(url) ?? []
    const named = code === undefined ? null : subsites.byCode(code)
    if (named && prefix !== undefined) {
      const rest = url.slice(prefix.length)
      const inside = rest.startsWith('/') ? rest : `/${rest}`
      if (!holds(pathIn(inside))) return url
      arrived.set(request, { subsite: named, prefix, holds })
      return inside
    }
    const hosted = hostedBy(subsites, origin, request)
    if (hosted && holds(pathIn(url))) arrived.set(request, { subsite: hosted, prefix: '', holds })
    return url
  }
}

/** The subsite a request stands in; null: the portal, the desk or the API. */
export function subsiteOf(request: IncomingMessage): Within | null {
  return arrived.get(request) ?? null
}

/** What a kept page depends on: inside a subsite also on what was set up for it. */
export function tagsIn(request: IncomingMessage, tags: readonly string[]): readonly string[] {
  const at = subsiteOf(request)
  return at ? [...tags, `subsite:${at.subsite.code}`] : tags
}

/** Whether a request came to the host of a subsite. */
export function hostsSubsite(subsites: Subsites | null, origin: string | null, request: IncomingMessage): boolean {
  return subsites !== null && hostedBy(subsites, origin, request) !== null
}

/** The address of a path of ours in a language, inside the subsite where the page is there in it, otherwise the portal's. */
export function linkFrom(at: Within | null, lang: Lang, path: string): string {
  if (!at?.holds(pathIn(path)) || at.prefix === '') return linkIn(lang, path)
  return linkIn(lang, path === '/' || path.startsWith('/?') ? `${at.prefix}${path.slice(1)}` : `${at.prefix}${path}`)
}

/** The address of a path of the portal in a language, also from inside a subsite; whole where that has a host of its own. */
export function portalFrom(
  at: Within | null,
  { origin }: Pick<WebSettings, 'origin'>,
  lang: Lang,
  path: string,
): string {
  return `${at?.prefix === '' ? (origin ?? '') : ''}${linkIn(lang, path)}`
}

/** The origin of a subsite's own host: scheme and port of the portal's. Null: it has no host, or the portal's is not set. */
export function originOf({ host }: Subsite, { origin }: Pick<WebSettings, 'origin'>): string | null {
  if (host === null || origin === null) return null
  const { protocol, port } = new URL(origin)
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}`
}

/** The one address of a page seen inside a subsite: its own of the front page, the portal's of everything else. */
export function canonicalOf({ subsite }: Within, settings: WebSettings, lang: Lang, here: string): string {
  if (pathIn(here) !== '/') return `${settings.origin ?? ''}${linkIn(lang, here)}`
  const own = originOf(subsite, settings)
  return own === null
    ? `${settings.origin ?? ''}${linkIn(lang, `/sites/${subsite.code}`)}`
    : `${own}${linkIn(lang, '/')}`
}

/** The subsite of the host a request came to. The portal's own host is the portal's, whatever is set up. */
function hostedBy(subsites: Subsites, origin: string | null, request: IncomingMessage): Subsite | null {
  const host = hostOf(request)
  return origin === null || host === new URL(origin).hostname ? null : subsites.byHost(host)
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
}

function pathIn(url: string): string {
  return url.replace(/[?#].*$/, '')
}
