import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { type Day, day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import { bring } from '../bring.ts'
import type { DisclosureRef } from '../contract.ts'
import { exampleDraft, exampleKeepers, takeBack, takeOn } from '../examples.ts'
import { renewObligations } from '../renew-obligations.ts'
import { reassess } from './reassess.ts'
import { reassessmentsView } from './reassessments-view.ts'

const CIVIL = 16
const machine = { kind: 'machine', name: 'test' } as const
const db = await testDatabase()
const at = (on: Day) => momentOf(instantAt(on, '09:00'))
const on = <T>(today: Day, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, at(today), verb)
const FIRST = day('2025-11-24')
accepted(await on(FIRST, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, at(FIRST)))
const { reviewer } = people
const withheld = { attribute: 'withheld', ground: 'process_information', reason: '讨论记录', formedOn: FIRST } as const
const publishWithheld = async (today: Day) =>
  accepted(
    await on(today, async (tx) =>
      done(
        await takeOn(tx, people, { ...exampleDraft(CIVIL, 'd02-09', tx, withheld), title: '会议纪要' }, 'published'),
      ),
    ),
  )
const nextOf = async (today: Day, ref: DisclosureRef) =>
  (await reassessmentsView(reading(db, at(today)), 'zh-Hans', ref)).next

test('what is published as withheld is due again in a year, is late the day after, and a look at it begins the next year', async () => {
  const { ref, serial } = await publishWithheld(FIRST)

  // 2026-11-24 is a Tuesday that is worked, so nothing rolls.
  assert.equal((await nextOf(FIRST, ref))?.dueOn, '2026-11-24')
  assert.equal((await nextOf(day('2026-11-24'), ref))?.isLate, false)
  assert.equal((await nextOf(day('2026-11-25'), ref))?.isLate, true)
  const web = await testWeb(db, [area], day('2026-11-25'))
  const path = `/catalogue/entries/civil/${serial}`
  assert.match((await web.visitor().get(path)).body, /评估审查已逾期/)
  assert.match((await web.visitor().get('/catalogue/coverage')).body, /1条逾期未评估审查/)
  assert.match((await web.visitor().get('/catalogue/entries?way=withheld&reassess=late')).body, /会议纪要/)

  const input = { ref, outcome: 'withheld', ground: 'internal_affairs', reason: '仍属内部事务' } as const
  accepted(await on(day('2026-11-25'), (tx) => reassess(tx, reviewer, input)))

  assert.equal((await nextOf(day('2026-11-25'), ref))?.dueOn, '2027-11-25')
  const fresh = await testWeb(db, [area], day('2026-11-25'))
  const page = (await fresh.visitor().get(path)).body
  assert.match(page, /仍属内部事务/)
  assert.match(page, /逾期完成/)
})

test('what may be open now begins the life of a publication: a draft of nobody yet, owed from today, and no clock of withholding', async () => {
  const { ref } = await publishWithheld(FIRST)
  const input = { ref, outcome: 'to_publish', ground: null, reason: '事项已经办结' } as const

  accepted(await on(day('2026-11-23'), (tx) => reassess(tx, reviewer, input)))

  assert.equal(await nextOf(day('2026-11-23'), ref), null)
  const web = await testWeb(db, [area], day('2026-11-23'))
  const desk = (await web.officer(people.drafter).get('/desk/catalogue')).body
  assert.match(desk, /会议纪要/)
  await on(day('2026-11-23'), async (tx) => done(await renewObligations(tx)))
  assert.equal(await nextOf(day('2026-11-23'), ref), null, 'nor does the house begin one while a version is on its way')
  const again = await on(day('2026-11-23'), (tx) => reassess(tx, reviewer, input))
  assert.equal(again.ok ? 'done' : again.no.code, 'catalogue.version-open')
})

test('a withdrawal ends the clock, and what is open has none to begin with', async () => {
  const { ref } = await publishWithheld(FIRST)
  accepted(await on(FIRST, (tx) => takeBack(tx, people, ref)))
  const open = accepted(
    await on(FIRST, async (tx) => done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', tx), 'published'))),
  )

  assert.equal(await nextOf(FIRST, ref), null)
  const input = { ref: open.ref, outcome: 'withheld', ground: 'safety', reason: 'x' } as const
  const no = await on(FIRST, (tx) => reassess(tx, reviewer, input))
  assert.equal(no.ok ? 'done' : no.no.code, 'catalogue.not-withheld')
})

test('what an earlier catalogue withheld gets its clock from the day it was published, once', async () => {
  const old = {
    ...exampleDraft(CIVIL, 'd02-09', { today: day('2024-03-04') }, { ...withheld, formedOn: day('2024-03-04') }),
  }
  const brought = { ...old, title: '移入的', occasion: null, publishedOn: day('2024-03-05') }
  accepted(await on(day('2026-11-23'), (tx) => bring(tx, machine, [brought])))
  for (let run = 0; run < 2; run += 1) await on(day('2026-11-23'), async (tx) => done(await renewObligations(tx)))

  const web = await testWeb(db, [area], day('2026-11-23'))
  const list = (await web.officer(reviewer).get('/desk/catalogue')).body
  assert.match(list, /移入的[\s\S]*2025/)
})
