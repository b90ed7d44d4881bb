import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import { replay } from '#law/flows/replay.ts'
import { activeOf, type FlowEvent } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { exampleXml, MONDAY, settledCharts } from './examples.ts'
import { knownChart } from './known-chart.ts'
import { moveRun } from './move-run.ts'
import type { Moved } from './moved.ts'
import { openRun } from './open-run.ts'
import { chartInForce, processes } from './queries.ts'
import { runOf } from './run-of.ts'

const db = await testDatabase()
await settledCharts(db, { p: exampleXml({ legal: true }) })
const tx = reading(db, MONDAY)
const chart = must(await chartInForce(tx, 'p', MONDAY.today), 'chart')
const { program } = await knownChart(tx, chart.hash)

const INTAKE = ['accepted', 'correction', 'not_accepted'] as const
const anyEvent: fc.Arbitrary<FlowEvent> = fc.oneof(
  fc.constantFrom(...INTAKE).map((intake): FlowEvent => ({ type: 'complete', element: 'intake', data: { intake } })),
  fc.constantFrom('review', 'legal', 'decide', 'deliver').map((element): FlowEvent => ({ type: 'complete', element })),
  fc
    .constantFrom('corrected', 'special-started', 'special-ended')
    .map((name): FlowEvent => ({ type: 'message', name })),
  fc.constantFrom('silence', 'overdue').map((element): FlowEvent => ({ type: 'timer', element })),
)

test('whatever happens to a case, the journal told again gives the stored state, and open stays are where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 14 }), async (events) => {
      const owner = { bodyId: 3, kind: 'case', id: '' }
      const flows: Moved['flow'][] = []
      await inTransaction(db, MONDAY, async (t) => {
        owner.id = newId(t)
        const opening = {
          owner,
          chart,
          power: null,
          label: 'P',
          path: '/p',
          facts: {},
          keeps: ['ALL.CORRECTION_NOTICE'],
        }
        return done(flows.push((await openRun(t, opening)).flow))
      })
      for (const event of events) {
        const moved = await inTransaction(db, MONDAY, (t) => moveRun(t, owner, () => done(event)))
        if (moved.ok) flows.push(moved.value.flow)
        else assert.equal(moved.no.code, 'processes.not-at-this-step')
      }

      const told = flows.map(({ chart: _, ...event }) => event as unknown as FlowEvent) // written by flowOf
      const again = replay(program, told)
      const { state } = await processes(tx)
        .selectFrom('processes.run')
        .select('state')
        .where('owner_id', '=', owner.id)
        .executeTakeFirstOrThrow()
      const run = must(await runOf(tx, owner), 'run')

      assert.deepEqual(again.deviations, [])
      assert.deepEqual(state, again.state)
      const standing = run.stays.filter(({ leftAt }) => leftAt === null).map(({ element }) => element)
      assert.deepEqual([...new Set(standing)].sort(), again.state ? activeOf(again.state) : [])
      assert.equal(run.endedAt === null, again.state?.ended === null)
    }),
    { numRuns: 60 },
  )
})

test('an opening that cannot begin writes nothing', async () => {
  const id = accepted(await inTransaction(db, MONDAY, async (t) => done(newId(t))))
  const owner = { bodyId: 3, kind: 'case', id }
  const opening = { owner, chart, power: null, label: 'P', path: '/p', facts: { intake: 'perhaps' } }

  await assert.rejects(
    inTransaction(db, MONDAY, async (t) => done((await openRun(t, opening)).ended)),
    /does not begin/,
  )

  assert.equal(await runOf(tx, owner), null)
})
