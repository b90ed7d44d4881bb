import type { Area } from '#platform/area.ts'
import { PENALTIES_MENU } from './cases/desk/menu.ts'
import { deskRoutes } from './cases/desk/routes.ts'
import { listeners } from './cases/listeners.ts'
import { publishedRoutes } from './cases/pages/published.routes.tsx'
import { endShowing } from './cases/published/end-showing.ts'
import { publicationApi } from './cases/published/publication-api.ts'
import { namedRefusals } from './named-refusals.ts'
import { STANDARDS_MENU } from './standards/desk/menu.ts'
import { routes } from './standards/routes.ts'
import { countFigures } from './statistics/count-figures.ts'
import { STATISTICS_MENU } from './statistics/desk/menu.ts'
import { deskStatisticsRoutes } from './statistics/desk/statistics.routes.tsx'
import { figureListener } from './statistics/mark-due.ts'
import { statisticsRoutes } from './statistics/pages/statistics.routes.tsx'

/** The plug of the area. */
export const area: Area = {
  name: 'penalties',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...routes,
    ...deskRoutes,
    ...publishedRoutes,
    ...publicationApi,
    ...statisticsRoutes,
    ...deskStatisticsRoutes,
  ],
  listeners: [...listeners, figureListener],
  jobs: [
    {
      name: 'penalties.figures',
      every: 60,
      run: async (tx) => {
        await countFigures(tx)
      },
    },
    { name: 'penalties.end-showing', every: 3600, run: endShowing },
  ],
  menu: [PENALTIES_MENU, STANDARDS_MENU, STATISTICS_MENU],
  refusals: namedRefusals,
}
