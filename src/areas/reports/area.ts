import type { Area } from '#platform/area.ts'
import { postsOf, type Role } from '#platform/signin/actor.ts'
import { apiRoutes } from './api-routes.ts'
import { deskRoutes } from './desk/routes.tsx'
import { refusals } from './refusals.ts'
import { portalRoutes } from './routes.tsx'
import { renewDuties } from './settle-duties.ts'
import { wordsOf } from './words/index.ts'

const READERS: readonly Role[] = ['disclosure', 'review', 'legal', 'decide', 'audit_admin']

/** The annual reports on open government information. */
export const area: Area = {
  name: 'reports',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...portalRoutes, ...apiRoutes, ...deskRoutes],
  listeners: [],
  jobs: [{ name: 'reports.duties', every: 3600, run: renewDuties }],
  menu: [
    {
      path: '/desk/reports',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => postsOf(actor).some(({ role }) => READERS.includes(role)),
    },
  ],
  refusals,
}
