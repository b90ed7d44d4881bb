import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../db/tx.ts'
import { formToken, portalOrigin } from './form-token.ts'
import type { House } from './house.ts'
import { linkFrom, portalFrom, subsiteOf, type Within } from './subsite.ts'
import type { Visit } from './visit.ts'
import { newRequestKey, pathOf } from './visiting.ts'

/** The request as an area sees it. Tokens are made only when asked for; asking makes the page personal. */
export function visitOf(house: House, request: FastifyRequest, reply: FastifyReply): Visit {
  const { visiting } = request
  const at = subsiteOf(request.raw)
  return {
    db: narrowed(house.db, at),
    moment: visiting.moment,
    actor: visiting.actor,
    lang: visiting.lang,
    form: visiting.form,
    largeText: visiting.largeText,
    subsite: at?.subsite ?? null,
    demo: house.settings.demo,
    client: {
      address: request.ip,
      agent: (request.headers['user-agent'] ?? '').slice(0, 200),
      origin: portalOrigin(house.settings, request),
      session: visiting.sessionId,
    },
    path: pathOf(request),
    params: request.params,
    query: request.query,
    body: request.body,
    files: visiting.files,
    held: visiting.held,
    get requestKey() {
      if (visiting.requestKey === null) visiting.personal = true
      visiting.requestKey ??= newRequestKey()
      return visiting.requestKey
    },
    get csrf() {
      visiting.personal = true
      return formToken(house, request, reply)
    },
    link: (path) => linkFrom(at, visiting.lang, path),
    portal: (path) => portalFrom(at, house.settings, visiting.lang, path),
  }
}

function narrowed(db: Db, at: Within | null): Db {
  return at ? { ...db, within: at.subsite.bodies } : db
}
