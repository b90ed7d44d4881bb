import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StoredPage } from './page-cache.ts'

type Encoding = 'br' | 'gzip' | 'identity'

/** Sends what was made ready, in the encoding the visitor reads; 304 when it is already there. */
export function sendStored(request: FastifyRequest, reply: FastifyReply, page: StoredPage): FastifyReply {
  reply.header('etag', page.etag).header('content-type', page.type)
  for (let i = 0; i < page.says.length; i += 2) reply.header(page.says[i] ?? '', page.says[i + 1])
  if (isThere(request, page)) return reply.code(304).send()
  const encoding = encodingOf(request)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.send(page[encoding])
}

/** The same for a kept page, past Fastify: on this way nothing else is to be done, and it is the most used one. */
export function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  page: StoredPage,
  headers: readonly string[],
): void {
  const known = isThere(request, page)
  const encoding = encodingOf(request)
  const body = page[encoding]
  const all = [...headers, 'x-request-id', request.id, 'etag', page.etag, 'content-type', page.type, ...page.says]
  if (encoding !== 'identity' && !known) all.push('content-encoding', encoding)
  if (!known) all.push('content-length', String(body.length))
  reply.hijack()
  reply.raw.writeHead(known ? 304 : 200, all)
  reply.raw.end(known ? undefined : body)
}

function isThere(request: FastifyRequest, page: StoredPage): boolean {
  return request.headers['if-none-match']?.includes(page.etag) ?? false
}

function encodingOf(request: FastifyRequest): Encoding {
  const accepted = request.headers['accept-encoding'] ?? ''
  if (reads(accepted, 'br')) return 'br'
  return reads(accepted, 'gzip') ? 'gzip' : 'identity'
}

/** Named, and not named with `q=0`. */
function reads(accepted: string, name: 'br' | 'gzip'): boolean {
  const at = accepted.indexOf(name)
  if (at === -1) return false
  return !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + name.length))
}
