import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyCheck, codeCheck, readOrganisationCode } from './organisation-code.ts'

/** Made for the fictional county: organisation part GK, division 999901, which does not exist. */
const COUNTY = '11999901GK0000018G'

test('the code of the fictional county passes both check characters', () => {
  assert.equal(readOrganisationCode(COUNTY), COUNTY)
  assert.equal(readOrganisationCode(' 11999901-gk0000018g '), COUNTY)
})

test('letters that the standard leaves out, a wrong length and a wrong check are no code', () => {
  for (const wrong of ['11999901GK0000018I', '11999901GK000001', '', '11999901GK0000018H', '9'.repeat(100_000)]) {
    assert.equal(readOrganisationCode(wrong), null)
  }
})

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(fc.nat({ max: 17 }), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (place, other) => {
      fc.pre(COUNTY.charAt(place) !== other)
      assert.equal(readOrganisationCode(COUNTY.slice(0, place) + other + COUNTY.slice(place + 1)), null)
    }),
  )
})

test('a code made with both check functions is read back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]{8}$/), (body8) => {
      const first17 = `91999901${body8}${bodyCheck(body8)}`
      assert.ok(readOrganisationCode(first17 + codeCheck(first17)))
    }),
  )
})
