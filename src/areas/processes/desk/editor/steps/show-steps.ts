import type { Connection, Shape } from 'bpmn-js/lib/Modeler.js'
import type { Chart } from '#law/flows/chart.ts'
import { type OutlineStep, outlineOf } from '#law/flows/outline.ts'
import { said } from '#law/flows/said.ts'
import type { Board } from '../board.ts'
import { replaceKeepingFocus } from '../dom/keep-focus.ts'
import { make } from '../dom/make.ts'
import { focusOn } from '../focus-on.ts'
import { nameOf } from '../name-of.ts'
import { insertStep } from './insert-step.ts'
import { laneOf, lanesOf, moveToLane } from './move-to-lane.ts'
import { removeStep } from './remove-step.ts'

/** What the list needs of the page around it. */
export interface StepsAround {
  /** Says to everybody, also to a screen reader, what was done. */
  readonly tell: (words: string) => void
  /** Leads to the panel, to its first field. */
  readonly toPanel: () => void
}

/**
 * The steps in the order in which they are heard, each a button; the selected one with what can be done with it. This is
 * the way to change a chart without a mouse. Told of each new chart.
 */
export function stepsList(board: Board, place: HTMLElement, around: StepsAround): (chart: Chart) => void {
  let outline: readonly OutlineStep[] = []
  const show = (): undefined => {
    const selected = board.get('selection').get()[0]?.id ?? null
    replaceKeepingFocus(
      place,
      make('h2', {}, board.words.steps),
      make('p', { class: 'hint' }, board.may ? board.words.stepsHint : null),
      make(
        'ol',
        {},
        outline.map((step) => line(board, step, step.node.id === selected, around)),
      ),
    )
  }
  board.get('eventBus').on('selection.changed', show)
  return (chart) => {
    outline = outlineOf(chart)
    show()
  }
}

function line(board: Board, { node, number, lane, depth, ways }: OutlineStep, isOpen: boolean, around: StepsAround) {
  const { words, lang } = board
  const name = said(node.name, lang) || words.unnamed
  const button = make(
    'button',
    {
      type: 'button',
      'data-key': `step-${node.id}`,
      'aria-current': isOpen ? 'true' : null,
      onclick: () => focusOn(board, node.id),
    },
    make('span', { class: 'no' }, number === null ? '' : String(number)),
    make('span', { class: 'n' }, name),
    make('small', {}, lane ? said(lane, lang) : ''),
  )
  const shape = board.get('elementRegistry').get(node.id)
  const can = isOpen && board.may && shape && isShape(shape) ? actions(board, shape, name, ways, around) : null
  return make('li', { 'data-depth': depth }, button, can)
}

function actions(board: Board, shape: Shape, name: string, ways: OutlineStep['ways'], around: StepsAround) {
  const { words, get } = board
  const button = (key: string, text: string, onclick: () => void) =>
    make('button', { type: 'button', class: 'btn', 'data-key': key, onclick }, text)
  const insert = (flow: Connection | null) => {
    const made = insertStep(board, flow?.source ?? shape, flow)
    around.tell(words.inserted)
    get('selection').select(made)
    around.toPanel()
  }
  const [onward, ...others] = shape.outgoing.filter(({ type }) => type === 'bpmn:SequenceFlow')
  const turning = ways.filter(({ turns, flows }) => turns.length > 0 && (flows.length > 1 || others.length > 0))
  return make(
    'div',
    { class: 'can', role: 'group', 'aria-label': words.stepsOf(name) },
    others.length === 0 ? button('insert', words.insertAfter, () => insert(onward ?? null)) : null,
    turning.map(({ flows, turns, to }) => {
      const answer = turns.map((turn) => said(turn.answer, board.lang)).find((each) => each !== '')
      const flow = get('elementRegistry').get(flows.at(-1) ?? '')
      const way = answer ?? said(to.name, board.lang)
      return flow && isConnection(flow) ? button(`insert-${flow.id}`, words.insertOn(way), () => insert(flow)) : null
    }),
    laneSelect(board, shape, name, around),
    button('panel', words.toPanel, around.toPanel),
    button('remove', words.removeStep, () => {
      removeStep(board, shape)
      around.tell(words.removed(name))
    }),
  )
}

function laneSelect(board: Board, shape: Shape, name: string, { tell }: StepsAround) {
  const { words } = board
  const lanes = lanesOf(board)
  if (lanes.length < 2) return null
  const label = (lane: Shape) => nameOf(board, lane.businessObject)
  const select = make(
    'select',
    {
      'data-key': 'lane',
      onchange: () => {
        const lane = lanes.find(({ id }) => id === select.value)
        if (!lane) return
        moveToLane(board, shape, lane)
        tell(words.moved(name, label(lane)))
      },
    },
    lanes.map((lane) => make('option', { value: lane.id }, label(lane))),
  )
  select.value = laneOf(board, shape)?.id ?? ''
  return make('label', {}, words.toLane, ' ', select)
}

function isShape(element: { readonly type: string }): element is Shape {
  return 'width' in element
}

function isConnection(element: { readonly type: string }): element is Connection {
  return 'waypoints' in element
}
