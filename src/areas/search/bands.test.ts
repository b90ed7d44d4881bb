import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bandOf, NAME_BANDS, nameBandOf, PASSAGE_BANDS } from './bands.ts'

const precedence = fc.integer({ min: 0, max: 100 })
const length = fc.integer({ min: 1, max: 400 })

test('every precedence and length lies in a band that a walk comes by, so that nothing frequent is passed over', () => {
  fc.assert(
    fc.property(precedence, length, (p, l) => {
      assert.ok(PASSAGE_BANDS.includes(bandOf(p)))
      assert.ok(NAME_BANDS.includes(nameBandOf(p, l)))
    }),
  )
})

test('a walk comes by the higher source first, and among names of one source by the shorter', () => {
  fc.assert(
    fc.property(precedence, length, precedence, length, (p, l, otherP, otherL) => {
      const before = Math.floor(p / 10) < Math.floor(otherP / 10)
      fc.pre(before || (Math.floor(p / 10) === Math.floor(otherP / 10) && l <= otherL))
      assert.ok(NAME_BANDS.indexOf(nameBandOf(p, l)) <= NAME_BANDS.indexOf(nameBandOf(otherP, otherL)))
    }),
  )
})
