import type { Area } from '#platform/area.ts'
import { scopesOf } from './access.ts'
import { sweepDrafts } from './drafts.ts'
import { listeners } from './listeners.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'cases',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners,
  jobs: [{ name: 'cases.sweep-drafts', every: 3600, run: sweepDrafts }],
  menu: [
    {
      path: '/desk/queue',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => scopesOf(actor).length > 0,
    },
  ],
  refusals,
}
