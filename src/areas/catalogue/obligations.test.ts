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
import { exampleDraft, exampleKeepers, takeOn } from './examples.ts'
import { metObligations } from './met-obligations.ts'
import { obligationsOfBodies } from './queries.ts'
import { settleObligations } from './settle-obligations.ts'

const CIVIL = 16
/** 最低生活保障办事指南: for as long as the duty lasts, within ten working days. */
const GUIDE = 'd01-04'
/** 补贴发放公示: each time something new came about. */
const EVENT = 'd02-09'
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

test('what was met is read a page at a time, what fell due last on top, and what is still owed is not among it', async () => {
  const people = await exampleKeepers(reading(db, monday))
  for (const formed of ['2026-11-02', '2026-11-16', '2026-11-09'])
    await run(async (tx) => {
      const input = exampleDraft(CIVIL, EVENT, monday, { title: `${formed}公示`, formedOn: day(formed) })
      return done(await takeOn(tx, people, input, formed === '2026-11-09' ? 'approved' : 'published'))
    })
  const narrowedTo = { standards: [EVENT], bodies: [CIVIL] }
  const at = (offset: number) => metObligations(reading(db, monday), narrowedTo, { limit: 1, offset })

  const [first, second, third] = [await at(0), await at(1), await at(2)]

  assert.deepEqual([first.total, second.total, third.lines.length], [2, 2, 0], 'the approved one is still owed')
  assert.ok(String(first.lines[0]?.dueOn) > String(second.lines[0]?.dueOn), 'formed on the 16th before the 2nd')
})

test('nobody but the house settles what is owed', async () => {
  for (const actor of [VISITOR, head])
    assert.equal(codeOf(await run((tx) => settleObligations(tx, actor, day('2026-11-02')))), 'catalogue.not-the-house')
})
