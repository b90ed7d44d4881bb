import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskName, maskTelephone } from './masking.ts'

test('a masked name keeps its length and only its first character', () => {
  assert.equal(maskName('方知微'), '方**')
  assert.equal(maskName('阿依古丽·买买提'), '阿*******')
  assert.equal(maskName('  '), '')
})

test('a masked telephone number cannot be called', () => {
  assert.equal(maskTelephone('139 0000 1234'), '139******34')
  assert.equal(maskTelephone('12345'), '***45')
})
