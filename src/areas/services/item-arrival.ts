import type { PlannedNode } from '#law/flows/compose/chart-plan.ts'
import type { Charted } from './chart-of-item.ts'
import { APPLICANT, laneOf } from './item-lanes.ts'
import { ruled } from './item-limits.ts'
import { addedNode, into, type Open, type Piece, word } from './item-pieces.ts'
import { nodeOfStep } from './node-of-step.ts'

/** From the applicant to the table where acceptance is decided; papers taken in below it are carried up first. */
export function arrival({ item, parts, lanes }: Charted): Piece {
  const start: PlannedNode = { id: 'start', kind: 'start', lane: APPLICANT, name: word('start') }
  if (!mayBeCollected({ item, parts, lanes })) return { nodes: [start], flows: [], open: [{ from: 'start' }] }
  const gate: PlannedNode = { id: 'arrival', kind: 'exclusive', lane: APPLICANT, name: { 'zh-Hans': '' } }
  const before = item.steps.slice(0, parts.intake)
  const agent = before.map((step, i) => nodeOfStep(item, parts, i, laneOf(lanes, step)))
  const lane = laneOf(lanes, stepAt({ item, parts, lanes }))
  const receipt = addedNode(item, 'hand_over', { id: 'hand-over-station', kind: 'receive', lane, part: 'hand-over' })
  const carried = [...agent, receipt]
  const first: Open = { from: 'arrival', name: word('at_station'), condition: 'collected = true' }
  return {
    nodes: [start, gate, ...carried],
    flows: [
      { from: 'start', to: 'arrival' },
      ...carried.flatMap(({ id }, i) => into([i === 0 ? first : { from: carried[i - 1]?.id ?? '' }], id)),
    ],
    open: [{ from: receipt.id }, { from: 'arrival', name: word('direct'), isDefault: true }],
  }
}

/** Accept, ask for corrections once, or not accept; silence for five working days accepts (行政许可法 §32). */
export function intake({ item, parts, lanes }: Charted, open: readonly Open[]): Piece {
  const step = stepAt({ item, parts, lanes })
  const lane = laneOf(lanes, step)
  const gate = 'intake-result'
  const silence: PlannedNode = {
    ...{ id: 'silence', kind: 'boundary', lane, name: word('silence'), attachedTo: step.id, interrupting: true },
    ...{ trigger: { kind: 'timer', limit: ruled('ALL.CORRECTION_NOTICE') }, limits: [ruled('ALL.CORRECTION_NOTICE')] },
  }
  return {
    nodes: [
      nodeOfStep(item, parts, parts.intake, lane),
      silence,
      { id: gate, kind: 'exclusive', lane, name: { 'zh-Hans': '' } },
      addedNode(item, 'correction', { id: 'correction', kind: 'receive', lane: APPLICANT, part: 'correction' }),
      { id: 'not-accepted', kind: 'end', lane, name: word('not_accepted') },
    ],
    flows: [
      ...into(open, step.id),
      { from: step.id, to: gate },
      { from: gate, to: 'correction', name: word('incomplete'), condition: 'intake = "correction"' },
      { from: 'correction', to: step.id },
      { from: gate, to: 'not-accepted', name: word('not_accepted'), condition: 'intake = "not_accepted"' },
    ],
    open: [{ from: gate, name: word('accepted'), isDefault: true }, { from: 'silence' }],
  }
}

/** Whether papers may be taken in at a station below the one that accepts: a village agent's, a township's window. */
export function mayBeCollected({ item, parts }: Charted): boolean {
  return item.agent || parts.intake > 0 || item.levels.some((level) => level !== 'county')
}

function stepAt({ item, parts }: Charted) {
  const step = item.steps[parts.intake]
  if (!step) throw new Error(`${item.id} has no intake`)
  return step
}
