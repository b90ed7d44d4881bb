import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKeyLine, parseKeys } from './keys.ts'
import { phraseFits, phraseOf } from './phrase.ts'
import { vaultOf } from './vault.ts'

const vault = vaultOf(parseKeys(makeKeyLine('k1')))

test('a phrase fits its own number, however it was copied, and no other', () => {
  const phrase = phraseOf(vault, 'mandate', 'M01H7Q4K9XA')

  assert.match(phrase, /^[0-9A-HJKMNP-TV-Z]{8}$/)
  assert.ok(phraseFits(vault, 'mandate', 'M01H7Q4K9XA', ` ${phrase.slice(0, 4)}-${phrase.slice(4).toLowerCase()} `))
  assert.ok(!phraseFits(vault, 'mandate', 'M01H7Q4K9XB', phrase))
  assert.ok(!phraseFits(vault, 'enquiry', 'M01H7Q4K9XA', phrase))
  assert.ok(!phraseFits(vault, 'mandate', 'M01H7Q4K9XA', ''))
})

test('another house with another key has other phrases', () => {
  const other = vaultOf(parseKeys(makeKeyLine('k1')))

  assert.notEqual(phraseOf(vault, 'mandate', 'M01H7Q4K9XA'), phraseOf(other, 'mandate', 'M01H7Q4K9XA'))
})
