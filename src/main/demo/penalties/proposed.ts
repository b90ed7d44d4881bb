import type { PenaltyRef } from '#areas/penalties/cases/case.ts'
import { assessProposed } from '#areas/penalties/cases/measured/assess-proposed.ts'
import { proposalNow } from '#areas/penalties/cases/papers.ts'
import { lockCase } from '#areas/penalties/cases/penalty-cases.ts'
import type { VerbInput } from '#areas/penalties/cases/shapes.ts'
import { must } from '#base/assert.ts'
import { addDays } from '#base/days.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Dice } from '../dice.ts'
import type { PenaltyTelling } from './telling.ts'

type Proposed = VerbInput<'propose'>

/** A proposal of a penalty in which nothing is filled in yet. */
export const NOTHING: Omit<Proposed, 'facts' | 'reasons'> = {
  ...{ outcome: 'penalty', noPenaltyGround: null, fine: null, confiscated: '0', also: [] },
  ...{ lighter: [], heavier: [], ground: null, correctBy: null },
}

/**
 * What an officer of the county proposes: the tier of the standard, mostly a third of the way up; one in twenty-five leaves
 * the tier with reasons, and a tier without a fine ends in no penalty for the minor breach.
 */
export async function proposedFor(tx: Tx, { dice, violation, told }: PenaltyTelling): Promise<Proposed> {
  const found = must(await lockCase(tx, told.ref), 'case')
  const known = { 'law.minor': false, 'law.first_violation': false, 'law.harm': 'slight' }
  const facts = { ...violation.facts(dice), ...known, 'law.nothing_to_confiscate': true }
  const asked = { ...NOTHING, facts, reasons: '待测算' }
  const { assessment } = await assessProposed(tx, found, { ...asked, correctBy: null })
  const range = assessment.tier ? assessment.tierRange : assessment.statutory
  const left = assessment.steps.find(({ answer }) => answer === 'penalty_left_out')?.figures['words']
  if (!range) return { ...NOTHING, facts: { ...facts, ...MINOR }, outcome: 'no_penalty', ...SPARED }
  const outside = dice.chance(4) && assessment.statutory !== null
  const fine = outside && assessment.statutory ? beyond(range, assessment.statutory) : inside(dice, range)
  const correctBy = dice.chance(60) ? addDays(tx.today, 30) : null
  const reasons = outside
    ? '当事人拒绝配合检查，后果明显重于同阶次情形，经集体讨论在阶次以外、法定幅度以内处罚。'
    : '违法事实与所对照的阶次相符；已主动配合调查，取本阶次偏低的数额。'
  const low = fine.times(2).lte(range.min.plus(range.max))
  const lighter = dice.chance(20) && low ? (['removed_harm'] as const) : []
  return { ...asked, fine: fine.toFixed(), reasons, correctBy, lighter: [...lighter], also: left?.split(' ') ?? [] }
}

/** Whether the proposal that the party was told of gives it a hearing. */
export async function mayBeHeard(tx: Tx, ref: PenaltyRef): Promise<boolean> {
  const found = must(await lockCase(tx, ref), 'case')
  return must(await proposalNow(tx, found), 'proposal').hearingRight
}

const MINOR = { 'law.minor': true, 'law.corrected_in_time': true, 'law.harm': 'none' }
const SPARED = {
  noPenaltyGround: '33-1-a',
  reasons: '违法行为轻微并及时改正，没有造成危害后果，依法不予处罚，已予教育。',
} as const

/** In whole hundreds where the range is wide enough, at its end where that is a point. */
function inside(dice: Dice, { min, max, minInclusive, maxInclusive }: FineRange): Amount {
  const share = amount(Math.min(95, 5 + dice.int(30) + dice.int(35))).div(100)
  const drawn = min.plus(max.minus(min).times(share))
  const round = drawn.div(100).toDecimalPlaces(0).times(100)
  const fits = (fine: Amount) =>
    (minInclusive ? fine.gte(min) : fine.gt(min)) && (maxInclusive ? fine.lte(max) : fine.lt(max))
  if (fits(round)) return round
  return fits(drawn) ? drawn.toDecimalPlaces(2) : min
}

/** Above the tier, below the most the law gives. */
function beyond(tier: FineRange, law: FineRange): Amount {
  return tier.max.plus(law.max.minus(tier.max).times('0.2')).toDecimalPlaces(0)
}
