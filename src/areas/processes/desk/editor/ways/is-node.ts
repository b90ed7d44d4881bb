import type { Drawn } from 'bpmn-js/lib/Modeler.js'

/** Whether it is a box that lines and words keep off: a node or a note, no lane and no words. */
export function isNode({ type, labelTarget }: Drawn): boolean {
  return labelTarget === undefined && /Task|Event|Gateway|SubProcess|CallActivity|TextAnnotation/.test(type)
}
