import type { Route } from '#platform/web/route.ts'
import { leadRoutes } from './lead.routes.tsx'
import { penaltyRoutes } from './penalty.routes.tsx'
import { queueRoute } from './queue.routes.tsx'
import { spotRoutes } from './spot.routes.tsx'

/** The desk pages of penalty cases; fixed addresses before those with a number in them. */
export const deskRoutes: readonly Route[] = [queueRoute, ...leadRoutes, ...spotRoutes, ...penaltyRoutes]
