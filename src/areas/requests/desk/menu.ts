import type { MenuEntry } from '#platform/area.ts'
import { bodiesOf } from '../access.ts'
import { wordsOf } from '../words/index.ts'

/** The entry of information requests in the menu of the desk, for whoever handles them. */
export const REQUESTS_MENU: MenuEntry = {
  path: '/desk/requests',
  title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
  visibleTo: (actor) => bodiesOf(actor).length > 0,
}
