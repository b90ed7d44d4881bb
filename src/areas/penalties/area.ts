import type { Area } from '#platform/area.ts'
import { listeners } from './cases/listeners.ts'
import { refusals } from './standards/refusals.ts'
import { routes } from './standards/routes.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'penalties',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners,
  jobs: [],
  menu: [],
  refusals,
}
