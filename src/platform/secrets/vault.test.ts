import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { KeysRefused, loadKeys, makeKeyLine, parseKeys } from './keys.ts'
import { vaultOf } from './vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'))
after(() => rmSync(folder, { recursive: true }))
const vault = vaultOf(loadKeys(folder, null))
const place = { table: 'cases.applicant', column: 'id_number', row: '0193-a' }

test('what was sealed opens again, and the sealed text does not show it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
      const sealed = vault.seal(place, plain)

      assert.equal(vault.open(place, sealed), plain)
      assert.ok(plain.length < 4 || !sealed.includes(plain))
    }),
  )
})

test('the same value is sealed differently each time, so that equal numbers do not show', () => {
  assert.notEqual(vault.seal(place, '11010519491231002X'), vault.seal(place, '11010519491231002X'))
})

test('a sealed value moved to another row, column or table does not open', () => {
  const sealed = vault.seal(place, '11010519491231002X')

  for (const elsewhere of [
    { ...place, row: '0193-b' },
    { ...place, column: 'phone' },
    { ...place, table: 'cases.agent' },
  ])
    assert.throws(() => vault.open(elsewhere, sealed))
})

test('one altered character anywhere is noticed', () => {
  const sealed = vault.seal(place, '某某某')
  fc.assert(
    fc.property(fc.nat(sealed.length - 2), (i) => {
      const altered = `${sealed.slice(0, i)}${sealed.charAt(i) === 'A' ? 'B' : 'A'}${sealed.slice(i + 1)}`

      assert.throws(() => vault.open(place, altered))
    }),
  )
})

test('after a rotation old values still open, new ones carry the new key, and look-ups still find', () => {
  const first = makeKeyLine('k1')
  const before = vaultOf(parseKeys(first))
  const after = vaultOf(parseKeys(`${first}${makeKeyLine('k2')}`))
  const old = before.seal(place, '13800000000')

  assert.equal(after.open(place, old), '13800000000')
  assert.match(after.seal(place, '13800000000'), /^k2\./)
  assert.equal(after.blind('cases.applicant.phone', '1'), before.blind('cases.applicant.phone', '1'))
  assert.throws(() => before.open(place, after.seal(place, 'x')), /k2/)
})

test('a blind index differs between columns, so that tables cannot be joined by it', () => {
  assert.notEqual(vault.blind('cases.applicant.phone', '13800000000'), vault.blind('cases.agent.phone', '13800000000'))
})

test('the key file is for its owner only, is kept over restarts, and a faulty key is refused without being shown', () => {
  assert.equal(statSync(join(folder, 'keys/master.key')).mode & 0o777, 0o600)
  assert.equal(vaultOf(loadKeys(folder, null)).open(place, vault.seal(place, '甲')), '甲')
  assert.throws(
    () => loadKeys(folder, 'k1:c2hvcnQ='),
    (error) => error instanceof KeysRefused && !error.message.includes('c2hvcnQ'),
  )
})
