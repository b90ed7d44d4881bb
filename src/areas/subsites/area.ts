import type { Area } from '#platform/area.ts'
import { whyNotKeep } from './access.ts'
import { deskRoutes } from './desk/routes.tsx'
import { portalRoutes } from './pages/routes.tsx'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'subsites',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...portalRoutes, ...deskRoutes],
  listeners: [],
  jobs: [],
  menu: [
    {
      path: '/desk/sites',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => whyNotKeep(actor) === null,
    },
  ],
  refusals: (lang) => wordsOf(lang).refusals,
}
