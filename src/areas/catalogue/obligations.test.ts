import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clocksOf, tick } from '#areas/clocks/index.ts'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { draft } from './draft.ts'
import { exampleDraft, exampleKeepers } from './examples.ts'
import { obligationsOfBodies } from './queries.ts'
import { settleObligations } from './settle-obligations.ts'

const CIVIL = 16
/** 最低生活保障办事指南: for as long as the duty lasts, within ten working days. */
const GUIDE = 'd01-04'
const db = await testDatabase()
const on = (text: string) => momentOf(instantAt(day(text), '09:00'))
const monday = on('2026-11-23')
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>, moment = monday) => inTransaction(db, moment, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
accepted(await run(async (tx) => done(await settleExamples(tx))))
const { drafter, head } = await exampleKeepers(reading(db, monday))
const machine = { kind: 'machine', name: 'test' } as const

test('what stands for good is owed once, drafted once, and late from the day after its last', async () => {
  const since = day('2026-11-02')
  const first = accepted(await run((tx) => settleObligations(tx, machine, since), on('2026-11-02')))
  assert.ok(first.begun > 600)
  assert.deepEqual(
    accepted(await run((tx) => settleObligations(tx, machine, since))),
    { begun: 0 },
    'a second run does nothing',
  )

  const guide = exampleDraft(CIVIL, GUIDE, monday)
  const { id } = accepted(await run((tx) => draft(tx, drafter, guide)))
  assert.equal(codeOf(await run((tx) => draft(tx, drafter, guide))), 'catalogue.already-met')
  const owed = await obligationsOfBodies(reading(db, monday), { bodies: [CIVIL], disclosureId: id })
  const clocks = await clocksOf(reading(db, monday), {
    ...{ bodyId: CIVIL, kind: 'obligation', ids: owed.map((one) => one.id) },
  })
  assert.deepEqual(
    [...clocks.values()].flat().map(({ dueOn }) => dueOn),
    ['2026-11-16'],
    'ten working days after 2 November',
  )

  const turned = accepted(await run(async (tx) => done(await tick(tx, [CIVIL]))))
  assert.ok(turned.some(({ row, light }) => row.owner_kind === 'obligation' && light === 'over_statutory'))
})

test('nobody but the house settles what is owed', async () => {
  for (const actor of [VISITOR, head])
    assert.equal(codeOf(await run((tx) => settleObligations(tx, actor, day('2026-11-02')))), 'catalogue.not-the-house')
})
