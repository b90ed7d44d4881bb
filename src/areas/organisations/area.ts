import type { Area } from '#platform/area.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { deskBodyRoutes } from './desk-body-routes.tsx'
import { deskMandateRoutes } from './desk-mandate-routes.tsx'
import { deskStaffRoutes } from './desk-staff-routes.ts'
import { portalRoutes } from './routes.tsx'
import { wordsOf } from './words/index.ts'

const titles = (of: 'bodies' | 'mandates') => ({
  'zh-Hans': wordsOf('zh-Hans').menu[of],
  'zh-Hant': wordsOf('zh-Hant').menu[of],
  en: wordsOf('en').menu[of],
})

/** Bodies, posts and people; the mandates of village agents. */
export const area: Area = {
  name: 'organisations',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...portalRoutes, ...deskMandateRoutes, ...deskBodyRoutes, ...deskStaffRoutes],
  listeners: [],
  jobs: [],
  menu: [
    {
      path: '/desk/mandates',
      title: titles('mandates'),
      visibleTo: (actor) =>
        postsOf(actor).some(({ role, level }) => role === 'agent' || role === 'audit_admin' || level === 'township'),
    },
    { path: '/desk/bodies', title: titles('bodies'), visibleTo: (actor) => actor.kind === 'officer' },
  ],
  refusals: (lang) => wordsOf(lang).refusals,
}
