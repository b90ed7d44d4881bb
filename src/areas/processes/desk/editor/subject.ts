import type { Drawn, Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from './board.ts'

/** What the panel is about: an element of the file, and what is drawn of it. They differ for a process in a pool. */
export interface Subject {
  readonly drawn: Drawn
  readonly of: Moddle
}

/** What is selected; the process where nothing is, or a pool, or several at once. Null before anything is drawn. */
export function subjectOf(board: Board): Subject | null {
  const [first, ...more] = board.get('selection').get()
  const drawn = first && more.length === 0 ? (first.labelTarget ?? first) : null
  if (drawn && drawn.type !== 'bpmn:Participant') return { drawn, of: drawn.businessObject }
  return processIn(board, drawn)
}

/** The process of a pool, or of the first pool that has one, or the one that is drawn without a pool. */
function processIn(board: Board, pool: Drawn | null): Subject | null {
  const root = board.get('canvas').getRootElement()
  if (root.type === 'bpmn:Process') return { drawn: root, of: root.businessObject }
  const pools = pool ? [pool] : root.children.filter(({ type }) => type === 'bpmn:Participant')
  for (const drawn of pools) {
    const process = drawn.businessObject.get('processRef')
    if (isModdle(process)) return { drawn, of: process }
  }
  return pool ? { drawn: pool, of: pool.businessObject } : null
}

/** Whether a value of the model is an element. */
export function isModdle(value: unknown): value is Moddle {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, '$type') === 'string'
}
