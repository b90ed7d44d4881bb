import type { FastifyReply, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ServerParts } from './house.ts'

export interface Metrics {
  readonly type: string
  text(): Promise<string>
  /** To be told of every reply. */
  seen(request: FastifyRequest, reply: FastifyReply): void
}

/** What `/metrics` tells: requests by route pattern (never by address: those name cases), and the gauges of main. */
export function makeMetrics({ gauges }: Pick<ServerParts, 'gauges'>): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'gongkai_http_request_seconds',
    help: 'Time from the arrival of a request to the end of its reply, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [register],
  })
  for (const { name, help, read } of gauges) {
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        this.set(await read())
      },
    })
  }
  return {
    type: register.contentType,
    text: () => register.metrics(),
    seen(request, reply) {
      const route = request.routeOptions.url ?? 'none'
      requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    },
  }
}
