import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { countFigures } from './count-figures.ts'
import { endRun } from './end-run.ts'
import { exampleXml, MONDAY, STRAIGHT, settledCharts } from './examples.ts'
import { figuresOf, shownCount } from './figures.ts'
import { moveRun } from './move-run.ts'
import { openRun } from './open-run.ts'
import { chartInForce } from './queries.ts'

const db = await testDatabase()
await settledCharts(db, { big: exampleXml(), odd: exampleXml(), none: exampleXml() })
const on = (date: string) => momentOf(instantAt(day(date), '09:00'))
const tx = reading(db, MONDAY)
const [INTAKE, REVIEW, DECIDE, DELIVER] = STRAIGHT

/** A case by the days on which it begins and each of its steps is done; `withdrawn` ends it after those. */
async function story(chartId: string, days: readonly [string, ...string[]], withdrawn?: string): Promise<void> {
  const [begin, ...dates] = days
  const owner = accepted(
    await inTransaction(db, on(begin), async (t) => {
      const whose = { bodyId: 1, kind: 'case', id: newId(t) }
      const chart = await chartInForce(t, chartId, t.today)
      assert.ok(chart)
      await openRun(t, {
        owner: whose,
        chart,
        power: null,
        label: 'A',
        path: '/a',
        facts: {},
        keeps: ['ALL.CORRECTION_NOTICE'],
      })
      return done(whose)
    }),
  )
  for (const [i, date] of dates.entries()) {
    const event = [INTAKE, REVIEW, DECIDE, DELIVER][i] as FlowEvent // the four events of the example
    accepted(await inTransaction(db, on(date), (t) => moveRun(t, owner, () => done(event))))
  }
  if (withdrawn)
    accepted(await inTransaction(db, on(withdrawn), async (t) => done((await endRun(t, owner, 'withdrawn')).ended)))
}

const counted = (date: string) => inTransaction(db, on(date), (t) => countFigures(t))

test('cases, standing, passed, medians and shares are counted as they happened', async () => {
  // Monday 2 November; five quick ones, and five whose review takes 4 of the promised 3 working days.
  for (let i = 0; i < 5; i += 1) {
    await story('big', ['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-05', '2026-11-06'])
    await story('big', ['2026-11-02', '2026-11-03', '2026-11-09'])
  }

  accepted(await counted('2026-11-09'))

  const figures = await figuresOf(tx, { chartId: 'big', number: 1 })
  assert.deepEqual(
    [figures?.rounded, figures?.cases, figures?.open, figures?.ended, figures?.median, figures?.overPromise],
    [false, 10, 5, 5, 2, 0],
  )
  assert.deepEqual(
    figures?.steps.map(({ element, now, through, median, inTime }) => [element, now, through, median, inTime]),
    [
      ['decide', 5, 5, 0, 100],
      ['deliver', 0, 5, 1, 100],
      ['intake', 0, 10, 1, 100],
      // Two days for five, four for five: the half lies between.
      ['review', 0, 10, 3, 50],
    ],
  )
  assert.equal(figures.asOf, on('2026-11-09').at)
})

test('one case that goes its own way makes every count of the edition a rounded one', async () => {
  for (let i = 0; i < 7; i += 1)
    await story('odd', ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-12', '2026-11-13'])
  await story('odd', ['2026-11-09', '2026-11-10'], '2026-11-11')

  accepted(await counted('2026-11-16'))

  const figures = await figuresOf(tx, { chartId: 'odd', number: 1 })
  // Of eight cases seven passed the review: 8 and 7 would tell of the one that was withdrawn there.
  assert.deepEqual([figures?.rounded, figures?.cases, figures?.ended, figures?.open], [true, 5, 5, 0])
  assert.deepEqual(
    figures?.steps.map(({ element, through }) => [element, through]),
    [
      ['decide', 5],
      ['deliver', 5],
      ['intake', 5],
      ['review', 5],
    ],
  )
})

test('a chart that rests is not counted anew, and its counts are still true', async () => {
  const again = accepted(await counted('2026-11-23'))

  assert.equal(again.counted, 0)
  const figures = await figuresOf(tx, { chartId: 'big', number: 1 })
  assert.deepEqual([figures?.asOf, figures?.cases], [on('2026-11-23').at, 10])
})

test('a chart on which nothing ran has no figures', async () => {
  accepted(await counted('2026-11-24'))

  assert.equal(await figuresOf(tx, { chartId: 'none', number: 1 }), null)
})

test('of a whole and its parts, nothing between one and four can be computed once counts are rounded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 400 }), (hidden, other) => {
      const whole = shownCount(hidden + other, true)
      const part = shownCount(other, true)
      assert.ok(typeof whole === 'number' && typeof part === 'number')

      // What is shown leaves more than one of 1, 2, 3 and 4 possible.
      const fits = (n: number) => [0, 1, 2, 3, 4].some((rest) => shownCount(part + rest + n, true) === whole)
      assert.ok([1, 2, 3, 4].filter(fits).length > 1)
      assert.equal(shownCount(hidden, true), 'few')
    }),
  )
})
