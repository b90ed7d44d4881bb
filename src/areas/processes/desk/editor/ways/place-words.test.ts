import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besideLine, besideShape, firstFree } from './place-words.ts'

const WORDS = { x: 0, y: 0, width: 60, height: 14 }

test('words of a flow stand over its first level stretch that is long enough, else under it', () => {
  const line = [
    { x: 0, y: 100 },
    { x: 30, y: 100 },
    { x: 30, y: 200 },
    { x: 300, y: 200 },
  ]

  const places = besideLine(line, WORDS)

  assert.deepEqual(places[0], { x: 35, y: 105 }, 'thirty is too short for sixty; right of the upright stretch is next')
  assert.ok(
    places.some(({ x, y }) => x === 35 && y === 181),
    'over the long stretch: 200 less 14 and 5 of air',
  )
})

test('words of a gateway stand above it where that is free, else below, else at a corner', () => {
  const gateway = { x: 100, y: 100, width: 50, height: 50 }
  const above = { x: 60, y: 60, width: 200, height: 35 }
  const below = { x: 60, y: 152, width: 90, height: 35 }
  const places = besideShape(gateway, WORDS)

  assert.deepEqual(firstFree(places, WORDS, []), { x: 95, y: 81 })
  assert.deepEqual(firstFree(places, WORDS, [above]), { x: 95, y: 155 })
  assert.deepEqual(firstFree(places, WORDS, [above, below]), { x: 155, y: 155 }, 'below, to the right')
  assert.equal(firstFree(places, WORDS, [{ x: 0, y: 0, width: 400, height: 400 }]), null)
})
