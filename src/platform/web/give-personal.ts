import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PAGE_TYPE } from './arrive.ts'
import type { House } from './house.ts'
import { type Inside, pageHtml } from './page-html.ts'
import { contentPolicy, keepPrivate } from './safe-headers.ts'

/** A page that is for this visitor alone: fresh nonce, never kept. */
export function givePersonal(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  inside: Inside,
  status: number,
): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  const html = pageHtml(house, request, reply, inside, nonce)
  keepPrivate(reply)
  return reply
    .code(status)
    .header('content-security-policy', contentPolicy(house.settings, nonce))
    .type(PAGE_TYPE)
    .send(html)
}
