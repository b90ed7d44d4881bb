import type { Area } from '#platform/area.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { apiRoutes } from './api/routes.ts'
import { deskRoutes } from './desk-routes.tsx'
import { feedRoutes } from './feeds/routes.ts'
import { fileRoutes } from './files/file-routes.ts'
import { wordsOf as fileWordsOf } from './files/words/index.ts'
import { guideRoutes } from './guide-routes.tsx'
import { importApiRoutes } from './import/api-routes.ts'
import { forgetChecked } from './import/forget-checked.ts'
import { importTask } from './import/import-task.ts'
import { importRoutes } from './import/routes.tsx'
import { wordsOf as importWordsOf } from './import/words/index.ts'
import { listeners } from './listeners.ts'
import { renewObligations } from './renew-obligations.ts'
import { portalRoutes } from './routes.tsx'
import { wordsOf } from './words/index.ts'

/** The catalogue of what must be open. */
export const area: Area = {
  name: 'catalogue',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...portalRoutes,
    ...guideRoutes,
    ...feedRoutes,
    ...apiRoutes,
    ...importRoutes,
    ...importApiRoutes,
    ...deskRoutes,
    ...fileRoutes,
  ],
  listeners,
  tasks: [importTask],
  jobs: [
    { name: 'catalogue.obligations', every: 3600, run: renewObligations },
    { name: 'catalogue.forget-checked', every: 3600, run: forgetChecked },
  ],
  menu: [
    {
      path: '/desk/catalogue',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => postsOf(actor).some(({ role }) => role !== 'agent'),
    },
  ],
  refusals: (lang) => ({ ...wordsOf(lang).refusals, ...fileWordsOf(lang).refusals, ...importWordsOf(lang).refusals }),
}
