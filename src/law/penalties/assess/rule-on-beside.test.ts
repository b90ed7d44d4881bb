import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amount } from '../amount.ts'
import { assess } from '../assess.ts'
import type { LawFacts, ProposedPenalty } from './asked.ts'
import { asked, edition, TABLE } from './examples.ts'

const ordering = (also: readonly string[]) =>
  edition({ ...TABLE, tiers: TABLE.tiers.map((tier) => ({ ...tier, also })) }, '2026-01-01')
const underLaw = (also: readonly string[]) =>
  edition({ ...TABLE, statutory: TABLE.statutory.map((limb) => ({ ...limb, also })) }, '2026-01-01')

/** What comes of a proposal under an edition: the first no with its article, where it lies, whether the heads discuss. */
function of(one: ReturnType<typeof edition>, proposed: Partial<ProposedPenalty>, law: Partial<LawFacts> = {}) {
  const base = asked({ old: one, fresh: one }, proposed)
  const { no, deviation, discussionDue } = assess({ ...base, law: { ...base.law, ...law } })
  return [no && `${no.why} ${no.article.article} ${no.figures['words']}`, deviation, discussionDue]
}

test('a confiscation that the tier orders is not left out without a ground (§32); with one the heads discuss it', () => {
  const tier = ordering(['confiscate_goods'])

  assert.deepEqual(of(tier, { also: ['confiscate_goods'] }), [null, 'within_tier', false])
  assert.deepEqual(of(tier, {}).at(0), 'penalty_left_out 32 confiscate_goods')
  assert.deepEqual(of(tier, { ground: '32-1' }), [null, 'mitigated', true])
})

test('what the law itself orders is asked too, where the standard forgot it (Shenzhen, item 2)', () => {
  assert.equal(of(underLaw(['confiscate_goods']), {}).at(0), 'penalty_left_out 32 confiscate_goods')
  assert.equal(of(underLaw(['confiscate_goods']), { also: ['confiscate_goods'] }).at(0), null)
})

test('what the law only allows may be left out, and may be imposed', () => {
  const tier = ordering(['may_revoke_licence'])

  assert.equal(of(tier, {}).at(0), null)
  assert.equal(of(tier, { also: ['may_revoke_licence'] }).at(0), null)
})

test('a penalty that neither tier nor law foresees for these facts has no basis (§16), ground or not', () => {
  const one = ordering([])

  assert.equal(of(one, { also: ['revoke_licence'] }).at(0), 'penalty_not_foreseen 16 revoke_licence')
  assert.equal(of(one, { also: ['revoke_licence'], ground: '32-1' }).at(0), 'penalty_not_foreseen 16 revoke_licence')
  assert.equal(of(one, { also: ['order_to_correct'] }).at(0), null, 'an order to correct is no penalty (§28)')
})

test('an order to correct alone is no penalty (§9, §28), whatever the facts', () => {
  const free = edition({ ...TABLE, tiers: TABLE.tiers.map((tier) => ({ ...tier, fine: null })) }, '2026-01-01')

  assert.equal(of(free, { fine: null, also: ['order_to_correct'] }).at(0), 'only_measures 28 order_to_correct')
  assert.equal(of(free, { fine: null, also: ['order_to_correct', 'warning'] }).at(0), 'penalty_not_foreseen 16 warning')
})

test('no penalty because the law only orders to correct: where it foresees a fine or more, that ground does not stand', () => {
  const free = { ...TABLE, tiers: TABLE.tiers.map((tier) => ({ ...tier, fine: null, also: ['order_to_correct'] })) }
  const none = { outcome: 'no_penalty', noPenaltyGround: '28', fine: null } as const
  const taking = free.tiers.map((tier) => ({ ...tier, also: ['confiscate_goods'] }))

  assert.equal(of(edition(free, '2026-01-01'), none).at(0), null)
  assert.match(String(of(ordering([]), none).at(0)), /^not_corrected_only 28/, 'the tier has a fine')
  assert.equal(
    of(edition({ ...free, tiers: taking }, '2026-01-01'), none).at(0),
    'not_corrected_only 28 confiscate_goods',
  )
})

test('illegal income is confiscated by §28 itself, by word or by sum; where there is none, none is left out', () => {
  const tier = ordering(['confiscate_illegal_income'])

  assert.equal(of(ordering([]), { also: ['confiscate_illegal_income'] }).at(0), null)
  assert.equal(of(tier, { confiscated: amount(800) }).at(0), null)
  assert.equal(of(tier, {}, { nothingToConfiscate: true }).at(0), null)
  assert.equal(of(tier, {}).at(0), 'penalty_left_out 32 confiscate_illegal_income')
})
