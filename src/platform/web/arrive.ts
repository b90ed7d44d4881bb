import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLang } from '#base/text.ts'
import { cookieFlags, cookieName } from './form-token.ts'
import type { House } from './house.ts'
import { linkIn } from './language.ts'
import { contentPolicy, safeHeaders } from './safe-headers.ts'
import { sendKept } from './send-stored.ts'
import { hostsSubsite, linkFrom, subsiteOf } from './subsite.ts'
import { arriving, pathOf, siteOf } from './visiting.ts'

export const PAGE_TYPE = 'text/html; charset=utf-8'

/** What a page that is kept for everybody says about itself. */
export const SHARED_HEADERS = {
  'cache-control': 'no-cache',
  vary: 'accept, accept-encoding, cookie',
} as const

type Hook = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => void

/**
 * The first thing that happens to every request: when it is, in which language, safe headers; `?lang=` is led to the
 * prefixed address; a page that is kept is sent at once, before anything else is asked.
 */
export function onArrival(house: House): Hook {
  const headers = { ...safeHeaders(house.settings), 'content-security-policy': contentPolicy(house.settings) }
  const sessionCookie = `${cookieName(house.settings, 'session')}=`
  const keptHeaders = Object.entries({ ...headers, ...SHARED_HEADERS }).flat()
  return (request, reply, done) => {
    request.visiting = arriving(request, house.clock())
    readTextSize(house, request)
    const key = sharedKey(request, sessionCookie)
    const kept = key === null || house.draining ? null : house.cache.get(key, request.visiting.moment.at)
    if (kept) return sendKept(request, reply, kept, keptHeaders)
    reply.headers(headers).header('x-request-id', request.id)
    if (house.draining) reply.header('connection', 'close')
    if (request.visiting.personal) keepTextSize(house, request, reply)
    const elsewhere = otherAddress(request) ?? strayed(house, request)
    if (elsewhere) return void reply.redirect(elsewhere, 302)
    done()
  }
}

/**
 * The key under which this page may be kept for everybody; null when it may not: signed in, not a GET, an address too long
 * to be one of ours. The day stands in it, because pages say what is due when; the form asked for; the
 * subsite; the host, because feeds name whole addresses.
 */
export function sharedKey(request: FastifyRequest, sessionCookie: string): string | null {
  const url = request.raw.url ?? '/'
  if (request.method !== 'GET' || url.length > 500 || request.headers.cookie?.includes(sessionCookie)) return null
  const { lang, form, largeText, moment, personal } = request.visiting
  if (personal) return null
  const subsite = subsiteOf(request.raw)?.subsite.code ?? ''
  const size = largeText ? 'large' : 'normal'
  return `${lang} ${form} ${size} ${moment.today} ${subsite} ${request.headers.host} ${url}`
}

/** `?lang=en` and a needless `/zh-Hans` have a better address. */
function otherAddress(request: FastifyRequest): string | null {
  const url = request.raw.url ?? '/'
  const plain = /^\/zh-Hans(?=[/?]|$)/.exec(url)
  if (plain) return safely(url.slice(plain[0].length))
  if (request.method !== 'GET' || !url.includes('lang=')) return null
  const [path = '/', query = ''] = splitOnce(url)
  const fields = new URLSearchParams(query)
  const lang = fields.get('lang')
  if (lang === null || !isLang(lang)) return null
  fields.delete('lang')
  const rest = safely(path)
  return linkFrom(subsiteOf(request.raw), lang, fields.size > 0 ? `${rest}?${fields}` : rest)
}

/** On the host of a subsite, what is no page of it is the portal's: the desk, an application, what no body answers for. */
function strayed({ subsites, settings }: House, request: FastifyRequest): string | null {
  const { ours } = request.routeOptions.config
  if (!ours || siteOf(request) === 'api' || request.method !== 'GET' || subsiteOf(request.raw)) return null
  if (!hostsSubsite(subsites, settings.origin, request.raw)) return null
  return `${settings.origin}${linkIn(request.visiting.lang, safely(request.raw.url ?? '/'))}`
}

/** A redirect stays in the house: `//host` would leave it. */
function safely(path: string): string {
  return `/${path.replace(/^[/\\]+/, '')}`
}

function splitOnce(url: string): readonly string[] {
  const at = url.indexOf('?')
  return at === -1 ? [url] : [url.slice(0, at), url.slice(at + 1)]
}

/** `?text=large` holds from now on, by a cookie; it works without one too, page by page. */
function readTextSize({ settings }: House, request: FastifyRequest): void {
  const name = cookieName(settings, 'text')
  const asked = /[?&]text=(large|normal)(?:&|$)/.exec(request.raw.url ?? '')?.[1]
  request.visiting.largeText = asked ? asked === 'large' : (request.headers.cookie?.includes(`${name}=large`) ?? false)
  if (asked && !pathOf(request).startsWith('/api/')) request.visiting.personal = true
}

function keepTextSize({ settings }: House, request: FastifyRequest, reply: FastifyReply): void {
  const size = request.visiting.largeText ? 'large' : 'normal'
  reply.setCookie(cookieName(settings, 'text'), size, { ...cookieFlags(settings), maxAge: 31_536_000 })
}
