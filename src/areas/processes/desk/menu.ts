import type { MenuEntry } from '#platform/area.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { readBodies } from '../../organisations/index.ts'
import { wordsOf } from './words/index.ts'

/** What the desk's menu says of charts: to whoever may draw or publish them; deviations to whoever supervises a body. */
export const DESK_MENU: readonly MenuEntry[] = [
  { path: '/desk/charts', title: titleOf('charts'), visibleTo: writes },
  { path: '/desk/powers', title: titleOf('powers'), visibleTo: writes },
  { path: '/desk/deviations', title: titleOf('deviations'), visibleTo: supervises },
]

function writes(actor: Actor): boolean {
  return postsOf(actor).some(({ role }) => ['review', 'legal', 'disclosure', 'decide'].includes(role))
}

function supervises(actor: Actor): boolean {
  return postsOf(actor).some(
    ({ role, bodyId }) => role === 'decide' || role === 'legal' || (role === 'other' && watching().has(bodyId)),
  )
}

let watchers: ReadonlySet<number> | null = null

/** The bodies of supervision, by number; the lawbook is read at the first look. */
function watching(): ReadonlySet<number> {
  watchers ??= new Set(readBodies().flatMap(({ kind, number }) => (kind === 'supervision' ? [number] : [])))
  return watchers
}

function titleOf(entry: 'charts' | 'powers' | 'deviations') {
  const say = (lang: 'zh-Hans' | 'zh-Hant' | 'en') => wordsOf(lang).menu[entry]
  return { 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant'), en: say('en') }
}
