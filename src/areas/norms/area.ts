import type { Area } from '#platform/area.ts'
import { bodiesOf } from './access.ts'
import { apiRoutes } from './api-routes.ts'
import { deskRoutes } from './desk/routes.tsx'
import { portalRoutes } from './pages/routes.tsx'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'norms',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...portalRoutes, ...apiRoutes, ...deskRoutes],
  listeners: [],
  jobs: [],
  menu: [
    {
      path: '/desk/norms',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => bodiesOf(actor).length > 0,
    },
  ],
  refusals: (lang) => wordsOf(lang).refusals,
}
