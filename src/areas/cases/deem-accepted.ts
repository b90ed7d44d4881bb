import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { acceptCase } from './accept-case.ts'
import type { CaseRef } from './case.ts'
import { lockCase } from './cases.ts'

const SILENCE: Machine = { kind: 'machine', name: 'cases.silence' }

/**
 * Five working days went by without a correction notice: the case counts as accepted on the day the materials were
 * received (行政许可法 §32(4)). Idempotent: a case that was dealt with meanwhile is left alone.
 */
export async function deemAccepted(tx: Tx, ref: CaseRef): Promise<void> {
  const found = await lockCase(tx, ref)
  if (found?.state !== 'submitted') return
  const receivedOn = must(found.receivedOn, 'day of receipt')
  accepted(await acceptCase(tx, SILENCE, found, { on: receivedOn, silentOn: tx.today }))
}
