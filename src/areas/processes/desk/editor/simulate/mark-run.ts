import { activeOf } from '#law/flows/state.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { beenAt, type Moment } from './run-so-far.ts'

const TYPE = 'run'

/** Shows on the sheet where a run stands and where it has been; nothing before it has begun. */
export function markRun({ get, words }: Board, moments: readonly Moment[]): void {
  const [canvas, overlays] = [get('canvas'), get('overlays')]
  const now = moments.at(-1)
  const here = new Set(now ? activeOf(now.state) : [])
  const been = beenAt(moments)
  overlays.remove({ type: TYPE })
  for (const { id, parent } of get('elementRegistry').filter(() => true)) {
    canvas.removeMarker(id, 'run-here')
    canvas.removeMarker(id, 'run-been')
    if (parent === undefined) continue
    if (here.has(id)) {
      canvas.addMarker(id, 'run-here')
      overlays.add(id, TYPE, {
        position: { bottom: 8, left: 0 },
        html: make('span', { class: 'sign run' }, words.here),
      })
    } else if (been.has(id)) canvas.addMarker(id, 'run-been')
  }
}
