import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent, clocksOf } from '../../../clocks/index.ts'
import { penaltyBook } from '../../penalty-book.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { domainOfCase } from '../measured/domain-of-case.ts'
import { clockOwner } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

const SEIZURE_DAYS = 30
const RULES = { decision: 'PENALTY.DECISION', seizure: 'PENALTY.SEIZURE' } as const
const ARTICLES = { decision: { law: 'APL', article: '60' }, seizure: { law: 'CE', article: '25' } } as const

/**
 * The head extends, once and before the day is over: the ninety days only where a rule of the field lets them be extended
 * (行政处罚法 §60), the thirty days of a seizure by up to thirty more (行政强制法 §25).
 */
export async function extend(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'extend'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'extend')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const no = await whyNotExtend(tx, found, input)
  if (no) return refuse(no)

  const { what, days, reason } = input
  const event = { type: 'extension_approved', date: tx.today, calendar_days: days, approver: 'agency_head' }
  await addClockEvent(tx, by, found.bodyId, clockOwner(found), 'extended', event, [RULES[what]])
  return finish(tx, by, found, {
    entry: { kind: 'extend', data: { what, days }, said: { reason } },
    changes: what === 'decision' ? { extended: true } : {},
    told: { what, days },
  })
}

async function whyNotExtend(tx: Tx, found: PenaltyCase, { what, days }: VerbInput<'extend'>): Promise<Refusal | null> {
  const no = (code: string, facts: Refusal['facts'] = {}): Refusal => ({
    ...({ code: `penalties.${code}`, kind: 'conflict', article: ARTICLES[what] } as const),
    facts,
  })
  const row = rowFor(penaltyBook().extension, { on: tx.today, domain: await domainOfCase(tx, found) })
  const most = what === 'seizure' ? SEIZURE_DAYS : (row?.days ?? 0)
  if (most === 0) return no('no-rule-to-extend')
  const clocks = await clocksOf(tx, { bodyId: found.bodyId, kind: 'penalty', ids: [found.id] }, { openOnly: true })
  const clock = clocks.get(found.id)?.find(({ rule }) => rule === RULES[what])
  if (!clock) return no('nothing-to-extend')
  if (clock.events.some(({ type }) => type === 'extension_approved')) return no('extended-once')
  if (clock.dueOn !== null && tx.today > clock.dueOn) return no('too-late-to-extend', { due: clock.dueOn })
  return days > most ? no('extension-too-long', { most }) : null
}
