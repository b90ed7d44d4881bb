import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What Prometheus reads at `/metrics`: figures of this process, without any name or number of a case. */
export interface Metrics {
  readonly registry: Registry
  /** Seconds a request took, by route as declared and status. */
  readonly requests: Histogram<'route' | 'status'>
  readonly jobs: Counter<'job' | 'result'>
  readonly deadJobs: Gauge
  /** Facts a listener has not heard yet. */
  readonly behind: Gauge<'listener'>
}

/** A registry of its own, so that tests and several servers in one process do not mix. */
export function makeMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'gongkai_request_seconds',
      help: 'How long requests took',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    jobs: new Counter({ name: 'gongkai_jobs_total', help: 'Jobs by result', labelNames: ['job', 'result'], registers }),
    deadJobs: new Gauge({ name: 'gongkai_dead_jobs', help: 'Jobs given up and waiting for somebody', registers }),
    behind: new Gauge({
      name: 'gongkai_listener_behind_facts',
      help: 'Facts recorded and not yet heard',
      labelNames: ['listener'],
      registers,
    }),
  }
}
