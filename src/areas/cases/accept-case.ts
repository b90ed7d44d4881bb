import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type ClockView, type DueCopy, dueOf, startClocks, stopClocks } from '../clocks/index.ts'
import type { Case } from './case.ts'
import { ownerOf } from './clock-home.ts'
import { type Accepted, decisionClocks } from './decision-clocks.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { lockOthers, oneThingOf } from './joint.ts'
import { follow } from './life.ts'
import { moveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'
import { turnSteps } from './steps.ts'

/**
 * Makes a submitted case an accepted one, by an officer or by silence. In a joint handling the lead accepts for all:
 * one legal clock runs on the lead's case.
 */
export async function acceptCase(tx: Tx, by: Actor, found: Case, accepted: Accepted): Promise<Outcome<Case>> {
  const item = await itemOfCase(tx, found)
  const owner = ownerOf(found)
  const stopped = await stopClocks(tx, by, found.bodyId, owner, { type: 'accepted', date: tx.today }, [
    'ALL.CORRECTION_NOTICE',
  ])
  const started = decisionClocks(item, accepted, oneThingOf(found.jointGroup))
  const running = await startClocks(tx, by, found.bodyId, owner, started)
  const due = dueOf(running)
  const saved = await acceptOne(tx, by, found, accepted, due, stopped)
  if (!saved.ok) return saved
  for (const other of await lockOthers(tx, found)) {
    const also = await acceptOne(tx, by, other, accepted, due, stopped)
    if (!also.ok) return also
  }
  return saved
}

async function acceptOne(
  tx: Tx,
  by: Actor,
  found: Case,
  accepted: Accepted,
  due: DueCopy,
  stopped: readonly ClockView[],
): Promise<Outcome<Case>> {
  const silent = accepted.silentOn !== null
  const turned = await moveChart(
    tx,
    found,
    silent ? { silence: 'ALL.CORRECTION_NOTICE' } : { pass: 'intake', facts: { intake: 'accepted' } },
  )
  if (!turned.ok) return turned
  const late = stopped.some(({ left }) => left !== null && left < 0)
  const staffId = by.kind === 'officer' ? by.staffId : null
  const saved = await saveCase(tx, found, {
    ...{
      state: follow(found.state, silent ? 'deem-accepted' : 'accept'),
      accepted_on: accepted.on,
      deemed_accepted: silent,
    },
    ...{ step: turned.value.step, holder_staff_id: null, ...due },
  })
  const ended = { staffId, post: found.holderPost, late, checkers: [], found: [] }
  await turnSteps(tx, found, saved, await itemOfCase(tx, found), turned.value, ended)
  const told = {
    on: accepted.on,
    due: due.due_on,
    provisional: due.provisional,
    received: must(found.receivedOn, 'day of receipt'),
    flow: turned.value.flow,
  }
  await record(tx, by, fact(silent ? 'case.deemed_accepted' : 'case.accepted', saved, told))
  return done(saved)
}
