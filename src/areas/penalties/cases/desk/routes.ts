import type { Route } from '#platform/web/route.ts'
import { documentRoutes } from './case/document.routes.ts'
import { penaltyRoutes } from './case/penalty.routes.tsx'
import { certificateRoutes } from './control/certificates.routes.tsx'
import { noticeRoutes } from './control/notice.routes.tsx'
import { leadRoutes } from './lead.routes.tsx'
import { questionRoutes } from './maker/questions.routes.tsx'
import { queueRoutes } from './queue/queue.routes.tsx'
import { spotRoutes } from './spot/spot.routes.tsx'

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
