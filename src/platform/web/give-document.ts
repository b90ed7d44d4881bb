import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Instant, msOfInstant } from '#base/days.ts'
import type { Answer } from './answer.ts'
import { SHARED_HEADERS, sharedKey } from './arrive.ts'
import { cookieName } from './form-token.ts'
import type { House } from './house.ts'
import { ready } from './page-cache.ts'
import { sendStored } from './send-stored.ts'
import { tagsIn } from './subsite.ts'

/** Sends words for programs and keeps them like a page, where facts can drop them again: the next visit costs nearly nothing. */
export async function giveDocument(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { type, text, cache, changedAt }: Answer & { kind: 'document' },
  begun: number,
): Promise<FastifyReply> {
  const says = changedAt === undefined ? [] : ['last-modified', httpDate(laterOf(changedAt, house.since))]
  const made = await ready(text, type, { says })
  const key = sharedKey(request, `${cookieName(house.settings, 'session')}=`)
  if (key !== null && cache) house.cache.put(key, made, tagsIn(request.raw, cache), begun, request.visiting.moment.at)
  return sendStored(request, reply.headers(SHARED_HEADERS), made)
}

/** Words and law come with the program: nothing it says is older than its start. */
function laterOf(changedAt: Instant, since: Instant): Instant {
  return changedAt > since ? changedAt : since
}

/** `Mon, 23 Nov 2026 01:00:00 GMT` (RFC 9110 §5.6.7). */
function httpDate(at: Instant): string {
  return new Date(msOfInstant(at)).toUTCString()
}
