import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { bodyId } from '../../standards/examples.ts'
import * as example from '../after/examples.ts'
import { certify, endCertificate } from '../control/certify.ts'
import { decisionOf } from '../decision.ts'
import { company, morning as on } from '../examples.ts'
import { penalties } from '../penalty-cases.ts'
import type { OnTheSpotInput } from '../shapes.ts'
import { bank } from '../verbs/bank.ts'
import { onTheSpot } from '../verbs/on-the-spot.ts'
import { pay } from '../verbs/pay.ts'
import { recordWithBody } from '../verbs/record-with-body.ts'
import { remedy } from '../verbs/remedy.ts'

const db = await testDatabase()
const { officer, second, head, deliverer, archivist, legal } = await example.settledPenalties(db)
const { caseNow } = example
let count = 0

const MONDAY = on('2026-11-23')
const act = <T>(date: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, on(date), verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

const PROPOSED: OnTheSpotInput['proposed'] = {
  ...{ outcome: 'penalty', noPenaltyGround: null, facts: { party_type: 'individual', refused_correction: true } },
  ...{ fine: '200', confiscated: '0', also: ['warning'], lighter: [], heavier: [], ground: null, correctBy: null },
  reasons: '多次劝阻不听，取最低。',
}
/** Square dancing at night with a loudspeaker: the law gives 200 to 1,000 yuan for a citizen (噪声污染防治法 §82). */
const FORM: OnTheSpotInput = {
  ...{ bodyId: bodyId('market'), standardId: 'noise-82', placeBodyId: null, second: second.staffId },
  ...{ party: example.CITIZEN, note: '夜间用高音喇叭，劝阻不听。', proposed: PROPOSED, statement: null },
  ...{ collect: null, receipt: null, refusedToSign: false },
}
const spot = (more: Partial<OnTheSpotInput> = {}, date = '2026-11-23') =>
  act(date, (tx) => onTheSpot(tx, officer, { ...FORM, ...more }))
const heard = (changed: OnTheSpotInput['proposed'] | null) => ({
  text: '孩子高考，没注意。',
  answer: '已听取。',
  changed,
})

standing('decide on the spot', {
  ...{ db, moment: MONDAY, verb: onTheSpot, allowed: officer, fact: 'penalty.on-the-spot' },
  notAllowed: { 'a visitor': VISITOR, 'the head, who has no enforcement duty': head, 'another body': example.STRANGER },
  make: async () => FORM,
})

standing('enter a certificate', {
  ...{
    db,
    moment: MONDAY,
    verb: certify,
    allowed: head,
    notAllowed: { 'an officer': officer },
    fact: 'penalty.certificate-entered',
  },
  make: async () => ({
    ...{ bodyId: bodyId('market'), staffId: legal.staffId, number: `新${++count}` },
    ...{ from: '2026-01-01', to: '2030-12-31' },
  }),
})

test('a citizen is fined 200 yuan on the spot, the limit included, and pays in fifteen days; the form has a number (§51, §52)', async () => {
  const { number: _, ...ref } = accepted(await spot())

  const decision = await decisionOf(reading(db, MONDAY), ref)
  assert.match(decision?.document ?? '', /^0008当罚〔2026〕\d+号$/)
  assert.deepEqual([decision?.tier, decision?.payBy, decision?.servedOn], ['s2', '2026-12-08', '2026-11-23'])
  assert.equal((await caseNow(db, ref)).state, 'performing')
  accepted(
    await act('2026-11-24', (tx) => pay(tx, archivist, ref, { amount: '200', on: '2026-11-24', receipt: '票A1' })),
  )
  accepted(await act('2026-11-24', (tx) => recordWithBody(tx, archivist, ref)))
  assert.deepEqual([(await caseNow(db, ref)).state, (await caseNow(db, ref)).closed_on], ['closed', '2026-11-24'])
})

test('one yuan more than the limit, a confiscation beside it, or nobody known: the ordinary procedure (§51)', async () => {
  const of = async (more: Partial<OnTheSpotInput['proposed']>) =>
    codeOf(await spot({ proposed: { ...PROPOSED, ...more } }))

  assert.equal(await of({ fine: '201' }), 'penalties.not-on-the-spot')
  assert.equal(await of({ also: ['warning', 'confiscate_illegal_income'] }), 'penalties.not-on-the-spot')
  assert.equal(await of({ facts: { party_type: 'individual' } }), 'penalties.missing-facts')
  assert.equal(codeOf(await spot({ party: { ...example.CITIZEN, code: null } })), 'penalties.party-not-identified')
})

test('an individual business has the limit of a citizen here, 200 yuan: the stricter reading, until the law says it', async () => {
  const party = { ...example.COMPANY, kind: 'household', name: '安澜县青禾音像店', code: company(7).code } as const
  const unit = { ...PROPOSED, facts: { party_type: 'unit', refused_correction: true }, fine: '2000' }
  const unitParty = company(8)

  assert.equal(codeOf(await spot({ party, proposed: unit })), 'penalties.not-on-the-spot')
  assert.equal(codeOf(await spot({ party: unitParty, proposed: unit })), 'done', 'an organisation: 3,000')
})

test('one officer alone, or one without a certificate of the body today, may not (§42)', async () => {
  assert.equal(codeOf(await spot({ second: officer.staffId })), 'penalties.too-few-officers')
  assert.equal(codeOf(await spot({ second: head.staffId })), 'penalties.no-certificate')
  assert.equal(codeOf(await spot({}, '2031-01-02')), 'penalties.no-certificate', 'both ended with 2030')
})

test('what the party says is weighed anew where it is right, and never makes it heavier (§45)', async () => {
  const warned = { ...PROPOSED, fine: null, also: ['warning'] }
  const spared = { ...warned, outcome: 'no_penalty' as const, noPenaltyGround: '33-1-a' as const, also: [] }

  const heavier = await spot({ proposed: warned, statement: heard(PROPOSED) })
  assert.equal(codeOf(heavier), 'penalties.heavier-after-defence')
  const kept = accepted(await spot({ statement: heard(null) }))
  assert.equal((await caseNow(db, kept)).state, 'performing')
  const lighter = accepted(await spot({ statement: heard(warned) }))
  assert.equal((await caseNow(db, lighter)).state, 'closing', 'a warning: nothing to pay, only to be reported')
  const gone = accepted(
    await spot({
      statement: heard({
        ...spared,
        facts: { ...PROPOSED.facts, 'law.minor': true, 'law.corrected_in_time': true, 'law.harm': 'none' },
      }),
    }),
  )
  assert.equal((await caseNow(db, gone)).state, 'closed', 'no penalty, but education (§33)')
})

test('money is taken on the spot up to 100 yuan or where it is hard later, against a receipt, and banked in two days (§68–71)', async () => {
  assert.equal(
    codeOf(await spot({ collect: 'small', receipt: '票B1' })),
    'penalties.not-collected-here',
    '200 is not small',
  )
  assert.equal(codeOf(await spot({ collect: 'hard_later' })), 'penalties.no-receipt')
  const ref = accepted(await spot({ collect: 'hard_later', receipt: '票B2' }))
  assert.equal(codeOf(await spot({ collect: 'hard_later', receipt: '票B2' })), 'penalties.receipt-used')

  assert.equal((await caseNow(db, ref)).due_on, '2026-11-25', 'two working days after Monday')
  accepted(await act('2026-11-25', (tx) => bank(tx, deliverer, ref, { on: '2026-11-25', receipt: '缴B2' })))
  assert.equal((await caseNow(db, ref)).state, 'closing')
})

test('forms on the spot are numbered without gaps, whatever was refused in between (§52)', async () => {
  const numberOf = async (form: { readonly id: string; readonly bodyId: number }) =>
    Number(/〕(\d+)号/.exec((await decisionOf(reading(db, MONDAY), form))?.document ?? '')?.[1])
  const first = await numberOf(accepted(await spot()))

  await spot({ proposed: { ...PROPOSED, fine: '201' } })
  await spot({ collect: 'hard_later' })

  assert.equal(await numberOf(accepted(await spot({ refusedToSign: true }))), first + 1)
})

test('what was decided on the spot goes to reconsideration first (行政复议法 §23(1))', async () => {
  const ref = accepted(await spot())
  const turn = (kind: 'court' | 'reconsideration') =>
    act('2026-11-24', (tx) => remedy(tx, legal, ref, { kind, on: '2026-11-24' }))

  assert.equal(codeOf(await turn('court')), 'penalties.reconsideration-first')
  assert.equal(codeOf(await turn('reconsideration')), 'done')
})

test('a certificate can be ended, from that day on its holder may not act; nobody of another body ends it', async () => {
  const input = { bodyId: bodyId('market'), number: '安执1', to: '2027-03-01' }
  assert.equal(
    codeOf(await act('2027-03-01', (tx) => endCertificate(tx, example.STRANGER, input))),
    'penalties.not-keeper-of-certificates',
  )
  accepted(await act('2027-03-01', (tx) => endCertificate(tx, legal, input)))

  assert.equal(codeOf(await spot({}, '2027-03-01')), 'done', 'the last day is valid')
  assert.equal(codeOf(await spot({}, '2027-03-02')), 'penalties.no-certificate')
  const rows = await penalties(reading(db, MONDAY))
    .selectFrom('penalties.certificate')
    .select('valid_to')
    .where('number', '=', '安执1')
    .execute()
  assert.deepEqual(rows, [{ valid_to: day('2027-03-01') }])
})
