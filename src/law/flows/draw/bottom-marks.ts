import type { Node, Shape } from '../chart.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'

/** Marks at the foot of an activity: closed subprocess, several instances, and the strange ones the house does not run. */
export function bottomMarks(sheet: Sheet, node: Node, shape: Shape): string {
  const strange = sheet.chart.foreign.flatMap(({ id, because }) =>
    id === node.id && because !== null ? [because] : [],
  )
  const marks = [
    ...(node.kind === 'subprocess' && !shape.expanded ? [PLUS] : []),
    ...(node.multi ? [node.multi.sequential ? ROWS : COLUMNS] : []),
    ...strange.flatMap((because) => STRANGE[because] ?? []),
  ]
  const [middle, foot] = [shape.x + shape.width / 2, shape.y + shape.height - 14]
  const left = middle - (marks.length * 16) / 2
  return marks
    .map((path, i) => tag('path', { class: 'icon', transform: `translate(${left + i * 16 + 2} ${foot})`, d: path }))
    .join('')
}

/** Drawn into a square of 12. */
const PLUS = 'M.5.5h11v11h-11zM6 3v6M3 6h6'
const COLUMNS = 'M2 1v10M6 1v10M10 1v10'
const ROWS = 'M1 2h10M1 6h10M1 10h10'
const LOOP = 'M3 10.5A5 5 0 1 1 7 11M1 9.5l2.2 1.2L4.6 8.4'
const REWIND = 'M6 2v8L1 6zM11 2v8L6 6z'
const TILDE = 'M1 7c2-4 4-3 5-1s3 3 5-1'

const STRANGE: Readonly<Record<string, string>> = {
  'bpmn:StandardLoopCharacteristics': LOOP,
  isForCompensation: REWIND,
  'bpmn:AdHocSubProcess': TILDE,
}
