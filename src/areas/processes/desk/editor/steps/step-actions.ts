import type { Connection, Shape } from 'bpmn-js/lib/Modeler.js'
import type { OutlineStep } from '#law/flows/outline.ts'
import { said } from '#law/flows/said.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { focusOn } from '../focus-on.ts'
import { nameOf } from '../name-of.ts'
import { isShape } from '../ways/is-shape.ts'
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

/** What can be done with a step: one more after it or on one of its ways, another post, its fields, away with it. */
export function stepActions(
  board: Board,
  step: Shape,
  name: string,
  ways: OutlineStep['ways'],
  around: StepsAround,
): HTMLElement {
  const { words } = board
  const insert = (flow: Connection | null) => {
    const made = insertStep(board, flow?.source ?? step, flow)
    around.tell(words.inserted)
    focusOn(board, made.id)
    around.toPanel()
  }
  const remove = () => {
    removeStep(board, step)
    around.tell(words.removed(name))
  }
  const [onward, ...others] = step.outgoing.filter(({ type }) => type === 'bpmn:SequenceFlow')
  const turning = ways.filter(({ turns, flows }) => turns.length > 0 && (flows.length > 1 || others.length > 0))
  return make(
    'div',
    { class: 'can', role: 'group', 'aria-label': words.stepsOf(name) },
    others.length === 0 ? button('insert', words.insertAfter, () => insert(onward ?? null)) : null,
    turning.flatMap((way) => wayActions(board, way, insert, around)),
    laneSelect(board, step, name, around),
    button('panel', words.toPanel, around.toPanel),
    button('remove', words.removeStep, remove),
  )
}

/** For a way that is chosen: a step on its last flow, and the fields of that flow with its condition. */
function wayActions(
  board: Board,
  { turns, flows, to }: OutlineStep['ways'][number],
  insert: (flow: Connection) => void,
  { toPanel }: StepsAround,
): readonly HTMLElement[] {
  const { words, lang, get } = board
  const answer = turns.map((turn) => said(turn.answer, lang)).find((each) => each !== '')
  const name = answer ?? said(to.name, lang)
  const flow = get('elementRegistry').get(flows.at(-1) ?? '')
  if (!flow || isShape(flow)) return []
  const show = () => {
    focusOn(board, flow.id)
    toPanel()
  }
  return [
    button(`insert-${flow.id}`, words.insertOn(name), () => insert(flow as Connection)), // what is no shape is one
    button(`way-${flow.id}`, words.wayOf(name), show),
  ]
}

function laneSelect(board: Board, step: Shape, name: string, { tell }: StepsAround): HTMLElement | null {
  const lanes = lanesOf(board)
  if (lanes.length < 2) return null
  const label = (lane: Shape) => nameOf(board, lane.businessObject)
  const onchange = () => {
    const lane = lanes.find(({ id }) => id === select.value)
    if (!lane) return
    moveToLane(board, step, lane)
    tell(board.words.moved(name, label(lane)))
  }
  const options = lanes.map((lane) => make('option', { value: lane.id }, label(lane)))
  const select = make('select', { 'data-key': 'lane', onchange }, options)
  select.value = laneOf(board, step)?.id ?? ''
  return make('label', {}, board.words.toLane, ' ', select)
}

function button(key: string, text: string, onclick: () => void): HTMLElement {
  return make('button', { type: 'button', class: 'btn', 'data-key': key, onclick }, text)
}
