import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STATES } from './case.ts'
import { LIFE, MOVES, whyNotFollow } from './life.ts'
import { chartLines } from './life-lists.ts'

test('what the program lets follow is exactly what the published general licence chart shows', () => {
  const published = chartLines().map(({ move, from, to, lane, article }) => ({ move, from, to, by: lane, article }))
  const runs = MOVES.map((move) => {
    const { from, to, by, article } = LIFE[move]
    return { move, from, to, by, article: article?.article ?? null }
  })
  const byMove = (a: { move: string }, b: { move: string }) => (a.move < b.move ? -1 : 1)

  assert.deepEqual([...runs].sort(byMove), [...published].sort(byMove))
})

test('every state can be reached, and each open one can be left', () => {
  for (const state of STATES)
    assert.ok(
      MOVES.some((move) => LIFE[move].to === state),
      `into ${state}`,
    )
  const closed = ['delivered', 'forwarded', 'not_accepted', 'withdrawn', 'terminated']
  for (const state of STATES)
    assert.equal(
      MOVES.some((move) => LIFE[move].from.includes(state) && LIFE[move].to !== 'same'),
      !closed.includes(state),
      `out of ${state}`,
    )
})

test('nothing follows a closed case, and the refusal cites the article of the move', () => {
  for (const move of MOVES) {
    const no = whyNotFollow('delivered', move)
    assert.equal(no?.code, 'cases.not-in-this-state')
    if (LIFE[move].article) assert.equal(no?.article?.law, 'ALL')
  }
})
