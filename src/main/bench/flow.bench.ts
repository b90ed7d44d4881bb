import { BpmnModdle } from 'bpmn-moddle'
import { programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { replay } from '#law/flows/replay.ts'
import type { FlowEvent, FlowState } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'
import { COMPLETE_AT, LICENCE_STEPS, licenceChart } from './licence-chart.ts'
import { otherEngine } from './other-engine.ts'
import { percentile, type Row } from './row.ts'

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
  const own = async () => {
    const taken = step(program, read(kept), JOURNAL[at] ?? { type: 'start' })
    if (!taken.ok) throw new Error(`bug: refused with ${taken.no.code}`)
    at = taken.state.ended ? 0 : at + 1
    kept = taken.state.ended ? 'null' : JSON.stringify(taken.state)
    longest = Math.max(longest, kept.length)
  }
  const other = await otherEngine()
  const { one, two, ratio } = await inTurn(own, other.step)
  return {
    what: 'steps of a licence (read the state, complete, write it)',
    measured: `${Math.round(one)}/s, ${longest} B`,
    yardstick: `bpmn-engine, the same chart: ${two.toFixed(0)}/s, ${other.longest()} B`,
    ratio,
  }
}

async function readingRow(): Promise<Row> {
  const xml = licenceChart('complete', '')
  const { one, two, ratio } = await inTurn(
    async () => programOf(await readChart(xml)),
    () => new BpmnModdle().fromXML(xml),
  )
  return {
    what: 'reading and compiling that chart',
    measured: `${(1000 / one).toFixed(2)} ms`,
    yardstick: `bpmn-moddle alone: ${(1000 / two).toFixed(2)} ms`,
    ratio,
  }
}

/** Ended cases told to their chart again, journals being in memory; one in ten has a step that nobody did. */
async function replayRow(): Promise<Row> {
  const program = programOf(await readChart(licenceChart('complete', '')))
  const jumped = JOURNAL.filter(({ element }) => element !== 'Consult')
  let told = 0
  let deviating = 0
  const own = await cpuRate(async () => {
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

/** Both in five turns, so that what the machine learns falls on both; the medians of rates and ratios. */
async function inTurn(
  one: () => Promise<unknown>,
  two: () => Promise<unknown>,
): Promise<{ readonly one: number; readonly two: number; readonly ratio: number }> {
  const turns: { one: number; two: number }[] = []
  for (let turn = 0; turn < 5; turn += 1) turns.push({ one: await cpuRate(one), two: await cpuRate(two) })
  const median = (of: (turn: { one: number; two: number }) => number): number => percentile(turns.map(of), 50)
  return {
    one: median((turn) => turn.one),
    two: median((turn) => turn.two),
    ratio: median((turn) => turn.one / turn.two),
  }
}

/** Operations a second of processor over a third of one: all of it is reckoning, so whatever else runs does not count. */
async function cpuRate(once: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage()
  let count = 0
  let spent = 0
  while (spent < 0.3) {
    await once()
    count += 1
    const { user, system } = process.cpuUsage(begun)
    spent = (user + system) / 1e6
  }
  return count / spent
}

function read(kept: string): FlowState | null {
  // What JSON gives back is what was put in.
  return JSON.parse(kept) as FlowState | null
}
