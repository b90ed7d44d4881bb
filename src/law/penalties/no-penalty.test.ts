import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HARMS, type NoPenaltyAsked, noPenalty } from './no-penalty.ts'

const known = fc.record({
  minor: fc.boolean(),
  correctedInTime: fc.boolean(),
  harm: fc.constantFrom(...HARMS),
  firstViolation: fc.boolean(),
  noFaultProven: fc.boolean(),
})
const facts = ['minor', 'correctedInTime', 'harm', 'firstViolation'] as const
const without = (asked: NoPenaltyAsked, hidden: readonly string[]): NoPenaltyAsked => ({
  ...asked,
  ...Object.fromEntries(hidden.map((fact) => [fact, null])),
})

test('an answer given without some facts is the answer with them: nothing unknown was taken for a no (§33)', () => {
  fc.assert(
    fc.property(known, fc.subarray([...facts]), (asked, hidden) => {
      const less = noPenalty(without(asked, hidden)).answer

      if (less.result !== 'missing_facts') assert.deepEqual(less, noPenalty(asked).answer)
      else assert.ok(less.missing.length > 0 && less.missing.length <= hidden.length)
    }),
  )
})

test('with every fact known there is always an answer', () => {
  fc.assert(fc.property(known, (asked) => noPenalty(asked).answer.result !== 'missing_facts'))
})

test('a first breach without any harm that was not minor falls under 首违不罚: none is less than slight', () => {
  const asked = {
    minor: false,
    correctedInTime: true,
    harm: 'none',
    firstViolation: true,
    noFaultProven: false,
  } as const

  assert.deepEqual(noPenalty(asked).answer, { result: 'may_not_penalise', ground: '33-1-b' })
})
