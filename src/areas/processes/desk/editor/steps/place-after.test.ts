import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { placeAfter, type Standing } from './place-after.ts'

const TASK = { width: 100, height: 80 }
const task = (x: number, y: number): Standing => ({ type: 'bpmn:UserTask', x, y, ...TASK })
const gateway = (x: number, y: number): Standing => ({ type: 'bpmn:ExclusiveGateway', x, y, width: 50, height: 50 })

test('after a task a step stands to its right in the same lane, however low the next one lies', () => {
  const place = placeAfter(task(100, 200), task(260, 600), TASK)

  assert.deepEqual(place, { centre: { x: 300, y: 240 }, line: 200, by: 150 })
})

test('after a gateway a step stands where the way leads to, for another post may go on there', () => {
  const place = placeAfter(gateway(100, 200), task(260, 600), TASK)

  assert.deepEqual(place.centre, { x: 310, y: 640 }, 'the place the next step had')
  assert.ok(place.line < 260, 'the next step moves aside')
})

test('on a way back to the left, and at the end of a way, a step stands right of what it follows', () => {
  assert.deepEqual(placeAfter(gateway(500, 200), task(100, 200), TASK).centre, { x: 650, y: 225 })
  assert.deepEqual(placeAfter(gateway(500, 200), null, TASK).centre, { x: 650, y: 225 })
})

test('wherever two steps stand, the new one covers neither, once what is right of the line has moved', () => {
  const standing = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2000 }))
  fc.assert(
    fc.property(
      standing,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: -600, max: 600 }),
      fc.boolean(),
      (at, right, down, isTask) => {
        const after = isTask ? task(...at) : gateway(...at)
        const next = task(after.x + after.width + right, after.y + down)

        const { centre, line, by } = placeAfter(after, next, TASK)

        const left = centre.x - TASK.width / 2
        const moved = next.x > line ? next.x + by : next.x
        assert.ok(left >= after.x + after.width, 'right of what it follows')
        assert.ok(left + TASK.width <= moved, 'left of what comes next')
      },
    ),
  )
})
