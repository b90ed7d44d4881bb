import type { Chart } from '#law/flows/chart.ts'
import { type ChartDifference, differenceOf } from '#law/flows/difference.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { focusOn } from '../focus-on.ts'
import { markChanges } from './mark-changes.ts'
import { shelfOf } from './shelf-of.ts'

/** The edition a drawing is held against. */
export interface Before {
  readonly number: number
  readonly chart: Chart
}

/**
 * What of a drawing is not as in the edition in force: listed always, marked on the sheet while `isSeen`. `draw` is to
 * be told of each new chart and gives back how many changes there are; `mark` marks or takes the marks away.
 */
export function comparison(board: Board, place: HTMLElement, { number, chart: before }: Before, isSeen: () => boolean) {
  const { words } = board
  const shelf = shelfOf(board)
  let changes: ChartDifference = []
  const mark = () => markChanges(board, isSeen() ? changes : [])
  const draw = (chart: Chart): number => {
    changes = differenceOf(before, chart, shelf)
    const lead = changes.length === 0 ? words.noChange(number) : words.compareLead(number)
    const lines = changes.map((one) => line(board, one))
    place.replaceChildren(make('p', { class: 'quiet' }, lead), make('ul', { class: 'list' }, lines))
    mark()
    return changes.length
  }
  return { draw, mark }
}

/** What is gone is on the sheet no more: it is told, and leads nowhere. */
function line(board: Board, { element, mark, sentence }: ChartDifference[number]): HTMLElement {
  const says = sentence[board.lang]
  const onclick = () => focusOn(board, element)
  const isThere = mark !== 'removed' && board.get('elementRegistry').get(element) !== undefined
  return make(
    'li',
    {},
    make('span', { class: `tag ${mark}` }, board.words.marks[mark]),
    ' ',
    isThere ? make('button', { type: 'button', class: 'btn link', onclick }, says) : says,
  )
}
