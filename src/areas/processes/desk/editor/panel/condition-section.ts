import type { Connection } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { isModdle, type Subject } from '../subject.ts'
import { feelField } from './feel-field.ts'
import { tickField } from './field.ts'

/** When a flow is taken: if its condition holds, or if no other does. */
export function conditionSection(board: Board, subject: Subject): HTMLElement | null {
  const { words, get } = board
  const { source } = subject.drawn as Connection // a sequence flow is drawn as one
  if (!/ExclusiveGateway|InclusiveGateway|Task|CallActivity|SubProcess/.test(source.type)) return null
  const flow = subject.of
  const isDefault = source.businessObject.get('default') === flow
  const condition = flow.get('conditionExpression')
  return make(
    'section',
    {},
    isDefault
      ? null
      : feelField(board, flow, {
          key: 'condition',
          label: words.fields.condition,
          hint: words.conditionHint,
          value: isModdle(condition) ? String(condition.get('body') ?? '') : '',
          set: (body) => {
            const made = body === '' ? undefined : get('bpmnFactory').create('bpmn:FormalExpression', { body })
            get('modeling').updateProperties(subject.drawn, { conditionExpression: made })
          },
        }),
    tickField({
      key: 'default',
      label: words.fields.default,
      on: isDefault,
      set: (on) => get('modeling').updateProperties(source, { default: on ? flow : undefined }),
    }),
  )
}
