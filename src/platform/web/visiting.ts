import { randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Lang } from '#base/text.ts'
import type { Moment } from '../now.ts'
import { type Actor, VISITOR } from '../signin/actor.ts'
import { type Form, formAsked } from './form-asked.ts'
import { languageOf } from './language.ts'
import type { Route } from './route.ts'
import type { HeldFile, Upload } from './visit.ts'

/** What the server knows of a request besides what Fastify knows; filled in on the way to the handler. */
export interface Visiting {
  readonly moment: Moment
  readonly lang: Lang
  readonly form: Form
  largeText: boolean
  actor: Actor
  sessionId: string | null
  /** The anonymous cookie given with this very reply. */
  newVisitorCookie: string | null
  /** The page holds something that is for this visitor alone, so it must not be kept for others. */
  personal: boolean
  requestKey: string | null
  files: readonly Upload[]
  held: readonly HeldFile[]
}

declare module 'fastify' {
  interface FastifyRequest {
    visiting: Visiting
  }
  interface FastifyContextConfig {
    /** Our own route behind this address; absent for assets, health and errors. */
    ours?: Route
  }
}

/** A request as it arrives: nobody known yet. */
export function arriving(request: FastifyRequest, moment: Moment): Visiting {
  return {
    moment,
    lang: languageOf(request.raw),
    form: formAsked(request.headers.accept),
    largeText: false,
    actor: VISITOR,
    sessionId: null,
    newVisitorCookie: null,
    personal: false,
    requestKey: null,
    files: [],
    held: [],
  }
}

/** A fresh request key for a form. */
export function newRequestKey(): string {
  return randomBytes(15).toString('base64url')
}

/** Path without language prefix and query. */
export function pathOf(request: FastifyRequest): string {
  const url = request.raw.url ?? '/'
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}

/** Which site a request belongs to, also where no route was found. */
export function siteOf(request: FastifyRequest): Route['site'] {
  const ours = request.routeOptions.config.ours
  if (ours) return ours.site
  const path = pathOf(request)
  if (path.startsWith('/api/')) return 'api'
  return path === '/desk' || path.startsWith('/desk/') ? 'desk' : 'portal'
}
