import { addMonths, type Day } from '#base/days.ts'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Items } from './contract.ts'
import type { MandateState } from './mandate-contract.ts'

/** A written mandate names agent, matters, scope and period, and is signed. Source: 民法典 §165. */
export const WRITTEN_MANDATE: Article = { law: 'CC', article: '165' }
/** Passing a mandate on to another agent needs the principal's consent. Source: 民法典 §169. */
export const CONSENT_TO_STAND_IN: Article = { law: 'CC', article: '169' }
/** The mandate ends when the principal withdraws it, the agent lays it down, or its period is over. Source: 民法典 §173. */
export const END_OF_MANDATE: Article = { law: 'CC', article: '173' }

/** Unit: months. The longest period of a mandate; a project convention, the Civil Code only asks that there be one. */
export const LONGEST_MONTHS = 36

/** A mandate as far as its force depends on it. */
export interface Mandate {
  readonly bodyId: number
  readonly agentStaffId: string
  readonly agentPostCode: string
  readonly items: Items
  readonly fromOn: Day
  readonly toOn: Day
  readonly standInAllowed: boolean
  readonly identityChecked: boolean
  readonly revoked: boolean
}

/** Who wants to act: the person and the agent's posts acted for today. */
export interface Agent {
  readonly staffId: string
  readonly posts: readonly { readonly bodyId: number; readonly code: string; readonly as: 'A' | 'B' }[]
}

/** Where a mandate stands on a day. */
export function stateOn(
  mandate: Pick<Mandate, 'fromOn' | 'toOn' | 'identityChecked' | 'revoked'>,
  day: Day,
): MandateState {
  if (mandate.revoked) return 'revoked'
  if (day > mandate.toOn) return 'ended'
  if (!mandate.identityChecked) return 'unchecked'
  return day < mandate.fromOn ? 'not_begun' : 'in_force'
}

/**
 * Why the agent may not act under this mandate in this item on this day; null when nothing stands against it.
 * Somebody who stands in for the agent may, if the principal agreed to that.
 */
export function whyNotActUnder(mandate: Mandate, agent: Agent, item: string | null, day: Day): Refusal | null {
  const post = agent.posts.find(({ bodyId, code }) => bodyId === mandate.bodyId && code === mandate.agentPostCode)
  if (!post) return { code: 'organisations.no-mandate', kind: 'forbidden', article: WRITTEN_MANDATE }
  if (agent.staffId !== mandate.agentStaffId && !mandate.standInAllowed)
    return { code: 'organisations.mandate-not-for-substitute', kind: 'forbidden', article: CONSENT_TO_STAND_IN }
  const state = stateOn(mandate, day)
  if (state !== 'in_force') return whyNotInForce(state, mandate)
  if (item !== null && mandate.items !== 'all' && !mandate.items.includes(item))
    return { code: 'organisations.mandate-not-for-item', kind: 'forbidden', article: WRITTEN_MANDATE, facts: { item } }
  return null
}

/** Why a mandate may not run for this period; null when it may. */
export function whyNotPeriod(fromOn: Day, toOn: Day, today: Day): Refusal | null {
  if (toOn < fromOn || toOn < today) return { code: 'organisations.days-reversed', kind: 'invalid' }
  if (fromOn < today) return { code: 'organisations.mandate-backdated', kind: 'invalid', article: WRITTEN_MANDATE }
  if (toOn > addMonths(fromOn, LONGEST_MONTHS))
    return {
      ...{ code: 'organisations.mandate-too-long', kind: 'invalid', article: WRITTEN_MANDATE },
      facts: { months: LONGEST_MONTHS },
    }
  return null
}

function whyNotInForce(state: Exclude<MandateState, 'in_force'>, { fromOn, toOn }: Mandate): Refusal {
  const codes = {
    revoked: 'organisations.mandate-revoked',
    ended: 'organisations.mandate-ended',
    not_begun: 'organisations.mandate-not-begun',
    unchecked: 'organisations.mandate-unchecked',
  } satisfies Record<typeof state, string>
  const article = state === 'unchecked' ? WRITTEN_MANDATE : END_OF_MANDATE
  return { code: codes[state], kind: 'forbidden', article, facts: { fromOn, toOn } }
}
