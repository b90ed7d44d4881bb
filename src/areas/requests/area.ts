import type { Area } from '#platform/area.ts'
import { askApiRoutes } from './api/ask-routes.ts'
import { deskApiRoutes } from './api/desk-routes.ts'
import { logApiRoutes } from './api/log-routes.ts'
import { REQUESTS_MENU } from './desk/menu.ts'
import { deskRoutes } from './desk/routes.ts'
import { listeners } from './listeners.ts'
import { portalRoutes } from './pages/routes.tsx'
import { purgeIdentities } from './purge-identities.ts'
import { refusals } from './refusals.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'requests',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...deskRoutes, ...portalRoutes, ...logApiRoutes, ...askApiRoutes, ...deskApiRoutes],
  listeners,
  jobs: [{ name: 'requests.purge', every: 3600, run: purgeIdentities }],
  menu: [REQUESTS_MENU],
  refusals,
}
