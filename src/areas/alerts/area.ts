import type { Area } from '#platform/area.ts'
import { digestTask, queueDigests } from './digests.ts'
import { purge } from './purge.ts'
import { routes } from './routes.tsx'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'alerts',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners: [],
  jobs: [
    { name: 'alerts.digests', every: 60, run: queueDigests },
    { name: 'alerts.purge', every: 3600, run: purge },
  ],
  tasks: [digestTask],
  menu: [],
  refusals: (lang) => wordsOf(lang).refusals,
}
