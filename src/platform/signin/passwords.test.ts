import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SIGN_IN_DEFAULTS } from './parts.ts'
import { hashPassword, passwordFits, whyNotPassword } from './passwords.ts'

test('whatever password may be set lets its owner in afterwards, also one of two hundred rare characters', async () => {
  for (const password of ['Wall-山高水长-1', `Aa1-${'𠮷'.repeat(98)}`, `Aa1-${'x'.repeat(196)}`]) {
    assert.equal(whyNotPassword(SIGN_IN_DEFAULTS, 'clerk', password), null, password.slice(0, 8))
    assert.ok(await passwordFits(await hashPassword(password), password), password.slice(0, 8))
  }
  for (const password of [`Aa1-${'𠮷'.repeat(150)}`, `Aa1-${'x'.repeat(197)}`])
    if (whyNotPassword(SIGN_IN_DEFAULTS, 'clerk', password) === null)
      assert.ok(await passwordFits(await hashPassword(password), password), password.slice(0, 8))
})
