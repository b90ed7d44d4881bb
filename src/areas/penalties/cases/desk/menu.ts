import type { MenuEntry } from '#platform/area.ts'
import { bodiesOf } from '../access.ts'
import { wordsOf } from '../words/index.ts'

/** The entry of penalty cases in the menu of the desk, for whoever handles penalties. */
export const PENALTIES_MENU: MenuEntry = {
  path: '/desk/penalties',
  title: { 'zh-Hans': wordsOf('zh-Hans').menu, 'zh-Hant': wordsOf('zh-Hant').menu, en: wordsOf('en').menu },
  visibleTo: (actor) => bodiesOf(actor).length > 0,
}
