import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { amount } from './amount.ts'
import type { AssessAsked, ProposedPenalty } from './assess/asked.ts'
import { asked, edition, rows, TABLE } from './assess/examples.ts'
import { assess } from './assess.ts'
import type { GivenFacts } from './standards/check-facts.ts'
import { tableOf } from './standards/examples.ts'

const answer = (to: AssessAsked, question: string) =>
  assess(to).steps.find((step) => step.question === question)?.answer

test('the questions are asked in the order of the law, and each answer has its article', () => {
  const { steps } = assess(asked())

  assert.deepEqual(
    steps.map(({ question }) => question),
    [
      ...['edition', 'age', 'limitation', 'no_penalty', 'tier', 'circumstances', 'range', 'fine', 'beside'],
      ...['hearing', 'legal_review', 'discussion', 'maker', 'summary'],
    ],
  )
  assert.ok(steps.every(({ articles }) => articles.length > 0))
})

test('a fine inside its tier passes; above the tier it is to be discussed; above the law it is impossible', () => {
  const of = (fine: number, ground: string | null = null) => {
    const { deviation, discussionDue, no } = assess(asked({}, { fine: amount(fine), ground }))
    return [deviation, discussionDue, no?.why ?? null]
  }

  assert.deepEqual(of(5000), ['within_tier', false, null])
  assert.deepEqual(of(5001), ['outside_tier', true, null])
  assert.deepEqual(of(9000), ['outside_tier', true, null])
  assert.deepEqual(of(9001, '32-1').at(-1), 'above_maximum')
  assert.deepEqual(of(999).at(-1), 'below_minimum')
  assert.deepEqual(of(999, '32-1'), ['mitigated', true, null])
})

test('leaving the tier of a standard that a body above made needs that body, leaving one’s own does not; below the law it is a ground that counts (国办发〔2022〕27号)', () => {
  const of = (owner: 'self' | 'superior', fine: number, ground: string | null = null) => {
    const fresh = { ...edition(TABLE, '2026-01-01'), owner }
    return assess(asked({ old: fresh, fresh }, { fine: amount(fine), ground })).makerDue
  }

  assert.deepEqual([of('superior', 5000), of('superior', 5001), of('self', 5001)], [false, true, false])
  assert.equal(of('superior', 999, '32-1'), false)
})

test('the edition of the act holds unless the one of the decision is lighter for these facts (§37)', () => {
  const lighter = edition(tableOf(['area < 100', 'area >= 100 and area < 200', 'area >= 200']), '2026-11-05')
  const heavier = edition(tableOf(['area < 20', 'area >= 20']), '2026-11-05')

  const down = assess(asked({ fresh: lighter }))
  const up = assess(asked({ fresh: heavier }))
  const after = assess(asked({ fresh: heavier, actTo: day('2026-11-06'), old: heavier }))
  const goesOn = assess(asked({ fresh: heavier, actTo: null }))

  assert.deepEqual([down.which, down.steps[0]?.answer], ['fresh', 'new_is_lighter'])
  assert.deepEqual([up.which, up.steps[0]?.answer], ['old', 'new_is_heavier'])
  assert.deepEqual([after.which, goesOn.which], ['fresh', 'fresh'], 'the act ended, or goes on, under the new edition')
})

test('a lapsed standard is not cited (§34): no tier, and the fine lies inside the law', () => {
  const { tier, deviation, no } = assess(asked({ fresh: null }, { fine: amount(8000) }))

  assert.deepEqual([tier, deviation, no], [null, 'no_tier', null])
  assert.equal(answer(asked({ fresh: null }), 'tier'), 'no_edition')
  assert.equal(assess(asked({ old: null, fresh: null })).no?.why, 'no_basis')
})

test('fourteen on the day of the act is lighter, thirteen none; the birthday counts (§30)', () => {
  const born = (text: string, proposed: Partial<ProposedPenalty> = {}) =>
    assess(asked({ bornOn: day(text), partyType: 'individual' }, proposed)).no?.why ?? null

  assert.equal(born('2012-11-03'), 'under_age', 'thirteen on 2 November 2026')
  assert.equal(born('2012-11-02'), 'must_be_lighter', 'fourteen that day')
  assert.equal(born('2012-11-02', { lighter: ['other_lighter'] }), null)
  assert.equal(born('2008-11-02'), null, 'eighteen')
})

test('a hearing from 100,000 yuan on a company, included; where nobody set a threshold, the party is told of it (§63)', () => {
  const large = tableOf(['true'])
  const wide = {
    ...large,
    statutory: large.statutory.map((limb) => ({ ...limb, fine: { ...limb.fine, max: '900000' } })),
  }
  const right = (fine: string, hearing: AssessAsked['rows']['hearing'] = rows.hearing) => {
    const one = edition(wide, '2026-01-01')
    return assess(asked({ old: one, fresh: one, rows: { ...rows, hearing } }, { fine: amount(fine) })).hearingRight
  }

  assert.deepEqual([right('99999.99'), right('100000')], [false, true])
  assert.equal(right('50', null), true)
  assert.equal(assess(asked({}, { also: ['revoke_licence'] })).hearingRight, true, 'whatever the amount')
})

test('on the spot up to 3,000 yuan on a company, without a confiscation (§51)', () => {
  const spot = (proposed: Partial<ProposedPenalty>) => assess(asked({}, proposed)).summaryAllowed

  assert.deepEqual([spot({ fine: amount(3000) }), spot({ fine: amount('3000.01') })], [true, false])
  assert.equal(spot({ also: ['confiscate_goods'] }), false)
})

test('lighter and heavier circumstances are never netted: the whole tier stays open', () => {
  const both = asked({}, { lighter: ['coerced'], heavier: ['obstructed'] })

  assert.equal(answer(both, 'circumstances'), 'conflicting')
  assert.equal(assess(both).tierRange?.max.toFixed(), '5000')
})

test('what cannot be established is no wrong figure: it is told as such, and what is wrong is told first (§40)', () => {
  const why = (facts: GivenFacts) => {
    const given = { ...edition(TABLE, '2026-01-01'), facts }
    const { no } = assess(asked({ old: given, fresh: given }))
    return [no?.why, no?.figures['names'], no?.article.article]
  }

  assert.deepEqual(why({ area: { unascertainable: '房屋已拆' }, serious: false }), ['not_established', 'area', '40'])
  assert.deepEqual(why({ area: { unascertainable: '' }, serious: false }), ['not_established_why', 'area', '40'])
  assert.deepEqual(why({ area: { unascertainable: '房屋已拆' }, serious: 'x' })[0], 'invalid_fact')
})
