import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kindOfNumber, publicNumber, readPublicNumber, spokenNumber } from './public-number.ts'

test('a public number is read back with its body, however it was copied', () => {
  fc.assert(
    fc.property(fc.nat({ max: 32_767 }), fc.uint8Array({ minLength: 6, maxLength: 6 }), (bodyId, random) => {
      const number = publicNumber('M', bodyId, random)
      assert.deepEqual(readPublicNumber('M', ` ${spokenNumber(number).toLowerCase()} `), { number, bodyId })
    }),
  )
})

test('a number of another kind, a wrong character or a long text is none', () => {
  const number = publicNumber('M', 49, new Uint8Array([1, 2, 3, 4, 5, 6]))

  assert.equal(readPublicNumber('Q', number), null)
  assert.equal(readPublicNumber('M', number.replace('1', '2')), null)
  assert.equal(readPublicNumber('M', `${number}${'0'.repeat(1_000_000)}`), null)
  assert.equal(readPublicNumber('M', ''), null)
})

test('a number tells what it names, so that a page that wants another can say where it is followed', () => {
  const bytes = new Uint8Array([1, 2, 3, 4, 5, 6])

  assert.deepEqual(
    (['M', 'Q', 'R'] as const).map((kind) => kindOfNumber(spokenNumber(publicNumber(kind, 49, bytes)))),
    ['M', 'Q', 'R'],
  )
  assert.equal(kindOfNumber('R007-7Q4K-9XA'), null, 'its check character is wrong')
})
