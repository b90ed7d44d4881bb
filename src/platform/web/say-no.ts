import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import type { Refusal, RefusalKind } from '#base/outcome.ts'
import { fieldSentences } from './field-sentences.ts'
import { ownOrigin } from './form-token.ts'
import { givePersonal } from './give-personal.ts'
import type { House } from './house.ts'
import { linkIn } from './language.ts'
import { NO_STATUS, No, type NoKind } from './no.ts'
import { type FieldSentence, NoPage, type NoPageProps, type WayOn } from './pages/no.page.tsx'
import { Refused } from './refused.ts'
import { keepPrivate } from './safe-headers.ts'
import { linkFrom, portalFrom, subsiteOf } from './subsite.ts'
import { siteOf } from './visiting.ts'
import { wordsOf } from './words/index.ts'

const REFUSAL_STATUS: Readonly<Record<RefusalKind, number>> = {
  forbidden: 403,
  missing: 404,
  conflict: 409,
  invalid: 422,
}

/** The one error handler: whatever ended a request early becomes a designed answer in the visitor's language. */
export function sayWhatEnded(house: House, request: FastifyRequest, reply: FastifyReply, error: FastifyError) {
  if (error instanceof No) return sayNo(house, request, reply, error.kind, [], error.wait)
  if (error instanceof Refused) return sayRefusal(house, request, reply, error.no)
  const fields = error.validation ? fieldSentences(request.visiting.lang, error.validation) : []
  const kind = kindOf(error)
  if (kind === 'bug')
    request.log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'a bug ended a request')
  return sayNo(house, request, reply, kind, fields)
}

/** Says one of the server's own "no". */
export function sayNo(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: NoKind,
  fields: readonly FieldSentence[] = [],
  wait = 0,
): FastifyReply {
  const words = wordsOf(request.visiting.lang)
  if (wait > 0) reply.header('retry-after', wait)
  const note = wait > 0 ? words.wait(wait) : kind === 'bug' ? words.number(request.id) : null
  return say(house, request, reply, NO_STATUS[kind], kind, { ...words.no[kind], fields, basis: null, note })
}

/** Says that the law or the rules refuse: the area's sentence, the article, the way on. */
export function sayRefusal(house: House, request: FastifyRequest, reply: FastifyReply, no: Refusal): FastifyReply {
  const { lang } = request.visiting
  const words = wordsOf(lang)
  const sentence = house.sentenceOf(lang, no)
  if (sentence === null) request.log.error({ code: no.code, request: request.id }, 'a refusal has no words')
  return say(house, request, reply, REFUSAL_STATUS[no.kind], no.code, {
    title: words.refusal[no.kind],
    text: sentence ?? words.refusal.unsaid,
    fields: [],
    basis: no.article ? { word: words.article, ...house.cite(lang, no.article) } : null,
    note: null,
  })
}

function say(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  what: Omit<NoPageProps, 'ways' | 'site'>,
): FastifyReply {
  const site = siteOf(request)
  if (site === 'api') return sayProblem(request, reply, status, code, what)
  const elsewhere = status === 404 && request.method === 'GET' ? inThePortal(house, request) : null
  const ways = [...(elsewhere ? [elsewhere] : []), ...waysOn(house, request, site, status)]
  const note = what.note ?? (elsewhere && wordsOf(request.visiting.lang).ofThisSite)
  const props = { ...what, note, site, ways }
  return givePersonal(
    house,
    request,
    reply,
    { site, title: what.title, body: createElement(NoPage, props), section: null },
    status,
  )
}

/** What a subsite does not have belongs to somebody else, or to nobody: the portal knows. */
function inThePortal({ settings }: House, request: FastifyRequest): WayOn | null {
  const at = subsiteOf(request.raw)
  if (!at) return null
  const { lang } = request.visiting
  const path = `/${(request.raw.url ?? '').replace(/^[/\\]+/, '')}`
  return { href: portalFrom(at, settings, lang, path), text: wordsOf(lang).inPortal }
}

/** RFC 9457. `errors` holds one sentence a field. */
function sayProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  { title, text, fields, basis }: Omit<NoPageProps, 'ways' | 'site'>,
): FastifyReply {
  keepPrivate(reply)
  const problem = {
    type: `urn:gongkai:no:${code}`,
    title,
    status,
    detail: text,
    instance: `urn:gongkai:request:${request.id}`,
    ...(fields.length > 0 ? { errors: fields } : {}),
    ...(basis ? { article: basis.text } : {}),
  }
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem)
}

function waysOn(house: House, request: FastifyRequest, site: 'portal' | 'desk', status: number): readonly WayOn[] {
  const { lang } = request.visiting
  const words = wordsOf(lang)
  const back = ownReferer(house, request)
  return [
    ...(status === 401 ? [{ href: linkIn(lang, '/desk/sign-in'), text: words.signIn }] : []),
    ...(back ? [{ href: back, text: words.back }] : []),
    site === 'desk' && status !== 401
      ? { href: linkIn(lang, '/desk'), text: words.desk }
      : { href: linkFrom(subsiteOf(request.raw), lang, '/'), text: words.home },
  ]
}

/** The page one came from, when it is ours and another one. */
function ownReferer({ settings }: House, request: FastifyRequest): string | null {
  const { referer } = request.headers
  if (!referer || !URL.canParse(referer)) return null
  const url = new URL(referer)
  if (url.origin !== ownOrigin(settings, request)) return null
  const to = `/${url.pathname.replace(/^\/+/, '')}${url.search}`
  return request.method === 'GET' && request.originalUrl === to ? null : to
}

function kindOf(error: FastifyError): NoKind {
  if (error.validation) return error.validationContext === 'params' ? 'missing' : 'invalid'
  switch (error.statusCode) {
    case 400:
      return 'bad-request'
    case 413:
      return 'too-large'
    case 415:
      return 'wrong-type'
    case 503:
      return 'busy'
    default:
      return 'bug'
  }
}
