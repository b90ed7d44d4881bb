import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeHeight } from './free-height.ts'
import type { Standing } from './place-after.ts'

const lane = (y: number, height: number): Standing => ({ type: 'bpmn:Lane', x: 0, y, width: 2000, height })
const task = (x: number, y: number): Standing => ({ type: 'bpmn:UserTask', x, y, width: 100, height: 80 })

test('a step moved into an empty lane stands in its middle', () => {
  assert.equal(freeHeight(task(300, 0), lane(400, 200), []), 460)
})

test('where another step stands in the middle it goes above or below, whichever is nearer, with air between', () => {
  assert.equal(freeHeight(task(300, 0), lane(400, 300), [task(350, 520)]), 430, 'above: 520 less 80 and 10 of air')
  assert.equal(freeHeight(task(300, 0), lane(400, 300), [task(350, 500)]), 590, 'below: 500 and 80 and 10 of air')
})

test('what stands left or right of it is not in its way', () => {
  assert.equal(freeHeight(task(300, 0), lane(400, 200), [task(100, 460), task(500, 460)]), 460)
})

test('in a lane that is full it stands in the middle, where it is seen', () => {
  assert.equal(freeHeight(task(300, 0), lane(400, 120), [task(300, 420)]), 420)
})
