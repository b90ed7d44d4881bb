import { BpmnModdle } from 'bpmn-moddle'
import { programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { replay } from '#law/flows/replay.ts'
import type { FlowEvent, FlowState } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'
import { COMPLETE_AT, LICENCE_STEPS, licenceChart } from './licence-chart.ts'
import { otherEngine } from './other-engine.ts'
import { type Row, rate } from './row.ts'

const JOURNAL: readonly FlowEvent[] = [
  { type: 'start', data: { complete: false } },
  ...LICENCE_STEPS.map(
    (element, at): FlowEvent => ({ type: 'complete', element, data: { complete: at >= COMPLETE_AT } }),
  ),
]

/** The reducer beside another engine on the same licence, reading beside the bare parser, and telling a journal again. */
export async function benchFlows(): Promise<readonly Row[]> {
  return [await stepsRow(), await readingRow(), await replayRow()]
}

/** One step: the kept state read, one task completed, the state written. */
async function stepsRow(): Promise<Row> {
  const program = programOf(await readChart(licenceChart('complete', '')))
  let at = 0
  let kept = 'null'
  let longest = 0
  const own = await rate(1, 1, async () => {
    const taken = step(program, read(kept), JOURNAL[at] ?? { type: 'start' })
    if (!taken.ok) throw new Error(`bug: refused with ${taken.no.code}`)
    at = taken.state.ended ? 0 : at + 1
    kept = taken.state.ended ? 'null' : JSON.stringify(taken.state)
    longest = Math.max(longest, kept.length)
  })
  const other = await otherEngine()
  const theirs = await rate(1, 2, other.step)
  return {
    what: 'steps of a licence (read the state, complete, write it)',
    measured: `${Math.round(own)}/s, ${longest} B`,
    yardstick: `bpmn-engine, the same chart: ${theirs.toFixed(0)}/s, ${other.longest()} B`,
    ratio: own / theirs,
  }
}

async function readingRow(): Promise<Row> {
  const xml = licenceChart('complete', '')
  const own = await rate(1, 1, async () => programOf(await readChart(xml)))
  const parser = await rate(1, 1, () => new BpmnModdle().fromXML(xml))
  return {
    what: 'reading and compiling that chart',
    measured: `${(1000 / own).toFixed(2)} ms`,
    yardstick: `bpmn-moddle alone: ${(1000 / parser).toFixed(2)} ms`,
    ratio: own / parser,
  }
}

/** Ended cases told to their chart again, journals being in memory; one in ten has a step that nobody did. */
async function replayRow(): Promise<Row> {
  const program = programOf(await readChart(licenceChart('complete', '')))
  const jumped = JOURNAL.filter(({ element }) => element !== 'Consult')
  let told = 0
  let deviating = 0
  const own = await rate(1, 1, async () => {
    deviating += replay(program, told % 10 === 0 ? jumped : JOURNAL).deviations.length
    told += 1
  })
  return {
    what: 'journals told to their chart again, one thread',
    measured: `${Math.round(own)}/s`,
    yardstick: `100,000 ended cases: ${(100_000 / own).toFixed(1)} s; ${((100 * deviating) / told).toFixed(0)} % deviate`,
    ratio: null,
  }
}

function read(kept: string): FlowState | null {
  // What JSON gives back is what was put in.
  return JSON.parse(kept) as FlowState | null
}
