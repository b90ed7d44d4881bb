import type { ChartDifference } from '#law/flows/difference.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'

const TYPE = 'change'
const MARKS = { added: 'is-added', changed: 'is-changed' } as const

/** Marks on the sheet what is new or another; what is gone cannot be marked. With no changes it takes the marks away. */
export function markChanges({ get, words }: Board, changes: ChartDifference): void {
  const [canvas, overlays, registry] = [get('canvas'), get('overlays'), get('elementRegistry')]
  overlays.remove({ type: TYPE })
  for (const { id } of registry.filter(() => true))
    for (const mark of Object.values(MARKS)) canvas.removeMarker(id, mark)
  for (const [id, ours] of Map.groupBy(changes, ({ element }) => element)) {
    const mark = ours.some((one) => one.mark === 'added' && isWhole(one)) ? 'added' : 'changed'
    const element = registry.get(id)
    if (!element || element.parent === undefined) continue
    canvas.addMarker(id, MARKS[mark])
    const html = make('span', { class: `sign ${mark}` }, words.signs[mark])
    overlays.add(id, TYPE, { position: { bottom: 8, right: 16 }, html })
  }
}

/** Whether the element itself came, and not only a part of it. */
function isWhole({ aspect }: ChartDifference[number]): boolean {
  return aspect === 'step' || aspect === 'flow' || aspect === 'lane'
}
