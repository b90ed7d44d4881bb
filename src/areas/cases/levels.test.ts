import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Actor, type Officer, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { accept } from './accept.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import type { CaseRef } from './case.ts'
import { completeStep } from './complete-step.ts'
import { grant } from './decide.ts'
import { application, bodyNumber, colleague, morningOf, officer, onPaper, SOMEBODY, settleCounty } from './examples.ts'
import { extend } from './extend.ts'
import { handOver } from './hand-over.ts'
import { jointCases } from './joint.ts'
import { openJointCase } from './open-joint-case.ts'
import { caseView, followView, queueCounts, queueOf, refOfNumber, searchCases } from './queries.ts'
import { returnCase } from './return-case.ts'
import { receiptPhrase, submit } from './submit.ts'

const db = await testDatabase()
const people = await settleCounty(db, morningOf('2025-11-03'))
const on = <T>(day: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(day), verb)
const view = async (day: string, actor: Actor, ref: CaseRef) => caseView(reading(db, morningOf(day)), actor, ref)
const agent: Officer = { ...officer('vil_a', 'agent'), staffId: people.staff.get('vil_a-03') ?? '' }
const villager = people.villagers.find(({ village }) => village === 'vil_a')
const applicant = { ...SOMEBODY, name: villager?.name ?? '', code: villager?.identityNumber ?? '' }
const byAgent = application('si048', { channel: 'agent', applicant, materials: onPaper('si048') })
const nothing = { grounds: [], reasons: '' }

test('three levels: the village collects, the township accepts and visits, the county decides; somebody holds it at every moment', async () => {
  const township = officer('town_a', 'intake')
  const visitor = officer('town_a', 'site_check')
  const county = (role: 'intake' | 'review' | 'decide') => officer('civil', role)
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, agent, byAgent)))
  const holder = async (day: string) => (await view(day, agent, ref))?.holder.bodyId
  assert.equal(await holder('2025-11-03'), bodyNumber('vil_a'))
  assert.equal(
    (await view('2025-11-03', agent, ref))?.state,
    'collected',
    'no legal clock runs before the competent body has the papers',
  )
  assert.deepEqual((await view('2025-11-03', agent, ref))?.clocks, [])

  accepted(await on('2025-11-04', (tx) => handOver(tx, agent, ref, { toBodyId: bodyNumber('town_a') })))
  assert.equal(await holder('2025-11-04'), bodyNumber('vil_a'), 'until the receipt the sender answers for it')
  assert.equal(
    (await queueOf(reading(db, morningOf('2025-11-04')), township, { view: 'arriving' })).rows[0]?.number,
    ref.number,
  )
  accepted(await on('2025-11-05', (tx) => acceptHandOver(tx, township, ref)))
  const arrived = await view('2025-11-05', township, ref)
  assert.deepEqual([arrived?.state, arrived?.dueOn], ['submitted', '2025-11-12'], 'five working days from the arrival')

  accepted(await on('2025-11-06', (tx) => accept(tx, township, ref)))
  const early = await on('2025-11-06', (tx) => grant(tx, county('decide'), ref, nothing))
  assert.equal(early.ok ? null : early.no.code, 'cases.not-here', 'the county cannot decide what it has not got')
  accepted(
    await on('2025-11-10', (tx) =>
      completeStep(tx, visitor, ref, { checkers: [visitor.staffId, colleague(people, 'town_a')] }),
    ),
  )
  accepted(await on('2025-11-20', (tx) => completeStep(tx, township, ref, {})))
  const review = await on('2025-11-20', (tx) => completeStep(tx, officer('town_a', 'review'), ref, {}))
  assert.equal(review.ok ? null : review.no.code, 'cases.not-here', "the review of the county is not the township's")
  accepted(await on('2025-11-20', (tx) => handOver(tx, township, ref, { toBodyId: bodyNumber('civil') })))
  accepted(await on('2025-11-21', (tx) => acceptHandOver(tx, county('intake'), ref)))
  accepted(await on('2025-11-21', (tx) => returnCase(tx, county('review'), ref, { reason: 'review_again' })))
  accepted(await on('2025-11-24', (tx) => acceptHandOver(tx, township, ref)))
  accepted(await on('2025-11-24', (tx) => handOver(tx, township, ref, { toBodyId: bodyNumber('civil') })))
  accepted(await on('2025-11-25', (tx) => acceptHandOver(tx, county('intake'), ref)))
  accepted(await on('2025-11-25', (tx) => completeStep(tx, county('review'), ref, {})))
  accepted(await on('2025-11-26', (tx) => grant(tx, county('decide'), ref, nothing)))

  const done = await view('2025-11-26', agent, ref)
  assert.equal(done?.state, 'granted')
  assert.deepEqual(
    done?.handOvers.map(({ returned, receivedAt }) => [returned, receivedAt !== null]),
    [
      [false, true],
      [false, true],
      [true, true],
      [false, true],
    ],
  )
  assert.equal(done?.applicantFull.agent?.mandate.startsWith('M'), true, 'every act says under which mandate')
})

test('what is on paper for an item of the county alone is collected at a township, and its chart begins where it is checked', async () => {
  const township = officer('town_a', 'intake')
  const clerk = officer('market', 'intake')
  const paper = application('si009', {
    channel: 'counter',
    receivingBodyId: bodyNumber('town_a'),
    materials: onPaper('si009'),
  })

  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, township, paper)))
  accepted(await on('2025-11-04', (tx) => handOver(tx, township, ref, { toBodyId: bodyNumber('market') })))
  accepted(await on('2025-11-05', (tx) => acceptHandOver(tx, clerk, ref)))
  accepted(await on('2025-11-06', (tx) => accept(tx, clerk, ref)))

  const seen = await view('2025-11-06', clerk, ref)
  assert.deepEqual([seen?.state, seen?.steps.find(({ state }) => state === 'here')?.no], ['accepted', 2])
})

test('an accepted case goes up when its chart says so: not before the last step of the township is done', async () => {
  const township = officer('town_a', 'intake')
  const counter = { ...byAgent, channel: 'counter' as const, materials: [], receivingBodyId: bodyNumber('town_a') }
  const electronic = { ...counter, materials: application('si048').materials }
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, township, electronic)))
  accepted(await on('2025-11-03', (tx) => accept(tx, township, ref)))

  const early = await on('2025-11-04', (tx) => handOver(tx, township, ref, { toBodyId: bodyNumber('civil') }))

  assert.equal(early.ok ? null : early.no.code, 'cases.steps-here-open')
})

test('an agent without a mandate takes nothing in', async () => {
  const stranger = application('si048', { channel: 'agent', applicant: SOMEBODY, materials: [] })
  const no = await on('2025-11-03', (tx) => submit(tx, agent, stranger))
  assert.equal(no.ok ? null : no.no.code, 'organisations.no-mandate')
})

test('joint handling: one clock of 45 working days on the lead; the head of the government alone extends; the last decision stops it', async () => {
  const inputs = ['si009', 'si001'].map((id) => application(id, { applicant: SOMEBODY }))
  const ref = accepted(
    await on('2025-11-03', async (tx) => {
      const { readOneThings } = await import('../services/index.ts')
      const thing = readOneThings().find(({ items }) => items.includes('si009') && items.includes('si001'))
      return openJointCase(tx, VISITOR, thing?.id ?? '', inputs)
    }),
  )
  const all = await jointCases(reading(db, morningOf('2025-11-03')), ref)
  const other = all.get('si001')
  assert.ok(other)
  const window = officer('market', 'intake')
  const alone = await on('2025-11-04', (tx) => accept(tx, window, other))
  assert.equal(alone.ok ? null : alone.no.code, 'cases.joint-lead-checks')
  accepted(await on('2025-11-04', (tx) => accept(tx, window, ref)))
  const followed = await view('2025-11-04', window, other)
  assert.equal(followed?.state, 'accepted')
  const joint = followed?.clocks.filter(({ rule }) => rule === 'ALL.JOINT_DECISION') ?? []
  assert.deepEqual(
    joint.map(({ limit, dueOn }) => [limit.n, dueOn]),
    [[45, '2026-01-07']],
    '45 working days from 4 November 2025; 1 January is off, Sunday 4 January 2026 is worked',
  )

  const head = officer('market', 'decide')
  const own = await on('2025-11-05', (tx) => extend(tx, head, ref, { workingDays: 15, ground: 'other_body' }))
  assert.equal(own.ok ? null : own.no.code, 'cases.government-head-extends')
  const government = officer('gov', 'decide')
  accepted(await on('2025-11-05', (tx) => extend(tx, government, ref, { workingDays: 15, ground: 'other_body' })))

  accepted(await on('2025-11-06', (tx) => grant(tx, head, other, nothing)))
  assert.equal(
    (await view('2025-11-06', head, ref))?.clocks.find(({ rule }) => rule === 'ALL.JOINT_DECISION')?.stoppedOn,
    null,
    'the lead is not decided yet',
  )
})

test('two officers decide at once: exactly one decision', async () => {
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si001'))))
  accepted(await on('2025-11-03', (tx) => accept(tx, officer('market', 'intake'), ref)))
  const heads = Array.from({ length: 8 }, (_, i) => officer('market', 'decide', `head ${i}`))
  const outcomes = await Promise.all(heads.map((head) => on('2025-11-03', (tx) => grant(tx, head, ref, nothing))))
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
  assert.ok(outcomes.every((one) => one.ok || one.no.kind === 'conflict'))
})

test("another body's case number answers as if there were none, in every list, search and page", async () => {
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si009'))))
  const tx = reading(db, morningOf('2025-11-03'))
  const stranger = officer('health', 'review')
  const market = officer('market', 'review')
  const otherItems = officer('market', 'review', 'elsewhere', ['si001'])
  for (const [actor, sees] of [
    [market, true],
    [stranger, false],
    [otherItems, false],
    [VISITOR, false],
  ] as const) {
    assert.equal((await caseView(tx, actor, ref)) !== null, sees)
    assert.equal((await searchCases(tx, actor, ref.number)).length > 0, sees)
    assert.equal(
      (await searchCases(tx, actor, SOMEBODY.code)).some(({ number }) => number === ref.number),
      sees,
    )
    assert.equal(
      (await queueOf(tx, actor, { limit: 200 })).rows.some(({ number }) => number === ref.number),
      sees,
    )
    if (!sees && actor === stranger) assert.equal((await queueCounts(tx, actor)).all, 0)
  }
  assert.ok(
    await refOfNumber(tx, `${ref.number.slice(0, 4)}-${ref.number.slice(4, 6)} ${ref.number.slice(6).toLowerCase()}`),
    'spoken and typed with hyphens',
  )
  assert.equal(await followView(tx, ref.number, receiptPhrase(tx, '0008259999990')), null)
})
