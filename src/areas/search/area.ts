import type { Area } from '#platform/area.ts'
import { countTerms } from './count-terms.ts'
import { listeners } from './listeners.ts'
import { routes } from './routes.tsx'
import { wordsOf } from './words/index.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'search',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners,
  jobs: [{ name: 'search.terms', every: 3600, run: countTerms }],
  menu: [],
  refusals: (lang) => wordsOf(lang).refusals,
}
