import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent, clocksOf } from '../../clocks/index.ts'
import { editionOn } from '../standards/queries.ts'
import type { PenaltyRef } from './case.ts'
import { domainOf } from './domain.ts'
import { noted } from './end-step.ts'
import { type Done, may } from './may.ts'
import { clockOwner } from './penalty-clocks.ts'
import type { VerbInput } from './shapes.ts'

/** Domains whose rules let the ninety days be extended (行政处罚法 §60, second half); market regulation: thirty days. */
const MAY_EXTEND = ['market_regulation']
const SIXTY = { law: 'APL', article: '60' }

/**
 * The head extends the ninety days, once, before they are over, where a rule of the domain says so; elsewhere the law
 * gives nobody more time.
 */
export async function extend(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'extend'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'extend')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const edition = await editionOn(tx, found.standardId, tx.today)
  if (!edition || !MAY_EXTEND.includes(domainOf(edition.standard)))
    return refuse({ code: 'penalties.cannot-be-extended', kind: 'conflict', article: SIXTY })
  if (found.extended) return refuse({ code: 'penalties.extended-once', kind: 'conflict', article: SIXTY })
  const running = await clocksOf(tx, { bodyId: found.bodyId, kind: 'penalty', ids: [found.id] }, { openOnly: true })
  const dueOn = running.get(found.id)?.find(({ rule }) => rule === 'PENALTY.DECISION')?.dueOn ?? null
  if (dueOn !== null && tx.today > dueOn)
    return refuse({ code: 'penalties.too-late-to-extend', kind: 'conflict', article: SIXTY, facts: { due: dueOn } })

  const event = { type: 'extension_approved', date: tx.today, calendar_days: input.days, approver: 'agency_head' }
  await addClockEvent(tx, by, found.bodyId, clockOwner(found), 'extended', event, ['PENALTY.DECISION'])
  const entry = { kind: 'extend', data: { days: input.days }, said: { reason: input.reason } } as const
  return noted(tx, by, found, { entry, changes: { extended: true }, told: { days: input.days } })
}
