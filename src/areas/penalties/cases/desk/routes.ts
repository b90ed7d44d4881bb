import type { Route } from '#platform/web/route.ts'
import { certificateRoutes } from './control/certificates.routes.tsx'
import { noticeRoutes } from './control/notice.routes.tsx'
import { documentRoutes } from './document.routes.ts'
import { leadRoutes } from './lead.routes.tsx'
import { questionRoutes } from './maker/questions.routes.tsx'
import { penaltyRoutes } from './penalty.routes.tsx'
import { queueRoutes } from './queue.routes.tsx'
import { spotRoutes } from './spot.routes.tsx'

/** The desk pages of penalty cases; fixed addresses before those with a number in them. */
export const deskRoutes: readonly Route[] = [
  ...queueRoutes,
  ...noticeRoutes,
  ...certificateRoutes,
  ...questionRoutes,
  ...leadRoutes,
  ...spotRoutes,
  ...documentRoutes,
  ...penaltyRoutes,
]
