import type { Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { extensionsOf, saidBy, setExtension } from '../extensions.ts'
import { laneOf } from '../steps/move-to-lane.ts'
import type { Subject } from '../subject.ts'
import { isShape } from '../ways/is-shape.ts'
import { choiceField } from './field.ts'
import { choicesOf } from './listed.ts'

/** Who works in a lane, or on a step where it is not the lane's own post. */
export function postSection(board: Board, subject: Subject): HTMLElement {
  const { words } = board
  const [step] = extensionsOf(subject.of, 'gk:Step')
  const isLane = subject.of.$type === 'bpmn:Lane'
  const nobody = isLane ? words.nobody : words.asLane(lanePost(board, subject))
  const set = (name: 'role' | 'at') => (value: string) =>
    setExtension(board, subject, 'gk:Step', { [name]: value === '' ? undefined : value })
  return make(
    'section',
    {},
    make('h3', {}, words.post),
    choiceField({
      key: 'role',
      label: words.fields.role,
      value: saidBy(step, 'role') ?? '',
      choices: [{ value: '', label: nobody }, ...choicesOf(words.roles)],
      set: set('role'),
    }),
    choiceField({
      key: 'at',
      label: words.fields.at,
      value: saidBy(step, 'at') ?? '',
      choices: [{ value: '', label: isLane ? words.sites.body : words.asInLane }, ...sites(words.sites, isLane)],
      set: set('at'),
    }),
    isLane && isShape(subject.drawn) ? laneButton(board, subject.drawn) : null,
  )
}

function laneButton({ get, words }: Board, lane: Shape): HTMLElement {
  const onclick = () => get('selection').select(get('modeling').addLane(lane, 'bottom'))
  return make('button', { type: 'button', class: 'btn', 'data-key': 'add-lane', onclick }, words.addLane)
}

/** `body` need not be written where it is what silence means. */
function sites(words: Readonly<Record<string, string>>, isLane: boolean) {
  return choicesOf(words).filter(({ value }) => !isLane || value !== 'body')
}

/** Name of the role that the lane of a step gives; null where there is none. */
function lanePost(board: Board, { drawn }: Subject): string | null {
  const lane = isShape(drawn) ? laneOf(board, drawn) : null
  const role = lane ? saidBy(extensionsOf(lane.businessObject, 'gk:Step')[0], 'role') : null
  return choicesOf(board.words.roles).find(({ value }) => value === role)?.label ?? null
}
