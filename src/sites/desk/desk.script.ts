/**
 * Keys for the desk; every page works without it. Rows are `table.q tbody tr` with a link `a.item`; views are links with
 * `data-view="1"` … `"5"`; next and previous case are links with `rel="next"` and `rel="prev"`.
 */
import { checkDigits } from '#areas/cases/form/check-digits.ts'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { followKeys } from './follow-keys.ts'
import { keepFormsFresh } from './keep-forms-fresh.ts'

document.documentElement.classList.add('scripted')
followKeys()
askBeforeLeaving()
keepFormsFresh()
checkDigits()
