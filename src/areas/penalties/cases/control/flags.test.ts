import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { factsOf } from '#platform/journal/read.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { bodyId } from '../../standards/examples.ts'
import * as example from '../after/examples.ts'
import type { PenaltyRef } from '../case.ts'
import { morning as on, proposed, act as walk } from '../examples.ts'
import { penaltyView } from '../penalty-view.ts'
import { onTheSpot } from '../verbs/on-the-spot.ts'
import { answerFlag } from './answer-flag.ts'
import { flagList } from './flag-list.ts'
import type { FlagView } from './flag-page.ts'
import { flagsOf } from './flags.ts'
import { flagListeners } from './hear-flags.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)
const { officer, second, head, legal, chair } = staff

const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, on('2026-11-24'), verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const kinds = async (ref: PenaltyRef) => (await flagsOf(reading(db, on('2026-11-24')), ref)).map(({ kind }) => kind)

async function heard(date = '2026-11-24'): Promise<void> {
  for (const listener of flagListeners) assert.deepEqual((await follow(db, on(date), listener)).failures, [])
}

/** A fine of 200 yuan on a citizen for noise at night. */
function spot(party = example.CITIZEN): Promise<Outcome<PenaltyRef & { readonly number: string }>> {
  const facts = { party_type: 'individual', refused_correction: true }
  return act((tx) =>
    onTheSpot(tx, officer, {
      ...{ bodyId: bodyId('market'), standardId: 'noise-82', placeBodyId: null, second: second.staffId, party },
      ...{ note: '夜间高音喇叭。', statement: null, collect: null, receipt: null, refusedToSign: false },
      proposed: { ...proposed({ fine: '200', also: ['warning'], reasons: '劝阻不听。' }), facts },
    }),
  )
}

async function flagged(): Promise<PenaltyRef> {
  accepted(await spot())
  const ref = accepted(await spot())
  await heard()
  return { bodyId: ref.bodyId, id: ref.id }
}

standing('answer a notice', {
  ...{ db, moment: on('2026-11-24'), allowed: legal, fact: 'penalty.flag-answered' },
  notAllowed: { 'the officer who decided it': officer, 'the head': head, 'another body': example.STRANGER },
  verb: (tx, by, { bodyId: body, id }: PenaltyRef) =>
    answerFlag(tx, by, { bodyId: body, caseId: id, kind: 'many_small_fines', answer: '两次行为，分别查处。' }),
  make: flagged,
})

test('a plain decision in its tier and in good time is not noticed at all', async () => {
  const ref = await example.servedCase(db, staff)
  await heard()

  assert.deepEqual(await kinds(ref), [])
})

test('two small fines on one party on one day are noticed: one act may have been cut up (§51); heard twice it is once', async () => {
  const ref = await flagged()
  const [listener] = flagListeners
  const [fact] = (await factsOf(reading(db, on('2026-11-24')), ref.bodyId, { kind: 'penalty', id: ref.id })).filter(
    ({ type }) => type === 'penalty.on-the-spot',
  )

  assert.ok(listener && fact)
  await inTransaction(db, on('2026-11-24'), async (tx) => {
    await listener.hear(tx, fact)
    return { ok: true, value: null }
  })

  assert.deepEqual(await kinds(ref), ['many_small_fines'])
  const facts = await factsOf(reading(db, on('2026-11-24')), ref.bodyId, { kind: 'penalty', id: ref.id })
  assert.equal(facts.filter(({ type }) => type === 'penalty.flagged').length, 1)
})

test('filed on 3 November 2026, the ninety days end on 1 February 2027: day 90 is noticed, day 91 is late (§60)', async () => {
  const last = await example.decidedCase(db, staff, { on: '2027-02-01' })
  const late = await example.decidedCase(db, staff, { on: '2027-02-02' })
  const early = await example.decidedCase(db, staff, { on: '2027-01-29' })
  await heard('2027-02-02')

  assert.deepEqual([await kinds(last), await kinds(late), await kinds(early)], [['last_days'], ['late'], []])
})

test('after five at the bottom a fine at the top of its tier is unlike its like, and the officers were the same', async () => {
  const dear = { fine: '37000' }
  for (let i = 0; i < 5; i += 1) await example.decidedCase(db, staff)
  const ref = await example.decidedCase(db, staff, { proposed: dear })
  await heard()

  assert.deepEqual(await kinds(ref), ['unlike_its_like'], 'three tenths of the range apart, not yet half of it')
})

test('the justice bureau sees the notices of every body, the legal office its own, an officer none; party words are refused', async () => {
  const ref = await flagged()
  const list = async (who: Parameters<typeof flagList>[1], view: FlagView = 'open') =>
    (await flagList(reading(db, on('2026-11-24')), who, view)).rows

  assert.ok((await list(example.JUSTICE)).some(({ id }) => id === ref.id))
  assert.ok((await list(chair)).some(({ id }) => id === ref.id))
  assert.deepEqual([await list(officer), await list(example.STRANGER)], [[], []])
  const named = { bodyId: ref.bodyId, caseId: ref.id, kind: 'many_small_fines', answer: '欧阳青禾两次。' } as const
  assert.equal(codeOf(await act((tx) => answerFlag(tx, example.JUSTICE, named))), 'penalties.personal-found')
  const answer = { ...named, answer: '两次行为，相隔三小时。' }
  assert.equal(codeOf(await act((tx) => answerFlag(tx, example.JUSTICE, answer))), 'done')
  assert.equal(codeOf(await act((tx) => answerFlag(tx, chair, answer))), 'penalties.no-such-flag', 'answered once')
})

test('the case on the desk shows decision, money and notices as they stand', async () => {
  const ref = await flagged()

  const view = await penaltyView(reading(db, on('2026-11-24')), officer, ref)

  assert.equal(view?.decision?.fine, '200.00')
  assert.equal(view.decision.reasons, '劝阻不听。')
  assert.deepEqual([view.owed?.left, view.payments], ['200.00', []])
  assert.deepEqual(
    view.flags.map(({ kind }) => kind),
    ['many_small_fines'],
  )
  assert.equal(codeOf(await walk(db, ref, 'decide', head, '2026-11-24', proposed())), 'penalties.not-in-this-state')
})
