import type { MenuEntry } from '#platform/area.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { readBodies } from '../../../organisations/index.ts'
import { wordsOf } from '../words/index.ts'

const titleIn = (lang: 'zh-Hans' | 'zh-Hant' | 'en') => wordsOf(lang).desk.title

/** What the desk's menu says of figures: to whoever oversees penalties (`overseenBy`). */
export const STATISTICS_MENU: MenuEntry = {
  path: '/desk/penalties/statistics',
  title: { 'zh-Hans': titleIn('zh-Hans'), 'zh-Hant': titleIn('zh-Hant'), en: titleIn('en') },
  visibleTo: oversees,
}

function oversees(actor: Actor): boolean {
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
