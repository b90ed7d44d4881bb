import type { Chart } from '#law/flows/chart.ts'
import { type OutlineStep, outlineOf } from '#law/flows/outline.ts'
import { said } from '#law/flows/said.ts'
import type { Board } from '../board.ts'
import { replaceKeepingFocus } from '../dom/keep-focus.ts'
import { make } from '../dom/make.ts'
import { focusOn } from '../focus-on.ts'
import { nameOf } from '../name-of.ts'
import { isShape } from '../ways/is-shape.ts'
import { lanesOf } from './move-to-lane.ts'
import { type StepsAround, stepActions } from './step-actions.ts'

/**
 * The steps in the order in which they are heard, each a button; the selected one with what can be done with it. Below
 * them the process and the posts, which have fields too. This is the way to change a chart without a mouse. Told of each
 * new chart.
 */
export function stepsList(board: Board, place: HTMLElement, around: StepsAround): (chart: Chart) => void {
  const { words } = board
  let outline: readonly OutlineStep[] = []
  const show = (): undefined => {
    const selected = board.get('selection').get()[0]?.id ?? null
    replaceKeepingFocus(
      place,
      make('h2', {}, words.steps),
      make('p', { class: 'hint' }, board.may ? words.stepsHint : null),
      make(
        'ol',
        {},
        outline.map((step) => stepLine(board, step, selected, around)),
      ),
      make('h3', {}, words.alsoToFill),
      make(
        'ul',
        {},
        otherLine(board, null, words.kindOf['bpmn:Process'] ?? '', selected, around),
        lanes(board, selected, around),
      ),
    )
  }
  board.get('eventBus').on('selection.changed', show)
  return (chart) => {
    outline = outlineOf(chart)
    show()
  }
}

function stepLine(board: Board, step: OutlineStep, selected: string | null, around: StepsAround): HTMLElement {
  const { node, number, lane, depth } = step
  const { words, lang } = board
  const name = said(node.name, lang) || words.unnamed
  const button = make(
    'button',
    {
      type: 'button',
      'data-key': `step-${node.id}`,
      'aria-current': node.id === selected ? 'true' : null,
      onclick: () => focusOn(board, node.id),
    },
    make('span', { class: 'no' }, number === null ? '' : String(number)),
    make('span', { class: 'n' }, name),
    make('small', {}, lane ? said(lane, lang) : ''),
  )
  const shape = board.get('elementRegistry').get(node.id)
  const isOpen = node.id === selected && board.may && shape && isShape(shape)
  return make('li', { 'data-depth': depth }, button, isOpen ? stepActions(board, shape, name, step.ways, around) : null)
}

function lanes(board: Board, selected: string | null, around: StepsAround): readonly HTMLElement[] {
  return lanesOf(board).map(({ id, businessObject }) =>
    otherLine(board, id, nameOf(board, businessObject), selected, around),
  )
}

function otherLine(board: Board, id: string | null, text: string, selected: string | null, { toPanel }: StepsAround) {
  const onclick = () => {
    focusOn(board, id)
    toPanel()
  }
  const given = { type: 'button', 'data-key': `other-${id}`, 'aria-current': id === selected ? 'true' : null, onclick }
  return make('li', {}, make('button', given, make('span', { class: 'no' }), make('span', { class: 'n' }, text)))
}
