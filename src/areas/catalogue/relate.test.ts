import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { exampleDraft, exampleKeepers, takeOn } from './examples.ts'
import { relate } from './relate.ts'

const db = await testDatabase()
const monday = momentOf(instantAt(day('2026-11-23'), '09:00'))
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, monday, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
accepted(await run(async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, monday))
const { keeper } = people
const taken = async (to: 'drafted' | 'published') =>
  accepted(await run(async (tx) => done(await takeOn(tx, people, exampleDraft(16, 'd02-09', monday), to))))

test('a relation is told once, to an entry that is public, and never to itself', async () => {
  const [one, other, hidden] = [await taken('published'), await taken('published'), await taken('drafted')]
  const say = (to: typeof one) => run((tx) => relate(tx, keeper, { ref: one.ref, kind: 'replaces', to: to.ref }))

  assert.equal(codeOf(await say(other)), 'done')
  assert.equal(codeOf(await say(other)), 'catalogue.already-related')
  assert.equal(codeOf(await say(hidden)), 'catalogue.no-such-entry')
  assert.equal(codeOf(await say(one)), 'catalogue.related-to-itself')
})
