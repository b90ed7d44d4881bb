import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { asOwner } from '#platform/db/connect.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { accept } from './accept.ts'
import { adoptCharts } from './adopt-chart.ts'
import { askCorrection } from './ask-correction.ts'
import type { CaseRef } from './case.ts'
import { lockCase } from './cases.ts'
import { completeStep } from './complete-step.ts'
import { grant, refuseCase } from './decide.ts'
import { deliver } from './deliver.ts'
import { endSpecial } from './end-special.ts'
import { allMaterials, application, colleague, morningOf, officer, settleCounty } from './examples.ts'
import { handInCorrection } from './hand-in-correction.ts'
import { startSpecial } from './start-special.ts'
import { submit } from './submit.ts'

const db = await testDatabase()
const people = await settleCounty(db, morningOf('2025-11-03'))
const MACHINE = { kind: 'machine', name: 'test' } as const
const on = <T>(day: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(day), verb)
const [window, reviewer, checker, head, clerk] = [
  officer('market', 'intake'),
  officer('market', 'review'),
  officer('market', 'site_check'),
  officer('market', 'decide'),
  officer('market', 'deliver'),
]
const pair = { checkers: [checker.staffId, colleague(people, 'market')] }
const nothing = { grounds: [], reasons: '' }

type Doing = (tx: Tx, ref: CaseRef) => Promise<Outcome<unknown>>
const take: Doing = (tx, ref) => accept(tx, window, ref)
const review: Doing = (tx, ref) => completeStep(tx, reviewer, ref, {})
const visit: Doing = (tx, ref) => completeStep(tx, checker, ref, pair)
const give: Doing = (tx, ref) => grant(tx, head, ref, nothing)
const refuse: Doing = (tx, ref) => refuseCase(tx, head, ref, { ...nothing, grounds: ['c1'] })
const send: Doing = (tx, ref) => deliver(tx, clerk, ref, { how: 'post' })
const ask: Doing = (tx, ref) =>
  askCorrection(tx, window, ref, { materials: [{ id: 'm1', lacking: 'missing' }], conditions: [] })
const answer: Doing = (tx, ref) => handInCorrection(tx, window, ref, { materials: allMaterials('si009').slice(0, 1) })
const pause: Doing = (tx, ref) => startSpecial(tx, reviewer, ref, { kind: 'hearing', workingDays: 5 })
const resume: Doing = (tx, ref) => endSpecial(tx, reviewer, ref)

/** Where an old case stood, and how it goes on. */
const STORIES: Readonly<Record<string, { readonly before: readonly Doing[]; readonly after: readonly Doing[] }>> = {
  submitted: { before: [], after: [take, review, visit, give, send] },
  correcting: { before: [ask], after: [answer, take, review, visit, give, send] },
  'accepted, at the first step': { before: [take], after: [review, visit, give, send] },
  'accepted, before the site check': { before: [take, review], after: [visit, give, send] },
  'accepted, before the decision': { before: [take, review, visit], after: [give, send] },
  suspended: { before: [take, review, pause], after: [resume, visit, give, send] },
  granted: { before: [take, review, visit, give], after: [send] },
  refused: { before: [take, review, visit, refuse], after: [send] },
}

for (const [where, { before, after }] of Object.entries(STORIES))
  test(`a case that was ${where} when charts came goes on from its place, and the journal tells how it came there`, async () => {
    const ref = accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si009'))))
    for (const doing of before) accepted(await on('2025-11-04', (tx) => doing(tx, ref)))
    await forgetChart(ref)
    const old = await on('2025-11-04', async (tx) => done(await lockCase(tx, ref)))

    accepted(await on('2025-11-05', async (tx) => done(await adoptCharts(tx, MACHINE))))
    const again = accepted(await on('2025-11-05', async (tx) => done(await adoptCharts(tx, MACHINE))))

    assert.equal(again, 0, 'twice is once')
    const now = await on('2025-11-05', async (tx) => done(await lockCase(tx, ref)))
    assert.deepEqual(now, { ...old, value: { ...accepted(old), chartHash: accepted(now)?.chartHash } })
    for (const doing of after) accepted(await on('2025-11-06', (tx) => doing(tx, ref)))
    assert.equal(accepted(await on('2025-11-06', async (tx) => done(await lockCase(tx, ref))))?.state, 'delivered')
    const facts = await factsOf(reading(db, morningOf('2025-11-06')), ref.bodyId, { kind: 'case', id: ref.id })
    assert.equal(facts.filter(({ type }) => type === 'case.charted').length, 1)
  })

/** Makes a case one from before charts ran. */
async function forgetChart({ bodyId, id }: CaseRef): Promise<void> {
  await asOwner(db.target, async (client) => {
    for (const table of ['timer', 'stay', 'run'])
      await client.query(`delete from processes.${table} where body_id = $1 and owner_id = $2`, [bodyId, id])
    await client.query('update cases.application set chart_hash = null where body_id = $1 and id = $2', [bodyId, id])
  })
}
