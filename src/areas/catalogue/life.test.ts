import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { approve } from './approve.ts'
import { archive } from './archive.ts'
import { check } from './check.ts'
import { clear } from './clear.ts'
import type { RevisionRef } from './contract.ts'
import { correct } from './correct.ts'
import { draft } from './draft.ts'
import { exampleDraft, exampleKeepers, metBy, takeOn } from './examples.ts'
import { publish } from './publish.ts'
import { findDisclosure, obligationsOfBodies } from './queries.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { settleObligations } from './settle-obligations.ts'
import { withdraw } from './withdraw.ts'

const CIVIL = 16
/** 老年人补贴申领和发放: each time, within twenty working days. */
const EVENT = 'd02-09'
const db = await testDatabase()
const on = (text: string) => momentOf(instantAt(day(text), '09:00'))
const monday = on('2026-11-23')
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>, moment = monday) => inTransaction(db, moment, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
accepted(await run(async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, monday))
const { drafter, keeper, reviewer, head } = people
const input = exampleDraft(CIVIL, EVENT, monday)
const taken = async (to: Parameters<typeof takeOn>[3], what = input, moment = monday) =>
  accepted(await run(async (tx) => done(await takeOn(tx, people, what, to)), moment))
const signAll = async (ref: RevisionRef) => {
  accepted(await run((tx) => check(tx, keeper, { ref, because: '' })))
  accepted(await run((tx) => clear(tx, reviewer, { ref, opinion: '可以' })))
  accepted(await run((tx) => approve(tx, head, { ref })))
  accepted(await run((tx) => publish(tx, keeper, { ref })))
}
const clocksOfEntry = async (id: string) => {
  const { rows } = await sql<{ rule: string; state: string; due_on: string }>`
    select c.rule, c.state, c.due_on from clocks.clock c
    join catalogue.obligation o on o.body_id = c.body_id and o.id = c.owner_id
    where c.owner_kind = 'obligation' and o.disclosure_id = ${id} order by c.id`.execute(db.kysely)
  return rows
}

test('a draft of something new starts a clock of twenty working days from the day it was formed, and publication stops it', async () => {
  const { ref } = await taken('drafted')
  assert.deepEqual(await clocksOfEntry(ref.id), [{ rule: 'FOI2019.PUBLISH', state: 'running', due_on: '2026-12-21' }])

  const { ref: other } = await taken('published')

  assert.equal((await clocksOfEntry(other.id))[0]?.state, 'met')
  assert.equal((await metBy(reading(db, monday), other))[0]?.published_on, '2026-11-23')
})

test('drafter, reviewer and approver are three people, whatever posts one of them holds', async () => {
  const byHead = accepted(await run((tx) => draft(tx, head, input)))
  const ref = { bodyId: CIVIL, id: byHead.id, revision: 1 }
  accepted(await run((tx) => check(tx, keeper, { ref, because: '' })))
  accepted(await run((tx) => clear(tx, reviewer, { ref, opinion: '可以' })))
  assert.equal(codeOf(await run((tx) => approve(tx, head, { ref }))), 'catalogue.three-people')

  const byReviewer = accepted(await run((tx) => draft(tx, reviewer, input)))
  const second = { bodyId: CIVIL, id: byReviewer.id, revision: 1 }
  accepted(await run((tx) => check(tx, keeper, { ref: second, because: '' })))
  assert.equal(
    codeOf(await run((tx) => clear(tx, reviewer, { ref: second, opinion: '可以' }))),
    'catalogue.three-people',
  )
})

test('no signature is left out, and each is for exactly the revision that was read', async () => {
  const { ref } = await taken('drafted')
  assert.equal(codeOf(await run((tx) => clear(tx, reviewer, { ref, opinion: '可以' }))), 'catalogue.not-clear')
  assert.equal(codeOf(await run((tx) => publish(tx, keeper, { ref }))), 'catalogue.not-publish')
  accepted(await run((tx) => revise(tx, drafter, { ...input, title: '另一个标题', ref })))

  assert.equal(codeOf(await run((tx) => check(tx, keeper, { ref, because: '' }))), 'catalogue.changed-meanwhile')
  accepted(await run((tx) => check(tx, keeper, { ref: { ...ref, revision: 2 }, because: '' })))
  const late = { ...input, ref: { ...ref, revision: 2 } }
  assert.equal(codeOf(await run((tx) => revise(tx, drafter, late))), 'catalogue.not-revise')
})

test('what is sent back loses its signatures and says why; after the change it goes the whole way again', async () => {
  const { ref } = await taken('cleared')
  assert.equal(codeOf(await run((tx) => sendBack(tx, head, { ref, because: ' ' }))), 'catalogue.say-what-to-change')
  accepted(await run((tx) => sendBack(tx, head, { ref, because: '金额与附件不符' })))
  accepted(await run((tx) => revise(tx, drafter, { ...input, ref })))

  const again = { ...ref, revision: 2 }
  assert.equal(codeOf(await run((tx) => approve(tx, head, { ref: again }))), 'catalogue.not-approve')
  accepted(await run((tx) => check(tx, keeper, { ref: again, because: '' })))
  accepted(await run((tx) => clear(tx, reviewer, { ref: again, opinion: '可以' })))
  accepted(await run((tx) => approve(tx, head, { ref: again })))
})

test('an identity number stops the check; a missing element needs a reason and makes the entry thin (政府信息公开条例 §15)', async () => {
  const [first, ...others] = input.elements
  const withNumber = { ...input, elements: [{ name: first?.name ?? '', text: '张某110101199001011234' }, ...others] }
  const stopped = await taken('drafted', withNumber)
  const refused = await run((tx) => check(tx, keeper, { ref: stopped.ref, because: '没关系' }))
  assert.equal(codeOf(refused), 'catalogue.must-not-be-public')

  const lacking = await taken('drafted', { ...input, elements: others })
  assert.equal(codeOf(await run((tx) => check(tx, keeper, { ref: lacking.ref, because: '' }))), 'catalogue.say-why')
  const { ref } = await taken('published', { ...input, elements: others })
  assert.equal((await metBy(reading(db, monday), ref))[0]?.missing, 1)
})

test('a draft says from the first day how it is open, and why not (国办发〔2016〕80号)', async () => {
  const codes = []
  for (const wrong of [
    { attribute: 'withheld' as const },
    { attribute: 'withheld' as const, ground: 'third_party' as const },
    { attribute: 'on_request' as const },
    { ground: 'third_party' as const },
    { title: ' ' },
    { formedOn: day('2026-11-24') },
    { elements: [{ name: '别的', text: '有' }] },
    { standardId: 'd03-01' },
  ])
    codes.push(codeOf(await run((tx) => draft(tx, drafter, { ...input, ...wrong }))))

  assert.deepEqual(codes, [
    ...['catalogue.no-ground', 'catalogue.no-reason', 'catalogue.no-reason', 'catalogue.ground-for-open'],
    ...['catalogue.no-title', 'catalogue.formed-later', 'catalogue.no-such-element', 'catalogue.not-owed'],
  ])
})

test('the public sees no draft, nothing of what is withheld but title, ground and reason, and nothing of who signed', async () => {
  const seen = async ({ bodyId, serial }: { bodyId: number; serial: string }) =>
    findDisclosure(reading(db, monday), VISITOR, bodyId, serial)
  assert.equal(await seen(await taken('approved')), null)

  const closed = { ...input, attribute: 'withheld' as const, ground: 'third_party' as const, reason: '涉及商业秘密' }
  const withheld = await seen(await taken('published', closed))
  assert.equal(withheld?.versions[0]?.elements, null)
  assert.equal(withheld?.versions[0]?.ground, 'third_party')

  const open = await seen(await taken('published'))
  assert.equal(open?.versions[0]?.elements?.length, 2)
  assert.deepEqual([open?.versions[0]?.draftedBy, open?.versions[0]?.opinion], [null, null])
})

test('a correction has a clock of its own from the day of the change, and the old version stays until it is published (§26)', async () => {
  const { ref, serial } = await taken('published')
  const note = '更正金额'
  accepted(await run((tx) => correct(tx, drafter, { ...input, formedOn: day('2026-11-20'), ref, note })))
  const dues = (await clocksOfEntry(ref.id)).map(({ due_on }) => due_on)
  assert.ok(dues.includes('2026-12-18'), 'twenty working days after Friday 20 November')
  const visible = () => findDisclosure(reading(db, monday), VISITOR, CIVIL, serial)
  assert.deepEqual(
    (await visible())?.versions.map(({ number }) => number),
    [1],
  )
  assert.equal(codeOf(await run((tx) => correct(tx, drafter, { ...input, ref, note }))), 'catalogue.version-open')

  await signAll(ref)

  assert.equal((await visible())?.inForce, 2)
  assert.deepEqual(
    (await clocksOfEntry(ref.id)).map(({ state }) => state),
    ['met', 'met'],
  )
})

test('once a correction withholds it, the older version is no longer shown either', async () => {
  const { ref, serial } = await taken('published')
  const closed = { ...input, attribute: 'withheld' as const, ground: 'third_party' as const, reason: '涉及隐私' }
  accepted(await run((tx) => correct(tx, drafter, { ...closed, ref, note: '改为不予公开' })))
  await signAll(ref)

  const seen = await findDisclosure(reading(db, monday), VISITOR, CIVIL, serial)
  assert.deepEqual(
    seen?.versions.map(({ elements }) => elements),
    [null, null],
  )
})

test('a withdrawal leaves the reason and nothing else, and what was met is owed again from that day', async () => {
  const { ref, serial } = await taken('published')
  assert.equal(codeOf(await run((tx) => withdraw(tx, head, { ref, because: '' }))), 'catalogue.no-public-reason')
  accepted(await run((tx) => withdraw(tx, head, { ref, because: '内容与原件不一致' }), on('2026-11-25')))

  const seen = await findDisclosure(reading(db, monday), VISITOR, CIVIL, serial)
  assert.deepEqual([seen?.state, seen?.endedBecause], ['withdrawn', '内容与原件不一致'])
  assert.ok(seen?.versions.every(({ elements }) => elements === null))
  const owed = await obligationsOfBodies(reading(db, monday), { bodies: [CIVIL], standards: [EVENT], openOnly: true })
  const again = owed.find(({ disclosureId }) => disclosureId === null)
  assert.equal(again?.dueOn, '2026-12-23', 'twenty working days after Wednesday 25 November')

  const anew = await taken('published')
  assert.equal((await metBy(reading(db, monday), anew))[0]?.due_on, '2026-12-23', 'a new draft takes up what is owed')
})

test('what must be on display for seven working days is not archived before they are over', async () => {
  const town = await exampleOfficer(reading(db, monday), 'town_a-08').then(({ posts }) => posts[0]?.bodyId ?? 0)
  const posts = (tx: Tx) =>
    Promise.all(['town_a-04', 'town_a-08', 'town_a-06', 'town_a-01'].map((post) => exampleOfficer(tx, post)))
  const all = await posts(reading(db, monday))
  const find = (role: string) => all.find((one) => one.posts.some((post) => post.role === role)) ?? assert.fail(role)
  const townPeople = {
    drafter: find('intake'),
    keeper: find('disclosure'),
    reviewer: find('review'),
    head: find('decide'),
  }
  const list = exampleDraft(town, 'd01-05', monday)
  const { ref } = accepted(await run(async (tx) => done(await takeOn(tx, townPeople, list, 'published'))))
  const put = (text: string) => run((tx) => archive(tx, townPeople.keeper, { ref, because: '公示结束' }), on(text))

  assert.equal(codeOf(await put('2026-12-02')), 'catalogue.still-on-display', 'the seventh working day')
  assert.equal(codeOf(await put('2026-12-03')), 'done')
})

test('where a body has no reviewer and no head, those of the disclosure office sign, and only there', async () => {
  const tx = reading(db, monday)
  const [hospital, officeReviewer, officeHead] = await Promise.all(
    ['pe_hospital-05', 'openness_office-05', 'openness_office-01'].map((post) => exampleOfficer(tx, post)),
  )
  assert.ok(hospital && officeReviewer && officeHead)
  const own =
    hospital.posts.find(({ role }) => role === 'disclosure') ?? assert.fail('the hospital keeps its catalogue')
  const other = await exampleOfficer(tx, 'pe_hospital-01')
  await run((inside) => settleObligations(inside, { kind: 'machine', name: 'test' }, monday.today))
  const [line] = await obligationsOfBodies(tx, { bodies: [own.bodyId], openOnly: true })
  const entry = exampleDraft(own.bodyId, line?.standardId ?? '', monday)
  const hospitalPeople = { drafter: other, keeper: hospital, reviewer: officeReviewer, head: officeHead }

  await run(async (inside) => done(await takeOn(inside, hospitalPeople, entry, 'published')))

  const { ref } = await taken('checked')
  const strange = await run((inside) => clear(inside, officeReviewer, { ref, opinion: '可以' }))
  assert.equal(codeOf(strange), 'catalogue.not-the-reviewer')
})
