import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { together } from '../canvas/together.ts'
import { make } from '../dom/make.ts'
import { isModdle, type Subject } from '../subject.ts'
import { lineField } from './field.ts'

/** The message an event or task waits for or sends, the code of an error. Null where there is neither. */
export function triggerSection(board: Board, subject: Subject): HTMLElement | null {
  const { words } = board
  const holder = holderOf(subject.of)
  if (holder === null) return null
  const { of, pointer, type, says } = holder
  const named = of.get(pointer)
  return make(
    'section',
    {},
    lineField({
      key: 'trigger',
      label: type === 'bpmn:Message' ? words.fields.message : words.fields.error,
      value: isModdle(named) ? String(named.get(says) ?? '') : '',
      set: (said) => together(board.get('commandStack'), () => pointTo(board, subject, holder, said)),
    }),
  )
}

interface Holder {
  readonly of: Moddle
  readonly pointer: 'messageRef' | 'errorRef'
  readonly type: 'bpmn:Message' | 'bpmn:Error'
  readonly says: 'name' | 'errorCode'
}

/** Where the pointer to a message or error stands: on a task itself, in the definition of an event. */
function holderOf(of: Moddle): Holder | null {
  if (/:(Send|Receive)Task$/.test(of.$type)) return { of, pointer: 'messageRef', type: 'bpmn:Message', says: 'name' }
  const definitions: unknown = of.get('eventDefinitions')
  const [definition] = Array.isArray(definitions) ? definitions.filter(isModdle) : []
  if (definition?.$type === 'bpmn:MessageEventDefinition')
    return { of: definition, pointer: 'messageRef', type: 'bpmn:Message', says: 'name' }
  if (definition?.$type === 'bpmn:ErrorEventDefinition')
    return { of: definition, pointer: 'errorRef', type: 'bpmn:Error', says: 'errorCode' }
  return null
}

/** Points to the message or error of this name in the file, which is made if there is none; to nothing for a blank. */
function pointTo(
  { get }: Board,
  { drawn, of: from }: Subject,
  { of, pointer, type, says }: Holder,
  name: string,
): void {
  const modeling = get('modeling')
  const definitions = rootOf(from)
  const value: unknown = definitions.get('rootElements')
  const roots: readonly unknown[] = Array.isArray(value) ? value : []
  const there = roots.filter(isModdle).find((each) => each.$type === type && each.get(says) === name)
  const named = name === '' ? undefined : (there ?? get('bpmnFactory').create(type, { [says]: name }))
  if (named && !there) {
    named.$parent = definitions
    modeling.updateModdleProperties(drawn, definitions, { rootElements: [...roots, named] })
  }
  modeling.updateModdleProperties(drawn, of, { [pointer]: named })
}

function rootOf(of: Moddle): Moddle {
  return of.$parent ? rootOf(of.$parent) : of
}
