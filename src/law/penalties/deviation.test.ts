import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount } from './amount.ts'
import { deviationOf, STANDARD_OWNERS } from './deviation.ts'
import { whyNotAggravate } from './no-aggravation.ts'

const ends = (min: number, max: number) => ({
  min: amount(min),
  max: amount(max),
  minInclusive: true,
  maxInclusive: true,
})
const fines = fc.integer({ min: 0, max: 12_000_000 }).map((n) => amount(n).div(100))

test('nothing opens the way above the statutory maximum, and only a ground the way below the minimum (§4, §32)', () => {
  fc.assert(
    fc.property(fines, fc.constantFrom(...STANDARD_OWNERS), fc.option(fc.constant('32-1')), (fine, owner, ground) => {
      const asked = { fine, tier: ends(37_000, 73_000), statutory: ends(10_000, 100_000), owner, ground }

      const { answer } = deviationOf(asked)

      if (fine.gt(100_000)) assert.deepEqual(answer, { kind: 'impossible', reason: 'above_statutory_maximum' })
      else if (fine.lt(10_000)) assert.equal(answer.kind, ground ? 'mitigated' : 'impossible')
      else assert.equal(answer.kind, fine.gte(37_000) && fine.lte(73_000) ? 'within_tier' : 'outside_tier')
    }),
  )
})

test('a decision that is not heavier than its notice is never refused for the defence (§45)', () => {
  fc.assert(
    fc.property(fines, fines, fc.boolean(), fc.boolean(), (a, b, newFacts, partyDefended) => {
      const [decisionFine, notifiedFine] = a.lte(b) ? [a, b] : [b, a]

      assert.equal(whyNotAggravate({ decisionFine, notifiedFine, newFacts, partyDefended }).answer, null)
    }),
  )
})
