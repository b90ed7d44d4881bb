import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StoredPage } from './page-cache.ts'

const BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))?/
const GZIP = /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))?/

/** Sends what was made ready, in the encoding the visitor reads; 304 when it is already there. */
export function sendStored(request: FastifyRequest, reply: FastifyReply, page: StoredPage, vary: string): FastifyReply {
  const accepted = request.headers['accept-encoding'] ?? ''
  reply.header('etag', page.etag).header('vary', vary)
  if (request.headers['if-none-match']?.includes(page.etag)) return reply.code(304).send()
  if (reads(accepted, BROTLI, 'br')) return reply.header('content-encoding', 'br').send(page.br)
  if (reads(accepted, GZIP, 'gzip')) return reply.header('content-encoding', 'gzip').send(page.gzip)
  return reply.send(page.identity)
}

function reads(accepted: string, pattern: RegExp, name: string): boolean {
  if (!accepted.includes(name)) return false
  return pattern.test(accepted) && !new RegExp(`${name}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(accepted)
}
