import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clocksOf } from '#areas/clocks/index.ts'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { drop } from './drop.ts'
import { exampleDraft, exampleKeepers, takeBack, takeOn } from './examples.ts'
import { attach } from './files/attach.ts'
import { exampleFile } from './files/examples.ts'
import { obligationsOfBodies } from './queries.ts'
import { settleObligations } from './settle-obligations.ts'

const CIVIL = 16
const ON = day('2026-11-23')
const db = await testDatabase()
const moment = momentOf(instantAt(ON, '09:00'))
const machine = { kind: 'machine', name: 'test' } as const
const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, moment, verb)
accepted(await act(async (tx) => done(await settleExamples(tx))))
accepted(await act((tx) => settleObligations(tx, machine, ON)))
const people = await exampleKeepers(reading(db, moment))
const { drafter, keeper } = people
const drafted = async (standardId: string) =>
  accepted(await act(async (tx) => done(await takeOn(tx, people, exampleDraft(CIVIL, standardId, moment), 'drafted'))))
const dropAs = async (by: Actor, ref: Awaited<ReturnType<typeof drafted>>['ref'], stillOwed: boolean) => {
  const outcome = await act((tx) => drop(tx, by, { ref, stillOwed }))
  return outcome.ok ? 'done' : outcome.no.code
}
const owed = async (standards: string[]) => obligationsOfBodies(reading(db, moment), { bodies: [CIVIL], standards })

test('what the catalogue asks for in any case stays owed when its draft is dropped, and can be drafted again', async () => {
  const { ref } = await drafted('d02-01')
  accepted(await act((tx) => attach(tx, drafter, { ref, file: exampleFile('a') })))
  const now = { ...ref, revision: 2 }

  assert.equal(await dropAs(keeper, now, false), 'catalogue.owed-anyway')
  assert.equal(await dropAs(drafter, ref, true), 'catalogue.changed-meanwhile', 'a file came to it since it was read')
  assert.equal(await dropAs(drafter, now, true), 'done')

  assert.deepEqual(
    (await owed(['d02-01'])).map(({ disclosureId, publishedOn }) => [disclosureId, publishedOn]),
    [[null, null]],
  )
  await drafted('d02-01')
})

test('what began with the draft ends with it only where the keeper finds that it never came about; its clock ends too', async () => {
  const first = await drafted('d02-09')
  assert.equal(await dropAs(drafter, first.ref, false), 'catalogue.not-the-keeper')
  assert.equal(await dropAs(drafter, first.ref, true), 'done')
  const [left] = await owed(['d02-09'])
  assert.equal(left?.disclosureId, null)

  const second = await drafted('d02-09')
  assert.equal((await owed(['d02-09'])).length, 1, 'the next draft took up what was left owed')
  assert.equal(await dropAs(keeper, second.ref, false), 'done')

  assert.deepEqual(await owed(['d02-09']), [])
  const clocks = await clocksOf(reading(db, moment), { bodyId: CIVIL, kind: 'obligation', ids: [left?.id ?? ''] })
  assert.deepEqual(
    [...clocks.values()].flat().map(({ state }) => state),
    ['cancelled'],
  )
  assert.notEqual(first.serial, second.serial)
})

test('what was withdrawn and drafted anew is owed anyway: an entry met it once', async () => {
  const { ref } = accepted(
    await act(async (tx) => done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', tx), 'published'))),
  )
  accepted(await act((tx) => takeBack(tx, people, ref)))
  const anew = await drafted('d02-09')

  assert.equal(await dropAs(keeper, anew.ref, false), 'catalogue.owed-anyway')
})

test('nothing that was published can be dropped, nor what waits for a signature', async () => {
  const published = accepted(
    await act(async (tx) => done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', tx), 'published'))),
  )
  const checked = accepted(
    await act(async (tx) => done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', tx), 'checked'))),
  )

  assert.equal(await dropAs(drafter, published.ref, true), 'catalogue.published-once')
  assert.equal(await dropAs(drafter, checked.ref, true), 'catalogue.not-revise')
})

test('at the desk a dropped draft is gone and its address says so', async () => {
  const web = await testWeb(db, [area], ON)
  const { serial } = await drafted('d02-09')
  const at = `/desk/catalogue/civil/${serial}`
  const officer = web.officer(drafter)
  assert.match((await officer.get(at)).body, /放弃草稿/)

  const reply = await officer.post(`${at}/drop`, { revision: '1', owed: 'still' })

  assert.equal(reply.headers.location, '/desk/catalogue')
  assert.equal((await officer.get(at)).statusCode, 404)
})
