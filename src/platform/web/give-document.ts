import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './answer.ts'
import { SHARED_HEADERS, sharedKey } from './arrive.ts'
import { cookieName } from './form-token.ts'
import type { House } from './house.ts'
import { ready } from './page-cache.ts'
import { sendStored } from './send-stored.ts'

/** Sends words for programs and keeps them like a page, where facts can drop them again: the next visit costs nearly nothing. */
export async function giveDocument(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { type, text, cache }: Answer & { kind: 'document' },
  begun: number,
): Promise<FastifyReply> {
  const made = await ready(text, type)
  const key = sharedKey(request, `${cookieName(house.settings, 'session')}=`)
  if (key !== null && cache) house.cache.put(key, made, cache, begun, request.visiting.moment.at)
  return sendStored(request, reply.headers(SHARED_HEADERS), made)
}
