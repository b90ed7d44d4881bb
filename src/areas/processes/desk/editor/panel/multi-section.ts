import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { isModdle, type Subject } from '../subject.ts'
import { feelField } from './feel-field.ts'
import { choiceField, lineField } from './field.ts'

/** Several instances of a step: side by side or one after the other, over which list, until when. */
export function multiSection(board: Board, subject: Subject): HTMLElement {
  const { words, get } = board
  const loop = loopOf(subject.of)
  const change = (properties: object) => {
    if (loop) get('modeling').updateModdleProperties(subject.drawn, loop, properties)
  }
  return make(
    'section',
    {},
    make('h3', {}, words.several),
    choiceField({
      key: 'several',
      label: words.fields.several,
      value: loop ? (loop.get('isSequential') === true ? 'sequential' : 'parallel') : '',
      choices: [
        { value: '', label: words.once },
        { value: 'parallel', label: words.parallel },
        { value: 'sequential', label: words.sequential },
      ],
      set: (how) => repeat(board, subject, how),
    }),
    loop && expressionField(board, subject, loop, 'loopCardinality', words.fields.collection, change),
    loop &&
      lineField({
        key: 'each',
        label: words.fields.each,
        value: nameOf(loop.get('inputDataItem')),
        set: (name) =>
          change({ inputDataItem: name === '' ? undefined : inside(board, loop, 'bpmn:DataInput', { name }) }),
      }),
    loop && expressionField(board, subject, loop, 'completionCondition', words.fields.until, change),
  )
}

function repeat({ get }: Board, { drawn, of }: Subject, how: string): void {
  const isSequential = how === 'sequential'
  const loop = loopOf(of)
  if (loop && how !== '') get('modeling').updateModdleProperties(drawn, loop, { isSequential })
  else
    get('modeling').updateProperties(drawn, {
      loopCharacteristics:
        how === '' ? undefined : get('bpmnFactory').create('bpmn:MultiInstanceLoopCharacteristics', { isSequential }),
    })
}

function expressionField(
  board: Board,
  { of }: Subject,
  loop: Moddle,
  name: 'loopCardinality' | 'completionCondition',
  label: string,
  change: (properties: object) => void,
): HTMLElement {
  const there = loop.get(name)
  return feelField(board, of, {
    key: name,
    label,
    value: isModdle(there) ? String(there.get('body') ?? '') : '',
    set: (body) => change({ [name]: body === '' ? undefined : inside(board, loop, 'bpmn:FormalExpression', { body }) }),
  })
}

function inside({ get }: Board, parent: Moddle, type: string, properties: object): Moddle {
  const made = get('bpmnFactory').create(type, properties)
  made.$parent = parent
  return made
}

function loopOf(of: Moddle): Moddle | null {
  const loop = of.get('loopCharacteristics')
  return isModdle(loop) && loop.$type === 'bpmn:MultiInstanceLoopCharacteristics' ? loop : null
}

function nameOf(item: unknown): string {
  return isModdle(item) ? String(item.get('name') ?? '') : ''
}
