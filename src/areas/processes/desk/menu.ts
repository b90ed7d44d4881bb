import type { MenuEntry } from '#platform/area.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { wordsOf } from './words/index.ts'

/** What the desk's menu says of charts: to whoever may draw or publish them; deviations to whoever supervises. */
export const DESK_MENU: readonly MenuEntry[] = [
  { path: '/desk/charts', title: titleOf('charts'), visibleTo: (actor) => writes(actor) },
  { path: '/desk/powers', title: titleOf('powers'), visibleTo: (actor) => writes(actor) },
]

function writes(actor: Actor): boolean {
  return postsOf(actor).some(({ role }) => ['review', 'legal', 'disclosure', 'decide'].includes(role))
}

function titleOf(entry: 'charts' | 'powers' | 'deviations') {
  const say = (lang: 'zh-Hans' | 'zh-Hant' | 'en') => wordsOf(lang).menu[entry]
  return { 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant'), en: say('en') }
}
