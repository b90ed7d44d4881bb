import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What Prometheus reads at `/metrics`: figures of this process, without any name or number of a case. */
export interface Metrics {
  readonly registry: Registry
  /** Seconds a request took, by route as declared and status. */
  readonly requests: Histogram<'route' | 'status'>
}

/** A registry of its own, so that tests and several servers in one process do not mix. */
export function makeMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'gongkai_request_seconds',
      help: 'How long requests took, by route as declared.',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    }),
  }
}
