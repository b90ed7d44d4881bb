import { programOf } from '#law/flows/program.ts'
import { activeOf, type FlowEvent, type FlowState, type Step } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'
import { linesOf, TOO_LONG } from '../clock/lines-of.ts'
import type { Done } from '../flow.ts'
import { eventOfLine } from './event-of-line.ts'
import { withChart } from './with-chart.ts'
import { write } from './write.ts'

/**
 * Moves one run through the chart: an event a line from standard input, the state after each as a line. A refused event
 * changes nothing and does not stop the rest (status 0: a no is an answer); a line that is no event does (status 2).
 */
export async function runChart(xml: string): Promise<Done> {
  return await withChart(xml, async (chart) => {
    const program = programOf(chart)
    let state: FlowState | null = null
    let number = 0
    for await (const lines of linesOf(process.stdin)) {
      for (const line of lines) {
        number += 1
        const event: FlowEvent | string = line === TOO_LONG ? 'is longer than a mebibyte' : eventOfLine(line)
        if (typeof event === 'string') {
          process.stderr.write(`gongkai flow run: line ${number} ${event}\n`)
          return 2
        }
        const moved: Step = step(program, state, event)
        if (moved.ok) state = moved.state
        await write(shown(moved, state))
      }
    }
    return 0
  })
}

function shown(moved: Step, state: FlowState | null): object {
  const ended = state?.ended ?? null
  return {
    ...(moved.ok ? {} : { refused: moved.no }),
    active: state ? activeOf(state) : [],
    effects: moved.ok ? moved.effects : [],
    ended: ended !== null,
    ...(ended ? { how: ended } : {}),
    facts: state?.facts ?? {},
  }
}
