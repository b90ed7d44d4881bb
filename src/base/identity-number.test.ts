import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { birthDayOf, identityCheck, maskIdentityNumber, readIdentityNumber } from './identity-number.ts'

/** The worked example printed in GB 11643-1999, annex A. */
const PRINTED = '11010519491231002X'

test('the worked example of the standard is an identity number, born on 31 December 1949', () => {
  const number = readIdentityNumber(PRINTED)

  assert.equal(number, PRINTED)
  assert.ok(number)
  assert.equal(birthDayOf(number), '1949-12-31')
})

test('full-width figures, blanks and a small x are read as they were meant', () => {
  assert.equal(readIdentityNumber(' １１０１０５ 19491231 002x '), PRINTED)
})

test('a birth date that the calendar does not have is no identity number, even with a right check character', () => {
  const first17 = '11010519490229002'

  assert.equal(readIdentityNumber(first17 + identityCheck(first17)), null)
})

test('the old form of fifteen figures, letters and an empty field are no identity number', () => {
  for (const wrong of ['110105491231002', '1101051949123100 2Y', '', '0'.repeat(18), 'x'.repeat(100_000)]) {
    assert.equal(readIdentityNumber(wrong), null)
  }
})

test('one wrong figure among the first seventeen is always noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const figure = (Number(PRINTED.charAt(place)) + step) % 10
      const wrong = PRINTED.slice(0, place) + figure + PRINTED.slice(place + 1)
      assert.equal(readIdentityNumber(wrong), null)
    }),
  )
})

test('a masked number shows neither the division nor the birth date', () => {
  assert.equal(maskIdentityNumber(PRINTED), '110***********002X')
})
