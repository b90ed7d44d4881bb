import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { NOTHING_DUE, stopClocks } from '../clocks/index.ts'
import type { Case } from './case.ts'
import { clockHome, ownerOf } from './clock-home.ts'
import { fact } from './facts.ts'
import { lockOthers } from './joint.ts'
import { follow } from './life.ts'
import { leaveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'

const ENDS_IN = { withdraw: 'withdrawn', terminate: 'terminated' } as const

/** Ends a case without a decision: its clocks are cancelled, unless others of a joint handling still need them. */
export async function endCase(
  tx: Tx,
  by: Actor,
  found: Case,
  move: 'withdraw' | 'terminate',
  ground: string | null,
): Promise<Case> {
  const others = await lockOthers(tx, found)
  const needed = others.some(({ state }) => state === 'submitted' || state === 'accepted' || state === 'suspended')
  const state = follow(found.state, move)
  if (!needed) {
    const home = clockHome(found)
    const event = { type: ENDS_IN[move], date: tx.today }
    await stopClocks(tx, by, home.bodyId, ownerOf(home), event)
  }
  const flow = await leaveChart(tx, found, ENDS_IN[move])
  const ended = ground === null ? null : JSON.stringify({ ground, rightBody: null })
  const saved = await saveCase(tx, found, { state, closed_on: tx.today, ended, on_the_way_to: null, ...NOTHING_DUE })
  await record(tx, by, fact(`case.${ENDS_IN[move]}`, saved, { ground, flow }))
  return saved
}
