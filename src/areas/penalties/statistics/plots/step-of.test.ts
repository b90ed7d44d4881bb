import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount } from '#law/penalties/amount.ts'
import { stepOf } from './step-of.ts'

test('an axis to 180,000 goes by 50,000: by 20,000 its figures would stand in one another on a telephone', () => {
  assert.equal(stepOf(amount(180_000)).toFixed(), '50000')
})

test('an axis has one to four whole spaces, whatever the fines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500_000_000 }), (fen) => {
      const most = amount(fen).div(100)

      const spaces = most.div(stepOf(most)).floor().toNumber()

      assert.ok(spaces >= 1 && spaces <= 4, `${most.toFixed()} yuan: ${spaces} spaces`)
    }),
  )
})
