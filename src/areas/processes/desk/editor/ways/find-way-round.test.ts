import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findWayRound } from './find-way-round.ts'
import { type Point, runsThrough } from './runs-through.ts'

const SHEET = { x: 0, y: 0, width: 1200, height: 800 }
const box = (x: number, y: number) => ({ x, y, width: 100, height: 80 })
const bare = { boxes: [], lines: [], sheet: SHEET }

test('to a step straight on the right a way is one line from border to border', () => {
  assert.deepEqual(findWayRound(box(100, 100), box(300, 100), bare), [
    { x: 200, y: 140 },
    { x: 300, y: 140 },
  ])
})

test('a step that stands between is gone round', () => {
  const between = box(300, 100)

  const way = findWayRound(box(100, 100), box(500, 100), { ...bare, boxes: [between] })

  assert.ok(way && !runsThrough(way, between))
  assert.ok(way && way.length > 2)
})

test('a way crosses another line rather than to lie on it, and joins one that leads to the same end', () => {
  const across = [
    { x: 200, y: 140 },
    { x: 480, y: 140 },
  ]
  const from = box(100, 100)

  const stranger = findWayRound(from, box(500, 100), { ...bare, lines: [{ points: across, joins: false }] })
  const kin = findWayRound(from, box(500, 100), { ...bare, lines: [{ points: across, joins: true }] })

  assert.ok(stranger && stranger.length > 2, 'it turns away')
  assert.equal(kin?.length, 2)
})

test('wherever boxes stand apart, a way is square, begins and ends at the borders and passes through none of them', () => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(places, (cells) => {
      const [from, to, ...boxes] = cells.map((cell) => box(80 + (cell % 5) * 220, 60 + Math.floor(cell / 5) * 180))
      assert.ok(from && to)

      const way = findWayRound(from, to, { ...bare, boxes })

      assert.ok(way, 'between boxes that stand apart there is a way')
      for (const each of [from, to, ...boxes]) assert.equal(runsThrough(way, each), false)
      assert.ok(way.slice(1).every((point, i) => isSquare(way[i] ?? point, point)))
      assert.ok(onBorder(way.at(0), from) && onBorder(way.at(-1), to))
    }),
  )
})

function isSquare(a: Point, b: Point): boolean {
  return a.x === b.x || a.y === b.y
}

function onBorder(point: Point | undefined, { x, y, width, height }: ReturnType<typeof box>): boolean {
  if (!point) return false
  const [right, bottom] = [x + width, y + height]
  const within = point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  return within && (point.x === x || point.x === right || point.y === y || point.y === bottom)
}
