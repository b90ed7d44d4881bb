import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkCharacter, checksOut, isUuid, readNumber, uuidV7 } from './ids.ts'

const digits = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4,14}$/)

test('one wrong character in a public number is always noticed', () => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (body, where, other) => {
      const number = body + checkCharacter(body)
      assert.ok(checksOut(number))
      const i = where % number.length
      fc.pre(number.charAt(i) !== other)
      assert.ok(!checksOut(number.slice(0, i) + other + number.slice(i + 1)))
    }),
  )
})

test('a number copied with O for 0, in small letters and with hyphens is read as it was meant', () => {
  assert.equal(readNumber('2k6-oo1l'), '2K60011')
})

test('ids made later sort later, and all are UUIDs of version 7', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 47 }), fc.uint8Array({ minLength: 10, maxLength: 10 }), (ms, random) => {
      const earlier = uuidV7(ms, random)
      assert.ok(isUuid(earlier))
      assert.equal(earlier.charAt(14), '7')
      assert.match(earlier.charAt(19), /[89ab]/)
      assert.ok(earlier < uuidV7(ms + 1, random))
    }),
  )
})
