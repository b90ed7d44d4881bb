import type { MenuEntry } from '#platform/area.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { wordsOf } from './words/index.ts'

/** What the desk's menu says of standards: to whoever may write, review or publish them. */
export const STANDARDS_MENU: MenuEntry = {
  path: '/desk/standards',
  title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
  visibleTo: writes,
}

function writes(actor: Actor): boolean {
  return postsOf(actor).some(({ role }) => ['review', 'legal', 'decide'].includes(role))
}
