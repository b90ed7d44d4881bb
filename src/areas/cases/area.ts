import type { Lang } from '#base/text.ts'
import type { Area, MenuEntry } from '#platform/area.ts'
import { postsOf } from '#platform/signin/actor.ts'
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
    entry('/desk/queue', 'queue', (actor) => scopesOf(actor).length > 0),
    entry('/desk/agent', 'agent', (actor) => postsOf(actor).some(({ role }) => role === 'agent')),
    entry('/desk/take-in', 'takeIn', (actor) =>
      postsOf(actor).some(({ role }) => role === 'agent' || role === 'intake'),
    ),
  ],
  refusals,
}

function entry(path: string, word: 'queue' | 'agent' | 'takeIn', visibleTo: MenuEntry['visibleTo']): MenuEntry {
  const title = (lang: Lang) => wordsOf(lang).menu[word]
  return { path, title: { 'zh-Hans': title('zh-Hans'), 'zh-Hant': title('zh-Hant'), en: title('en') }, visibleTo }
}
