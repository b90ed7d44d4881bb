import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from './house.ts'

/** Counts and logs a reply under its route pattern: an address may name a case. */
export function afterReply({ metrics }: House) {
  const timers = new Map<string, { observe: (seconds: number) => void }>()
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const route = `${request.method} ${request.routeOptions.url ?? 'none'}`
    const status = reply.raw.statusCode
    const key = `${status} ${route}`
    const timer = timers.get(key) ?? metrics.requests.labels({ route, status })
    timers.set(key, timer)
    timer.observe(reply.elapsedTime / 1000)
    request.log.info({ request: request.id, route, status, ms: Math.round(reply.elapsedTime) }, 'replied')
    done()
  }
}
