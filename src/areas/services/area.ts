import type { Area } from '#platform/area.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'services',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners: [],
  jobs: [],
  menu: [
    {
      path: '/desk/items',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => postsOf(actor).length > 0,
    },
  ],
  refusals,
}
