import type { Route } from '#platform/web/route.ts'
import { apiRoutes } from './api-routes.ts'
import { caseRoutes } from './desk/case.routes.tsx'
import { documentRoutes } from './desk/document.routes.ts'
import { queueRoutes } from './desk/queue.routes.tsx'
import { takeInRoutes } from './desk/take-in.routes.tsx'
import { applyRoutes } from './pages/apply.routes.tsx'
import { applySendRoutes } from './pages/apply-send.routes.tsx'
import { followRoutes } from './pages/follow.routes.tsx'
import { lateRoutes } from './pages/late.routes.tsx'

/** Every address of the area: the public pages, the desk, the JSON API. */
export const routes: readonly Route[] = [
  ...applySendRoutes,
  ...applyRoutes,
  ...followRoutes,
  ...lateRoutes,
  ...queueRoutes,
  ...takeInRoutes,
  ...caseRoutes,
  ...documentRoutes,
  ...apiRoutes,
]
