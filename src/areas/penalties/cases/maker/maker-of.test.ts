import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makerOf } from './maker-of.ts'

const [MARKET, JUSTICE] = [8, 3]

test('the justice bureau keeps the standards of the province and made none: for its own penalties they are of a body above', () => {
  assert.deepEqual(makerOf({ madeHere: false, bodyId: JUSTICE }, JUSTICE), { kind: 'outside' })
  assert.deepEqual(makerOf({ madeHere: false, bodyId: JUSTICE }, MARKET), { kind: 'outside' })
})

test('what a body of the county drafted is its own, and for the others that of a body with a desk here', () => {
  assert.deepEqual(makerOf({ madeHere: true, bodyId: JUSTICE }, JUSTICE), { kind: 'self' })
  assert.deepEqual(makerOf({ madeHere: true, bodyId: JUSTICE }, MARKET), { kind: 'county', bodyId: JUSTICE })
})
