import type { Area } from '#platform/area.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { routes } from './routes.tsx'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'fees',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners: [],
  jobs: [],
  menu: [
    {
      path: '/desk/fees',
      title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
      visibleTo: (actor) => postsOf(actor).length > 0,
    },
  ],
  refusals: (lang) => wordsOf(lang).refusals,
}
