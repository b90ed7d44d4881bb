import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { factsOf } from '#platform/journal/read.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { clocksOf, tick } from '../../../clocks/index.ts'
import { debtOf, owedShown, owing } from '../after/debt.ts'
import * as example from '../after/examples.ts'
import type { PenaltyRef } from '../case.ts'
import { flagsOf } from '../control/flags.ts'
import { flagListeners } from '../control/hear-flags.ts'
import { decisionOf } from '../decision.ts'
import { morning as on } from '../examples.ts'
import { penalties } from '../penalty-cases.ts'
import type { VerbInput } from '../shapes.ts'
import { close } from '../verbs/close.ts'
import { pay } from '../verbs/pay.ts'
import { remedy } from '../verbs/remedy.ts'
import { remedyResult } from '../verbs/remedy-result.ts'
import { endShowing } from './end-showing.ts'
import { publish } from './publish.ts'
import { withdrawPublication } from './withdraw-publication.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)
const { caseNow } = example
const { officer, head, archivist, publisher, legal } = staff

const act = <T>(date: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, on(date), verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const ACT = { act: '未经设立登记从事餐饮经营，责令改正后仍继续经营', secret: null } as const
const served = (wish?: example.Wish) => example.servedCase(db, staff, '2026-11-23', wish)
const CITIZEN = { lead: { party: example.CITIZEN } }
let count = 0

async function published(wish?: example.Wish): Promise<PenaltyRef> {
  const ref = await served(wish)
  accepted(await act('2026-11-24', (tx) => publish(tx, publisher, ref, ACT)))
  return ref
}

async function taken(ref: PenaltyRef, kind: 'court' | 'reconsideration' = 'reconsideration'): Promise<PenaltyRef> {
  accepted(await act('2026-11-25', (tx) => remedy(tx, legal, ref, { kind, on: '2026-11-25' })))
  return ref
}

const result = (ref: PenaltyRef, more: Partial<VerbInput<'remedy-result'>> = {}, date = '2026-12-21') =>
  act(date, (tx) => remedyResult(tx, legal, ref, { result: 'revoked', reason: 'facts', on: date, fine: null, ...more }))

async function revoked(): Promise<PenaltyRef> {
  const ref = await taken(await published())
  accepted(await result(ref))
  return ref
}

async function publicationOf({ bodyId, id }: PenaltyRef) {
  return penalties(reading(db, on('2026-11-24')))
    .selectFrom('penalties.publication')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirst()
}

async function openRules(ref: PenaltyRef, date: string) {
  const clocks = await clocksOf(reading(db, on(date)), { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] })
  const open = clocks.get(ref.id)?.filter(({ stoppedOn }) => stoppedOn === null) ?? []
  return new Map(open.map(({ rule, dueOn }) => [rule, dueOn]))
}

async function owed(ref: PenaltyRef, date: string) {
  const tx = reading(db, on(date))
  const decision = await decisionOf(tx, ref)
  assert.ok(decision)
  return owedShown(owing(await debtOf(tx, ref, decision), tx.today))
}

standing('publish', {
  ...{ db, moment: on('2026-11-24'), allowed: publisher, fact: 'penalty.publish' },
  notAllowed: { 'the officer who investigated': officer },
  verb: (tx, by, ref: PenaltyRef) => publish(tx, by, ref, ACT),
  make: () => served(),
})

standing('withdraw a publication', {
  ...{ db, moment: on('2026-12-22'), allowed: publisher, fact: 'penalty.withdraw-publication' },
  notAllowed: { 'the head': head },
  verb: (tx, by, ref: PenaltyRef) => withdrawPublication(tx, by, ref, { reason: '复议撤销。' }),
  make: revoked,
})

standing('note a remedy', {
  ...{ db, moment: on('2026-11-25'), allowed: legal, fact: 'penalty.remedy' },
  notAllowed: { 'the head': head },
  verb: (tx, by, ref: PenaltyRef) => remedy(tx, by, ref, { kind: 'court', on: '2026-11-25' }),
  make: () => served(),
})

standing('note what came of a remedy', {
  ...{ db, moment: on('2026-12-21'), allowed: legal, fact: 'penalty.remedy-result' },
  notAllowed: { 'the head': head },
  verb: (tx, by, ref: PenaltyRef) =>
    remedyResult(tx, by, ref, { result: 'upheld', reason: null, on: '2026-12-21', fine: null }),
  make: async () => taken(await served()),
})

async function settled(wish?: example.Wish): Promise<PenaltyRef> {
  const ref = await published(wish)
  const money = { amount: '10000', on: '2026-11-24', receipt: `据${++count}` }
  accepted(await act('2026-11-24', (tx) => pay(tx, archivist, ref, money)))
  return ref
}

standing('close', {
  ...{ db, moment: on('2026-11-25'), allowed: archivist, notAllowed: { 'the head': head }, fact: 'penalty.close' },
  verb: (tx, by, ref: PenaltyRef) => close(tx, by, ref, { corrected: 'yes', note: '已办照。' }),
  make: () => settled(),
})

test('market regulation publishes within twenty working days and shows three years; an organisation by its name', async () => {
  const ref = await served()
  assert.equal((await openRules(ref, '2026-11-23')).get('PENALTY.PUBLISH_SAMR'), '2026-12-21')

  accepted(await act('2026-11-24', (tx) => publish(tx, publisher, ref, ACT)))

  const row = await publicationOf(ref)
  assert.equal(row?.shown_until, '2029-11-23')
  const { party, tier, fine } = row.content as { party: unknown; tier: string; fine: string } // as publish wrote it
  assert.deepEqual(
    { party, tier, fine },
    { party: { kind: 'organization', name: example.COMPANY.name }, tier: 't1', fine: '10000.00' },
  )
  assert.equal((await openRules(ref, '2026-11-24')).has('PENALTY.PUBLISH_SAMR'), false)
})

test('of a citizen nothing goes out, not the name and not a number; words that hold one are refused, not blackened', async () => {
  const ref = await served(CITIZEN)
  const told = (act_: string) => act('2026-11-24', (tx) => publish(tx, publisher, ref, { act: act_, secret: null }))

  assert.equal(codeOf(await told('欧阳 青禾未经登记经营')), 'penalties.personal-found')
  assert.equal(codeOf(await told('经营者电话0999 5550123')), 'penalties.personal-found')
  assert.equal(codeOf(await told(ACT.act)), 'done')

  const { content } = (await publicationOf(ref)) ?? {}
  const text = JSON.stringify(content)
  for (const secret of ['欧阳', '青禾', '999901199003078510', '5550123', '石桥村'])
    assert.ok(!text.includes(secret), secret)
  const facts = await factsOf(reading(db, on('2026-11-24')), ref.bodyId, { kind: 'penalty', id: ref.id })
  assert.ok(!JSON.stringify(facts).includes('青禾'), 'nor into the journal')
})

test('a minor is not published at all, and neither is a secret; the case can be closed all the same (§50)', async () => {
  const minor = { ...example.CITIZEN, code: '999901201003078510' }
  const young = await served({
    proposed: { lighter: ['other_lighter'] },
    lead: { party: minor, actFrom: '2026-10-12', actTo: '2026-11-02' },
  })
  const secret = await served()

  accepted(await act('2026-11-24', (tx) => publish(tx, publisher, young, ACT)))
  accepted(await act('2026-11-24', (tx) => publish(tx, publisher, secret, { ...ACT, secret: 'trade_secret' })))

  assert.equal(await publicationOf(young), undefined)
  assert.equal(await publicationOf(secret), undefined)
  assert.equal((await openRules(secret, '2026-11-24')).has('PENALTY.PUBLISH_SAMR'), false, 'nothing is due any more')
})

test('revoked on reconsideration: nothing is owed, what was shown is withdrawn in three working days, fact and reason stay (§48)', async () => {
  const ref = await taken(await published())
  assert.equal(
    codeOf(await act('2026-12-21', (tx) => withdrawPublication(tx, publisher, ref, { reason: '错。' }))),
    'penalties.still-in-force',
  )

  accepted(await result(ref))

  assert.equal((await openRules(ref, '2026-12-21')).get('PENALTY.WITHDRAW'), '2026-12-24')
  assert.equal((await owed(ref, '2026-12-21')).left, '0.00')
  accepted(await act('2026-12-24', (tx) => withdrawPublication(tx, publisher, ref, { reason: '行政复议决定撤销。' })))
  const row = await publicationOf(ref)
  assert.deepEqual(
    [row?.content, row?.state, row?.withdrawn_on, row?.reason],
    [null, 'withdrawn', '2026-12-24', '行政复议决定撤销。'],
  )
  assert.equal((await caseNow(db, ref)).state, 'closing')
})

test('found illegal before it was published, it is never published: what is shown would have to be withdrawn at once (§48)', async () => {
  const ref = await taken(await served())
  accepted(await result(ref, { result: 'illegal', reason: 'procedure' }))

  accepted(await act('2026-12-21', (tx) => publish(tx, publisher, ref, ACT)))

  assert.equal(await publicationOf(ref), undefined)
})

test('a fine that was paid and then lowered is returned in part; the surcharge stood still meanwhile (§73)', async () => {
  const ref = await settled()
  await taken(ref)

  accepted(await result(ref, { result: 'changed', reason: 'improper', fine: '6000' }))

  const { left, refund, paid } = await owed(ref, '2026-12-21')
  assert.deepEqual({ left, refund, paid }, { left: '0.00', refund: '4000.00', paid: '10000.00' })
})

test('unpaid and taken to reconsideration: the days until the result add nothing (§73.3), those after do', async () => {
  const ref = await taken(await served())

  accepted(await result(ref, { result: 'upheld', reason: null }, '2027-01-04'))

  assert.equal((await owed(ref, '2027-01-04')).surcharge, '0.00', 'due on 8 December, in reconsideration all the time')
  assert.equal((await owed(ref, '2027-01-06')).surcharge, '600.00')
})

test('never worse for who asked: a fine above the one decided is refused (行政复议法 §63); no result without a remedy', async () => {
  const ref = await taken(await served())

  assert.equal(
    codeOf(await result(ref, { result: 'changed', reason: 'law', fine: '10000.01' })),
    'penalties.worse-than-before',
  )
  assert.equal(
    codeOf(await result(ref, { result: 'changed', reason: null, fine: '5000' })),
    'penalties.no-result-reason',
  )
  assert.equal(codeOf(await result(ref, { fine: '1' })), 'penalties.no-fine-with-this')
  accepted(await result(ref, { result: 'upheld', reason: null }))
  assert.equal(codeOf(await result(ref)), 'penalties.no-remedy')
})

test('not closed while the act is not put right, money is open or publication due (§28, §47, §48)', async () => {
  const ordered = { proposed: { correctBy: '2026-12-31' as const } }
  const ref = await settled(ordered)
  const end = (corrected: VerbInput<'close'>['corrected'], of = ref) =>
    act('2026-11-25', (tx) => close(tx, archivist, of, { corrected, note: '复查。' }))

  assert.equal(codeOf(await end('no')), 'penalties.not-corrected')
  assert.equal(codeOf(await end('nothing_to_correct')), 'penalties.not-corrected', 'an order was given')
  assert.equal(codeOf(await end('yes', await published())), 'penalties.not-in-this-state', 'unpaid: still performing')
  assert.equal(codeOf(await end('yes')), 'done')
  assert.deepEqual([(await caseNow(db, ref)).state, (await caseNow(db, ref)).closed_on], ['closed', '2026-11-25'])
})

test('what was shown long enough ends by itself, its content goes, and the journal tells of it once', async () => {
  const ref = await published()
  const end = (date: string) => act(date, async (tx) => done(await endShowing(tx)))

  await end('2029-11-23')
  assert.equal((await publicationOf(ref))?.state, 'shown', 'the last day is shown')
  await end('2029-11-24')
  await end('2029-11-25')

  const row = await publicationOf(ref)
  assert.deepEqual([row?.state, row?.content], ['ended', null])
  const facts = await factsOf(reading(db, on('2029-11-25')), ref.bodyId, { kind: 'penalty', id: ref.id })
  assert.equal(facts.filter(({ type }) => type === 'penalty.ended-showing').length, 1)
})

test('revoked on Monday 21 December it is withdrawn by Thursday; on Friday 25 December internal control notices that it was not (§48)', async () => {
  const ref = await revoked()
  const noticed = async (date: string) => {
    await inTransaction(db, on(date), async (tx) => done(await tick(tx)))
    for (const listener of flagListeners) assert.deepEqual((await follow(db, on(date), listener)).failures, [])
    const flags = await flagsOf(reading(db, on(date)), ref)
    return flags.filter(({ kind }) => kind === 'overdue').map(({ data }) => data['rule'])
  }

  assert.deepEqual(await noticed('2026-12-24'), [])
  assert.deepEqual(await noticed('2026-12-25'), ['PENALTY.WITHDRAW'])
})
