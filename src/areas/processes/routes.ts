import type { Route } from '#platform/web/route.ts'
import { API_ROUTES } from './api-routes.ts'
import { chartEditorRoutes } from './desk/chart-editor.routes.ts'
import { deskChartsRoutes } from './desk/charts.routes.tsx'
import { deviationsRoutes } from './desk/deviations.routes.tsx'
import { migrateRoutes } from './desk/migrate.routes.tsx'
import { deskPowersRoutes } from './desk/powers.routes.tsx'
import { chartsRoutes } from './pages/charts.routes.tsx'
import { powersRoutes } from './pages/powers.routes.tsx'

/** Every address of the area. */
export const routes: readonly Route[] = [
  ...API_ROUTES,
  ...powersRoutes,
  ...chartsRoutes,
  ...deskChartsRoutes,
  ...chartEditorRoutes,
  ...migrateRoutes,
  ...deviationsRoutes,
  ...deskPowersRoutes,
]
