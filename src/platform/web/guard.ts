import type { FastifyReply, FastifyRequest } from 'fastify'
import { msOfInstant } from '#base/days.ts'
import { cookieName } from './form-token.ts'
import type { House } from './house.ts'
import { linkIn } from './language.ts'
import { No } from './no.ts'
import { Pace, paceKey } from './pace.ts'
import type { Route } from './route.ts'

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i
const JSON_TYPE = /^application\/(json|[a-z.+-]+\+json)\b/i

/**
 * Before a body is read: not too often, who comes, whether the door is open to them, and whether the content is of the
 * kind the route takes (forms for pages, JSON for the API).
 */
export function guarding(house: House): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const perAddress = new Pace(house.settings.pacePerAddress)
  const perAccount = new Pace(house.settings.pacePerAccount)
  const perGuess = new Pace(house.settings.pacePerGuess)
  const slowDown = (pace: Pace, key: string, nowMs: number) => {
    const wait = pace.wait(key, nowMs)
    if (wait > 0) throw new No('too-many', wait)
  }

  return async (request, reply) => {
    const ours = request.routeOptions.config.ours
    const nowMs = msOfInstant(request.visiting.moment.at)
    const address = paceKey(request.ip)
    slowDown(perAddress, address, nowMs)
    if (request.raw.url?.includes('%00')) throw new No('bad-request')
    if (ours?.pace === 'slow' && request.method === 'POST') slowDown(perGuess, `${address} ${ours.path}`, nowMs)
    await recognise(house, request)
    const { actor } = request.visiting
    if (actor.kind === 'officer') slowDown(perAccount, actor.staffId, nowMs)
    if (!ours) return
    if (ours.door === 'officer' && actor.kind !== 'officer') return toTheDoor(request, reply, ours)
    if (request.method === 'POST') checkType(ours, request)
    return undefined
  }
}

async function recognise(house: House, request: FastifyRequest): Promise<void> {
  const token = request.cookies[cookieName(house.settings, 'session')]
  if (!token) return
  const known = await house.doorkeeper(house.db, request.visiting.moment, token)
  if (!known) return
  request.visiting.actor = known.actor
  request.visiting.sessionId = known.sessionId
}

function toTheDoor(request: FastifyRequest, reply: FastifyReply, ours: Route): unknown {
  if (ours.site === 'api' || request.method !== 'GET') throw new No('not-signed-in')
  const next = encodeURIComponent(request.raw.url ?? '/desk')
  return reply.redirect(`${linkIn(request.visiting.lang, '/desk/sign-in')}?next=${next}`, 303)
}

function checkType(ours: Route, request: FastifyRequest): void {
  const type = request.headers['content-type'] ?? ''
  const takesParts = (ours.uploads ?? ours.texts ?? ours.tables ?? ours.held ?? ours.oneClick) !== undefined
  const fits = /^multipart\//i.test(type)
    ? takesParts && FORM.test(type)
    : (ours.site === 'api' ? JSON_TYPE : FORM).test(type)
  if (!fits) throw new No('wrong-type')
}
