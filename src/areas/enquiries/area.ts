import type { Area } from '#platform/area.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { deskRoutes } from './desk-routes.tsx'
import { portalRoutes } from './routes.tsx'
import { wordsOf } from './words/index.ts'

/** Enquiries under the first-contact duty. */
export const area: Area = {
  name: 'enquiries',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...portalRoutes, ...deskRoutes],
  listeners: [],
  jobs: [],
  menu: [
    {
      path: '/desk/enquiries',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => postsOf(actor).length > 0,
    },
  ],
  refusals: (lang) => wordsOf(lang).refusals,
}
