import type { Route } from '#platform/web/route.ts'
import { fileRoutes } from '../files/file-routes.ts'
import { letterRoutes } from './letter.routes.ts'
import { queueRoutes } from './queue.routes.tsx'
import { reportRoutes } from './report.routes.tsx'
import { requestRoutes } from './request.routes.tsx'
import { takeDownRoutes } from './take-down.routes.tsx'
import { verbRoutes } from './verb.routes.tsx'

/** The desk pages of information requests; fixed addresses before those with a number in them. */
export const deskRoutes: readonly Route[] = [
  ...queueRoutes,
  ...takeDownRoutes,
  ...reportRoutes,
  ...requestRoutes,
  ...letterRoutes,
  ...fileRoutes,
  ...verbRoutes,
]
