import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { addDays, day, instantAt } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { draftFee } from './draft-fee.ts'
import { dropDraft } from './drop-draft.ts'
import { cheaperCard, settledFees } from './examples.ts'
import { publishFee } from './publish-fee.ts'
import { allFees, allRounds, feesInForce, feesOn, findDraft } from './queries.ts'
import { recordRound } from './record-round.ts'
import { linesOfRound } from './rounds-told.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-26'), '09:00'))
const { today } = moment
await settledFees(db, moment)
const tx = reading(db, moment)
const writer = await exampleOfficer(tx, 'police-03')
const head = await exampleOfficer(tx, 'finance-04')
const draft = (feeId: string, says: ReturnType<typeof cheaperCard>) =>
  inTransaction(db, moment, (inside) => draftFee(inside, writer, { feeId, says }))
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const round = {
  ...{ document: '安财综〔2026〕7号', subject: '降低证件工本费', scope: '安澜县', effectiveOn: today },
  ...{ items: 1, baseline: null, ended: null, source: '测试', checked: true },
  relief: { fen: 1_200_000, basis: '按上年补领人数估算' },
}

test('the passport cost 160 yuan on the last day of June 2019 and 120 from the first of July', async () => {
  const all = await allFees(tx)
  const on = (when: string) => feesOn(all, day(when)).find(({ fee }) => fee.id === 'fee005')?.now.standard

  assert.deepEqual(on('2019-06-30'), { fen: 16_000, unit: '元/本' })
  assert.deepEqual(on('2019-07-01'), { fen: 12_000, unit: '元/本' })
})

test('the round of 2017 ended the fee for marriages, and says so from the editions', async () => {
  const [all, rounds] = [await allFees(tx), await allRounds(tx)]
  const of2017 = rounds.find(({ document }) => document === '财税〔2017〕20号')
  const line = of2017 && linesOfRound(all, of2017).find(({ fee }) => fee.id === 'fee047')

  assert.equal(line?.change, 'abolished')
  assert.equal(line?.after.from, '2017-04-01')
})

test('a fee named by nobody on the list is not in force', async () => {
  assert.deepEqual(await feesInForce(tx, ['fee999']), [])
})

test('an edition begins today or later, because nobody can be charged otherwise for yesterday', async () => {
  const outcome = await draft('fee002', cheaperCard(moment, { from: addDays(today, -1) }))

  assert.equal(codeOf(outcome), 'fees.from-in-the-past')
})

test('a fee without a basis is not published, because the basis is part of what must be open', async () => {
  const outcome = await draft('fee002', cheaperCard(moment, { basis: [] }))

  assert.equal(codeOf(outcome), 'fees.incomplete')
})

test('an edition cannot name a round nobody took in', async () => {
  assert.equal(codeOf(await draft('fee002', cheaperCard(moment, { roundNo: 99 }))), 'fees.no-such-round')
})

test('a round whose announcement ended more fees than there were is not taken in', async () => {
  const outcome = await inTransaction(db, moment, (inside) =>
    recordRound(inside, head, { ...round, document: '安财综〔2026〕8号', baseline: 5, ended: 6 }),
  )

  assert.equal(codeOf(outcome), 'fees.figures')
})

test('a fee reduced in a round shows before and after there, and the estimate stays what the announcement said', async () => {
  const { no } = accepted(await inTransaction(db, moment, (inside) => recordRound(inside, head, round)))
  accepted(await draft('fee002', cheaperCard(moment, { roundNo: no, document: round.document })))
  accepted(await inTransaction(db, moment, (inside) => publishFee(inside, head, { feeId: 'fee002' })))

  const told = (await allRounds(tx)).find((one) => one.no === no)
  const lines = told ? linesOfRound(await allFees(tx), told) : []

  assert.deepEqual(told?.relief, round.relief)
  assert.deepEqual(
    lines.map(({ fee, change, before, after }) => [fee.id, change, before?.standard, after.standard]),
    [['fee002', 'reduced', { fen: 4000, unit: '元/证' }, { fen: 2000, unit: '元/证' }]],
  )
})

test('what has been published is not published again', async () => {
  const outcome = await inTransaction(db, moment, (inside) => publishFee(inside, head, { feeId: 'fee002' }))

  assert.equal(codeOf(outcome), 'fees.no-draft')
})

test('an edition drafted by mistake can be dropped: nothing waits any more, and the list stays as it was', async () => {
  const before = (await allFees(tx)).find(({ id }) => id === 'fee002')
  accepted(await draft('fee002', cheaperCard(moment, { from: addDays(today, 30) })))
  const drop = () => inTransaction(db, moment, (inside) => dropDraft(inside, writer, { feeId: 'fee002' }))

  accepted(await drop())

  assert.equal(await findDraft(tx, 'fee002'), null)
  assert.deepEqual(
    (await allFees(tx)).find(({ id }) => id === 'fee002'),
    before,
  )
  assert.equal(codeOf(await drop()), 'fees.no-draft', 'there is nothing left to drop')
})
