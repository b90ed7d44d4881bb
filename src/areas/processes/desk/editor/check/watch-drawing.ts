import type Modeler from 'bpmn-js/lib/Modeler.js'
import type { Known } from '#law/flows/lint.ts'
import { type Reading, readDrawing } from './read-drawing.ts'

/** Pause after the last change, in milliseconds: long enough for a drag, too short to be waited for. */
const PAUSE = 200

/** Reads the drawing now and after each change, and tells what it read. Only the newest reading is told. */
export async function watchDrawing(modeler: Modeler, known: Known, tell: (reading: Reading) => void): Promise<void> {
  let round = 0
  let timer: number | undefined
  const read = async () => {
    round += 1
    const mine = round
    const reading = await readDrawing(modeler, known)
    if (reading && mine === round) tell(reading)
  }
  modeler.get('eventBus').on('commandStack.changed', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void read(), PAUSE)
  })
  await read()
}
