import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from './house.ts'
import { encrypted, type WebSettings } from './settings.ts'
import { originOf, subsiteOf } from './subsite.ts'

/** Cookies of ours by what they are for; `__Host-` where visitors come encrypted, so that no sibling domain can set them. */
export function cookieName(settings: WebSettings, purpose: 'session' | 'visitor' | 'text'): string {
  const plain = purpose === 'text' ? 'text' : `gongkai-${purpose}`
  return encrypted(settings) ? `__Host-${plain}` : plain
}

/** Flags of every cookie of ours. */
export function cookieFlags(settings: WebSettings) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: encrypted(settings) } as const
}

/**
 * The token for forms of this visitor: bound to the session, or to an anonymous cookie that is set when the first token
 * is asked for, so that who only reads gets no cookie.
 */
export function formToken(house: House, request: FastifyRequest, reply: FastifyReply): string {
  const { settings } = house
  return tokenFor(house, bindingOf(settings, request) ?? newBinding(settings, request, reply))
}

/** Whether the token that came with a form belongs to who sent it. */
export function tokenHolds(house: House, request: FastifyRequest, token: unknown): boolean {
  const binding = bindingOf(house.settings, request)
  if (binding === null || typeof token !== 'string') return false
  const expected = Buffer.from(tokenFor(house, binding))
  const given = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * Whether a POST was sent by a page of ours, as far as the browser says: `Sec-Fetch-Site` and `Origin`.
 * Programs send neither; they have no cookies of a victim to abuse either.
 */
export function sentByUs(settings: WebSettings, request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.origin
  if (origin === undefined) return true
  return origin === ownOrigin(settings, request)
}

/** The address this page is reached by: of the host of its subsite, otherwise the portal's. */
export function ownOrigin(settings: WebSettings, request: FastifyRequest): string {
  const at = subsiteOf(request.raw)
  const own = at?.prefix === '' ? originOf(at.subsite, settings) : null
  return own ?? portalOrigin(settings, request)
}

/** The address of the portal: as set, or as the visitor came. */
export function portalOrigin(settings: WebSettings, request: FastifyRequest): string {
  return settings.origin ?? `http://${request.headers.host}`
}

function tokenFor(house: House, binding: string): string {
  return house.db.vault.blind('web.form', binding)
}

function bindingOf(settings: WebSettings, request: FastifyRequest): string | null {
  if (request.visiting.sessionId !== null) return `session|${request.visiting.sessionId}`
  const cookie = request.visiting.newVisitorCookie ?? request.cookies[cookieName(settings, 'visitor')]
  return cookie ? `visitor|${cookie}` : null
}

function newBinding(settings: WebSettings, request: FastifyRequest, reply: FastifyReply): string {
  const cookie = randomBytes(18).toString('base64url')
  request.visiting.newVisitorCookie = cookie
  reply.setCookie(cookieName(settings, 'visitor'), cookie, cookieFlags(settings))
  return `visitor|${cookie}`
}
