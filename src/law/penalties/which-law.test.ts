import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '#base/days.ts'
import { amount } from './amount.ts'
import type { Row } from './book/row.ts'
import { compareSeverity, type FineRange } from './fine-range.ts'
import { whichEdition } from './which-edition.ts'
import { whichLaw } from './which-law.ts'

const changedOn = day('2023-07-20')
const ANYWHERE: Row = {
  domain: null,
  region: null,
  rules: null,
  from: day('2021-07-15'),
  to: null,
  articles: [],
  confidence: 'convention',
  note: null,
}
const days = fc.integer({ min: -400, max: 400 }).map((n) => addDays(changedOn, n))
const range: fc.Arbitrary<FineRange | null> = fc.option(
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => ({
    min: amount(Math.min(a, b)),
    max: amount(Math.max(a, b)),
    minInclusive: true,
    maxInclusive: true,
  })),
)

test('for an act before the change the lighter of both rules applies, once there are two (行政处罚法 §37)', () => {
  fc.assert(
    fc.property(days, days, range, range, (actEndOn, decisionOn, old, fresh) => {
      const { answer } = whichLaw({ actEndOn, decisionOn, changedOn }, old, fresh)

      const [chosen, other] = answer.version === 'new' ? [fresh, old] : [old, fresh]
      if (actEndOn >= changedOn) assert.equal(answer.version, 'new')
      else if (decisionOn < changedOn) assert.equal(answer.version, 'old')
      else assert.ok(compareSeverity(chosen, other) <= 0)
    }),
  )
})

test('where both rules are alike the old one stays: 从旧 comes first', () => {
  const same = { min: amount(1), max: amount(2), minInclusive: true, maxInclusive: true }

  const { answer } = whichLaw({ actEndOn: day('2023-01-01'), decisionOn: day('2024-01-01'), changedOn }, same, same)

  assert.deepEqual(answer, { version: 'old', reason: 'new_is_not_lighter' })
})

test('an edition is chosen by analogy only for an act before it that is decided under it, and only where rules allow', () => {
  const old = { min: amount(3), max: amount(4), minInclusive: true, maxInclusive: true }
  const lighter = { ...old, min: amount(1), max: amount(2) }
  const choose = (actOn: string, decisionOn: string, applies: boolean) => {
    const asked = { actOn: day(actOn), decisionOn: day(decisionOn), old, fresh: lighter, freshFrom: changedOn }
    const { answer } = whichEdition(asked, { ...ANYWHERE, applies })
    return [answer.version, answer.byAnalogy]
  }

  assert.deepEqual(choose('2023-07-19', '2023-07-20', true), ['new', true])
  assert.deepEqual(choose('2023-07-19', '2023-07-20', false), ['old', true])
  assert.deepEqual(choose('2023-07-20', '2023-07-20', false), ['new', false])
  assert.deepEqual(choose('2023-07-18', '2023-07-19', true), ['old', false])
})
