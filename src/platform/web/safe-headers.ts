import type { FastifyReply } from 'fastify'
import { encrypted, type WebSettings } from './settings.ts'

/**
 * What a page may load and where it may post. No `unsafe-inline`: `style` attributes do not work either.
 * A nonce is given to the few pages that need an inline script; it is never reused.
 */
export function contentPolicy(settings: WebSettings, nonce = ''): string {
  const own = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(encrypted(settings) ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/**
 * The headers every reply carries, made once. Our own list rather than helmet's: helmet builds its dozen functions anew
 * for each request, which costs more than serving a cached page.
 * Trap: `Referrer-Policy` must not be `no-referrer`, or browsers send `Origin: null` with our own forms.
 */
export function safeHeaders(settings: WebSettings): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'x-permitted-cross-domain-policies': 'none',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(encrypted(settings) ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** For files that are shown rather than saved: they may load nothing and run nothing. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'"

/** Says that an answer is for this visitor alone. */
export function keepPrivate(reply: FastifyReply): void {
  reply.header('cache-control', 'private, no-store')
}
