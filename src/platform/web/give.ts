import type { FastifyReply, FastifyRequest } from 'fastify'
import { bug, never } from '#base/assert.ts'
import type { Alternate, Answer, PageAnswer } from './answer.ts'
import { PAGE_TYPE, SHARED_HEADERS, sharedKey } from './arrive.ts'
import { cookieFlags, cookieName } from './form-token.ts'
import { giveDocument } from './give-document.ts'
import { giveFile } from './give-file.ts'
import { givePersonal } from './give-personal.ts'
import { giveStream } from './give-stream.ts'
import type { House } from './house.ts'
import { ready } from './page-cache.ts'
import { pageHtml } from './page-html.ts'
import type { Route } from './route.ts'
import { keepPrivate } from './safe-headers.ts'
import { sayRefusal } from './say-no.ts'
import { sendStored } from './send-stored.ts'
import { tagsIn } from './subsite.ts'

/** Turns an area's answer into a reply. `begun` is what the cache said before the handler began. */
export async function give(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  ours: Route,
  answer: Answer,
  begun: number,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      return givePage(house, request, reply, ours, answer, begun)
    case 'redirect':
      return giveRedirect(house, reply, answer)
    case 'json':
      if (request.visiting.actor.kind === 'officer' || request.method === 'POST') keepPrivate(reply)
      else reply.header('cache-control', 'no-cache')
      return reply
        .code(answer.status ?? 200)
        .type('application/json; charset=utf-8')
        .send(answer.data)
    case 'document':
      return giveDocument(house, request, reply, answer, begun)
    case 'stream':
      return giveStream(reply, answer)
    case 'file':
      return giveFile(request, reply, answer)
    case 'refused':
      return sayRefusal(house, request, reply, answer.no)
    default:
      return never(answer)
  }
}

async function givePage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  ours: Route,
  answer: PageAnswer,
  begun: number,
): Promise<FastifyReply> {
  const site = ours.site === 'api' ? bug(`${ours.path} shows a page in the API`) : ours.site
  const inside = {
    site,
    title: answer.title,
    body: answer.body,
    section: answer.section ?? null,
    assets: answer.assets ?? [],
    alternates: answer.alternates ?? [],
    data: answer.data ?? null,
  }
  const key = sharedKey(request, `${cookieName(house.settings, 'session')}=`)
  const shared = answer.cache !== undefined && key !== null && request.visiting.sessionId === null
  if (!shared || (answer.status ?? 200) !== 200)
    return givePersonal(house, request, reply, inside, answer.status ?? 200)

  const page = await ready(pageHtml(house, request, reply, inside, ''), PAGE_TYPE, {
    says: linkHeader(inside.alternates),
  })
  house.cache.put(key, page, tagsIn(request.raw, answer.cache), begun, request.visiting.moment.at)
  return sendStored(request, reply.headers(SHARED_HEADERS), page)
}

/** The other forms of a page, for programs that read no HTML (RFC 8288). */
function linkHeader(alternates: readonly Alternate[]): readonly string[] {
  if (alternates.length === 0) return []
  const links = alternates.map(({ href, type }) => `<${asciiOf(href)}>; rel="alternate"; type="${type}"`)
  return ['link', links.join(', ')]
}

function asciiOf(href: string): string {
  return href.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}

function giveRedirect(house: House, reply: FastifyReply, answer: Answer & { kind: 'redirect' }): FastifyReply {
  const { to, session } = answer
  if (!/^\/(?![/\\])/.test(to)) bug(`a redirect leads out of the house: ${to}`)
  const name = cookieName(house.settings, 'session')
  if (session) reply.setCookie(name, session.token, cookieFlags(house.settings))
  if (session === null) reply.clearCookie(name, cookieFlags(house.settings))
  keepPrivate(reply)
  return reply.redirect(to, 303)
}
