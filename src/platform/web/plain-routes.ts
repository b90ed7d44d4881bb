import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { House } from './house.ts'
import { linkIn } from './language.ts'
import { No } from './no.ts'
import { sendStored } from './send-stored.ts'

/** Addresses that belong to no area: assets, health, readiness, metrics. */
export function plainRoutes(app: FastifyInstance, house: House): void {
  app.get('/assets/*', (request, reply) => {
    const asset = house.assets.find(request.raw.url ?? '')
    if (!asset) throw new No('missing')
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding')
    return sendStored(request, reply.header('content-type', asset.type), asset)
  })

  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ alive: true }))

  app.get('/readyz', async (_request, reply) => {
    const failed = house.draining ? ['draining'] : await failures(house)
    reply.header('cache-control', 'no-store').code(failed.length === 0 ? 200 : 503)
    return { ready: failed.length === 0, failed }
  })

  app.get('/metrics', async (request, reply) => {
    if (house.settings.metricsFor === 'loopback' && !isLoopback(request)) throw new No('missing')
    reply.header('cache-control', 'no-store').header('content-type', house.metrics.registry.contentType)
    return house.metrics.registry.metrics()
  })

  app.get('/.well-known/change-password', (request, reply) =>
    reply.redirect(linkIn(request.visiting.lang, '/desk/account'), 302),
  )
}

async function failures(house: House): Promise<readonly string[]> {
  const checks = [{ name: 'database', check: () => databaseAnswers(house) }, ...house.ready]
  const answers = await Promise.all(checks.map(({ check }) => check().catch(() => false)))
  return checks.filter((_, i) => answers[i] !== true).map(({ name }) => name)
}

async function databaseAnswers({ db }: House): Promise<boolean> {
  const answer = await sql<{ one: number }>`select 1 as one`.execute(db.kysely)
  return answer.rows[0]?.one === 1
}

/** Asked from this very machine and not through a proxy on it. */
function isLoopback(request: FastifyRequest): boolean {
  const from = request.raw.socket.remoteAddress ?? ''
  return /^(127\.|::1$|::ffff:127\.)/.test(from) && request.headers['x-forwarded-for'] === undefined
}
