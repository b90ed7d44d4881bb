import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { shapeFaults } from './shape-faults.ts'

const Extension = Type.Object({
  days: Type.Integer({ minimum: 1, maximum: 20 }),
  reason: Type.String({ minLength: 1 }),
  agrees: Type.Boolean(),
  note: Type.Union([Type.Null(), Type.String({ minLength: 1, maxLength: 3 })]),
})

test('each field that does not fit is named with what it wants; an empty one is missing, whatever it wants', () => {
  const faults = shapeFaults('en', Extension, { days: 30, reason: '', agrees: undefined, note: 'too long' })

  assert.deepEqual(Object.fromEntries(faults), {
    ...{ days: 'not more than 20', reason: 'must be filled in' },
    ...{ agrees: 'must be filled in', note: 'at most 3 characters' },
  })
})

test('what fits has no faults, and a field that may be empty may be', () => {
  assert.equal(shapeFaults('en', Extension, { days: 20, reason: 'why', agrees: false, note: null }).size, 0)
})
