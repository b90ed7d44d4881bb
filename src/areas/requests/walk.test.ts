import assert from 'node:assert/strict'
import { test } from 'node:test'
import { done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { tick } from '../clocks/index.ts'
import * as example from './examples.ts'
import { followView, refOfApplicant } from './follow-view.ts'
import { hearSilence } from './listeners.ts'
import { logLine } from './log.ts'
import { purgeIdentities } from './purge-identities.ts'
import { showDue } from './request-clocks.ts'
import { requests } from './request-rows.ts'
import { requestView } from './request-view.ts'
import { requestPhrase } from './submit.ts'
import { yearRows } from './year-rows.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { act, found, goes, granted, morning, requestAt, submitted, TO_THE_DRAFT, TO_THE_END } = example
const refusal = async (outcome: ReturnType<typeof act>) => {
  const answered = await outcome
  return answered.ok ? 'done' : answered.no.code
}

test('online on Monday 2 March 2026 and confirmed on Tuesday: the reply is due on the twentieth working day after, 31 March', async () => {
  const ref = await submitted(db, office, '2026-03-02')

  await goes(db, office, ref, TO_THE_DRAFT.slice(0, 1))

  const view = await requestView(reading(db, morning('2026-03-03')), office.handler, ref)
  assert.equal(view?.request.receivedOn, '2026-03-03')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.REPLY')?.dueOn, '2026-03-31')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.CORRECTION_NOTICE')?.dueOn, '2026-03-12')
})

test('a request goes its way to the reply, and its applicant follows it with number and phrase', async () => {
  const ref = await submitted(db, office, '2026-03-02')

  await goes(db, office, ref, TO_THE_END)

  const tx = reading(db, morning('2026-03-11'))
  const { number, state, document } = await requestAt(db, ref, '2026-03-11')
  const own = await refOfApplicant(tx, number, requestPhrase(tx, number))
  assert.equal(state, 'closed')
  assert.match(document ?? '', /依申请〔2026〕\d+号$/)
  assert.deepEqual(own, ref)
  assert.equal((await followView(tx, ref)).answer?.gives, granted().gives)
  assert.equal(await refOfApplicant(tx, number, 'AAAA-AAAA'), null)
})

test('who asks is shown to the disclosure office and not to the reviewer; a stranger sees nothing', async () => {
  const ref = await submitted(db, office, '2026-03-02')
  const tx = reading(db, morning('2026-03-02'))

  assert.equal((await requestView(tx, office.handler, ref))?.applicant?.name, '王示例')
  assert.equal((await requestView(tx, office.reviewer, ref))?.applicant, null)
  assert.equal(await requestView(tx, example.officeOf('health').handler, ref), null)
})

test('a correction is asked for once; the corrected request of 16 March begins the twenty days afresh', async () => {
  const ref = await submitted(db, office, '2026-03-02')
  await goes(db, office, ref, [
    ['receive', 'handler', '2026-03-03', { confirmedOn: null }],
    ['ask-correction', 'handler', '2026-03-05', { items: '请写明年度。', until: '2026-03-26' }],
    ['correct', 'visitor', '2026-03-16', { subject: '2025年临江集市摊位收费', text: '2025年全年。', on: null }],
  ])

  const again = act(db, ref, 'ask-correction', office.handler, '2026-03-17', { items: '还不清楚', until: '2026-03-30' })

  const view = await requestView(reading(db, morning('2026-03-17')), office.handler, ref)
  assert.equal(await refusal(again), 'requests.corrected-once')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.REPLY')?.dueOn, '2026-04-14') // Qingming on 6 April
})

test('not corrected by 26 March it is given up on the 27th, not before, and counts as 6.1', async () => {
  const ref = await submitted(db, office, '2026-03-02')
  await goes(db, office, ref, [
    ['receive', 'handler', '2026-03-03', { confirmedOn: null }],
    ['ask-correction', 'handler', '2026-03-05', { items: '请写明年度。', until: '2026-03-26' }],
  ])

  assert.equal(await refusal(act(db, ref, 'lapse-correction', office.handler, '2026-03-26', {})), 'requests.still-time')
  assert.equal(await refusal(act(db, ref, 'lapse-correction', office.handler, '2026-03-27', {})), 'done')

  const { state, code, repliedOn } = await requestAt(db, ref, '2026-03-27')
  assert.deepEqual({ state, code, repliedOn }, { state: 'closed', code: '6.1', repliedOn: '2026-03-27' })
})

test('a silent third party does not consent: after its fifteen working days the head weighs, and the time does not count (§32, §33)', async () => {
  const ref = await submitted(db, office, '2026-03-02')
  await goes(db, office, ref, [
    ...TO_THE_DRAFT.slice(0, 3),
    ['search', 'handler', '2026-03-05', found({ thirdParty: '安澜县江岸食品有限公司' })],
    ['letter-reached', 'handler', '2026-03-09', { no: 1, on: '2026-03-09' }],
  ])

  await inTransaction(db, morning('2026-03-31'), async (tx) => {
    for (const { row, light } of await tick(tx, [office.bodyId]))
      if (row.owner_id === ref.id)
        await hearSilence(tx, turnedFact(office.bodyId, { rule: row.rule, owner: row.owner_id, light }))
    return { ok: true, value: null }
  })

  const view = await requestView(reading(db, morning('2026-03-31')), office.handler, ref)
  assert.equal(view?.request.state, 'weighing')
  assert.equal(view?.consultations[0]?.answer, 'silent')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.REPLY')?.state, 'running')
})

test('what a third party objects to stays closed with the record of asking it; without that record 3.4 is refused (§15, §32)', async () => {
  const without = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT)
  const ground = { ground: 'third_party', covers: '客户名单' } as const
  const refused = granted({ code: '3.4', gives: '', grounds: [ground], reasons: '属于商业秘密。', separable: false })

  assert.equal(
    await refusal(act(db, without, 'draft', office.handler, '2026-03-09', refused)),
    'requests.record-missing',
  )

  const asked = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT.slice(0, 3),
    ['search', 'handler', '2026-03-05', found({ thirdParty: '安澜县江岸食品有限公司' })],
    ['letter-reached', 'handler', '2026-03-06', { no: 1, on: '2026-03-06' }],
    ['opinion', 'handler', '2026-03-12', { no: 1, agrees: false, on: null, text: '涉及商业秘密，不同意。' }],
    ['weigh', 'head', '2026-03-13', { open: false, why: '不公开不会对公共利益造成重大影响。' }],
  ])
  assert.equal(await refusal(act(db, asked, 'draft', office.handler, '2026-03-16', refused)), 'done')
})

test('whoever handles it cannot sign it, and what is signed cannot be withdrawn any more', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END.slice(0, -2))
  const both = { ...office.handler, posts: [...office.handler.posts, ...office.head.posts] }

  assert.equal(
    await refusal(act(db, ref, 'sign', both, '2026-03-10', { agreed: true, note: '' })),
    'requests.two-people',
  )
  await goes(db, office, ref, TO_THE_END.slice(-2, -1))
  assert.equal(
    await refusal(act(db, ref, 'withdraw', VISITOR, '2026-03-10', { note: '' })),
    'requests.not-in-this-state',
  )
})

test('an extension of twelve days moves 31 March to 17 April; nine more would be too many (§33.2)', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT)
  await goes(db, office, ref, [['extend', 'head', '2026-03-30', { days: 12, reason: '材料较多。' }]])

  const more = act(db, ref, 'extend', office.head, '2026-03-30', { days: 9, reason: '材料较多。' })

  const view = await requestView(reading(db, morning('2026-03-30')), office.handler, ref)
  assert.equal(await refusal(more), 'requests.extension-too-long')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.REPLY')?.dueOn, '2026-04-17') // Qingming on 6 April
})

test('the third applicant for the same thing makes it owed to everybody, with twenty working days of its own (§44, §26)', async () => {
  const subject = '柏树乡2025年危房改造补助名单'
  const others = ['110101199003078515', '11010119900307299X', '110101199003071495']
  for (const code of others.slice(0, 2)) {
    const applicant = { ...example.asked(office.bodyId).applicant, code }
    await goes(db, office, await submitted(db, office, '2026-03-02', { subject, applicant }), TO_THE_END)
  }
  const applicant = { ...example.asked(office.bodyId).applicant, code: others[2] ?? '' }

  const third = await goes(db, office, await submitted(db, office, '2026-03-02', { subject, applicant }), TO_THE_END)

  const view = await requestView(reading(db, morning('2026-03-11')), office.handler, third)
  assert.equal(view?.request.state, 'publishing')
  assert.equal(view?.request.duty, 'open')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.PUBLISH')?.dueOn, '2026-04-08') // Qingming on 6 April
})

test('what a ground covers comes into the public log, so that it names nobody when it is drafted (§15)', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT)
  const partly = (covers: string) =>
    granted({ code: '2', reasons: '含有个人隐私。', grounds: [{ ground: 'third_party', covers }] })
  const drafted = (covers: string) => refusal(act(db, ref, 'draft', office.handler, '2026-03-09', partly(covers)))

  assert.equal(await drafted('王示例以外的摊主'), 'requests.covers-personal')
  assert.equal(await drafted('摊主的手机号13800138000'), 'requests.covers-personal')
  assert.equal(await drafted('其他摊主的姓名'), 'done')
})

test('who asks through an agent is told by the name of the agent, too: the log names neither', async () => {
  const applicant = { ...example.asked(office.bodyId).applicant, agent: '钱示范' }
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02', { applicant }), TO_THE_END)
  const named = { title: '钱示范代为申请的集市摊位收费', answer: '收费标准见附件。' }

  assert.equal(await refusal(act(db, ref, 'put-in-log', office.handler, '2026-03-12', named)), 'requests.personal')
})

test('the public log holds what was asked and answered; the name of the applicant is refused there', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END)
  const named = { title: '王示例申请的集市摊位收费', answer: '收费标准见附件。' }
  const shown = { title: '临江集市摊位收费标准', answer: '收费标准见附件。' }

  assert.equal(await refusal(act(db, ref, 'put-in-log', office.handler, '2026-03-12', named)), 'requests.personal')
  assert.equal(await refusal(act(db, ref, 'put-in-log', office.handler, '2026-03-12', shown)), 'done')

  const { number } = await requestAt(db, ref, '2026-03-12')
  const line = await logLine(reading(db, morning('2026-03-12')), number)
  assert.equal(line?.title, shown.title)
  assert.doesNotMatch(JSON.stringify(line), /王示例/)
})

test('a court that orders a new reply opens the request again at the drafting', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END)
  await goes(db, office, ref, [
    ['remedy', 'legal', '2026-04-10', { kind: 'reconsideration', filedOn: '2026-04-10' }],
    ['remedy-result', 'legal', '2026-06-01', { no: 1, result: 'corrected', on: '2026-05-29', redo: true }],
    ['draft', 'handler', '2026-06-02', granted({ gives: '收费标准、收入表和减免名册。' })],
  ])

  const { state, code } = await requestAt(db, ref, '2026-06-02')
  assert.deepEqual({ state, code }, { state: 'legal_review', code: '1' })
})

test('two years after the end the identity is gone, and what was asked stays', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END)
  const purge = (date: string) =>
    inTransaction(db, morning(date), async (tx) => {
      await purgeIdentities(tx)
      return { ok: true, value: null }
    })

  await purge('2028-03-09')
  assert.notEqual((await requestView(reading(db, morning('2028-03-09')), office.handler, ref))?.applicant, null)
  await purge('2028-03-10')

  const view = await requestView(reading(db, morning('2028-03-10')), office.handler, ref)
  assert.equal(view?.applicant, null)
  assert.equal(view?.request.applicantMasked, '—')
  assert.equal(view?.said.subject, '临江集市摊位收费')
})

test('with a co-producing body and a third party, one is asked after the other, and the request goes on (§32, §34)', async () => {
  const both = found({ agency: '安澜县档案馆', thirdParty: '安澜县江岸食品有限公司' })
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT.slice(0, 3),
    ['search', 'handler', '2026-03-05', both],
    ['opinion', 'handler', '2026-03-09', { no: 1, agrees: true, on: null, text: '' }],
    ['letter-reached', 'handler', '2026-03-10', { no: 2, on: '2026-03-10' }],
    ['opinion', 'handler', '2026-03-12', { no: 2, agrees: true, on: null, text: '' }],
  ])

  assert.equal((await requestAt(db, ref, '2026-03-12')).state, 'reviewing')
})

test('seven working days after receipt no correction can be asked any more, and nothing is late in the lists: the reply is due', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ['receive', 'handler', '2026-03-03', { confirmedOn: null }],
  ])

  await inTransaction(db, morning('2026-03-16'), async (tx) => done(await showDue(tx, ref)))

  const row = await requests(reading(db, morning('2026-03-16')))
    .selectFrom('requests.request')
    .select(['due_on', 'light'])
    .where('id', '=', ref.id)
    .executeTakeFirst()
  assert.deepEqual(row, { due_on: '2026-03-31', light: 'normal' }) // the notice was due on 12 March
})

test('found clear, no correction notice is owed any more: on 30 March nothing is late', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT)

  const view = await requestView(reading(db, morning('2026-03-30')), office.handler, ref)

  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.CORRECTION_NOTICE')?.state, 'cancelled')
  assert.deepEqual(
    view?.clocks.filter(({ stoppedOn }) => stoppedOn === null).map(({ rule }) => rule),
    ['FOI2019.REPLY'],
  )
})

test('a reply is not dated before it was signed, nor a correction before it was asked for', async () => {
  const signed = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END.slice(0, -1))
  const early = { how: 'email', on: '2026-03-09', publish: false } as const
  const asked = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ['receive', 'handler', '2026-03-03', { confirmedOn: null }],
    ['ask-correction', 'handler', '2026-03-05', { items: '请写明年度。', until: '2026-03-26' }],
  ])
  const before = { subject: '2025年收费', text: '全年。', on: '2026-03-04' }

  assert.equal(await refusal(act(db, signed, 'answer', office.handler, '2026-03-20', early)), 'requests.day-in-future')
  assert.equal(await refusal(act(db, asked, 'correct', office.handler, '2026-03-16', before)), 'requests.day-in-future')
})

test('whoever drafted a reply, or looked the draft through, does not sign it', async () => {
  const { handler, legal, head, reviewer } = office
  const second = { ...reviewer, posts: [...handler.posts, ...head.posts] }
  const third = { ...legal, posts: [...legal.posts, ...head.posts] }
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT)
  const agreed = { agreed: true, note: '' }

  assert.equal(await refusal(act(db, ref, 'draft', second, '2026-03-09', granted())), 'done')
  assert.equal(await refusal(act(db, ref, 'review-legal', third, '2026-03-09', { passed: true, note: '' })), 'done')

  assert.equal(await refusal(act(db, ref, 'sign', second, '2026-03-10', agreed)), 'requests.two-people')
  assert.equal(await refusal(act(db, ref, 'sign', third, '2026-03-10', agreed)), 'requests.two-people')
})

test('withdrawn while an opinion is awaited, no clock runs on', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT.slice(0, 3),
    ['search', 'handler', '2026-03-05', found({ thirdParty: '安澜县江岸食品有限公司' })],
    ['letter-reached', 'handler', '2026-03-06', { no: 1, on: '2026-03-06' }],
    ['withdraw', 'visitor', '2026-03-09', { note: '' }],
  ])

  const view = await requestView(reading(db, morning('2026-03-10')), office.handler, ref)

  assert.deepEqual(
    view?.clocks.filter(({ stoppedOn }) => stoppedOn === null).map(({ rule }) => rule),
    [],
  )
})

test('a request answered anew is not in the log until its new reply', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_END,
    ['put-in-log', 'handler', '2026-03-12', { title: '集市摊位收费标准', answer: '见附件。' }],
    ['remedy', 'legal', '2026-04-10', { kind: 'reconsideration', filedOn: '2026-04-10' }],
    ['remedy-result', 'legal', '2026-06-01', { no: 1, result: 'corrected', on: '2026-05-29', redo: true }],
  ])
  const { number } = await requestAt(db, ref, '2026-06-01')

  assert.equal(await logLine(reading(db, morning('2026-06-01')), number), null)
})

test('a reply made anew does not change how the year counts the request: granted on 10 March, once', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_END,
    ['remedy', 'legal', '2026-04-10', { kind: 'reconsideration', filedOn: '2026-04-10' }],
    ['remedy-result', 'legal', '2026-06-01', { no: 1, result: 'corrected', on: '2026-05-29', redo: true }],
  ])
  const { number } = await requestAt(db, ref, '2026-06-01')

  const { rows } = await yearRows(reading(db, morning('2026-06-01')), office.bodyId, 2026)

  const [row, ...more] = rows.filter((one) => one.number === number)
  assert.deepEqual({ on: row?.repliedOn, code: row?.code, more }, { on: '2026-03-10', code: '1', more: [] })
})

test('a lawsuit after reconsideration needs a reconsideration that has ended', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END)
  const suit = { kind: 'litigation_after_review', filedOn: '2026-04-10' } as const

  assert.equal(await refusal(act(db, ref, 'remedy', office.legal, '2026-04-10', suit)), 'requests.not-reconsidered')
})

/** A light that turned, as the journal tells it. */
function turnedFact(bodyId: number, data: { rule: string; owner: string; light: string }) {
  return {
    ...{ type: 'clock.turned', bodyId, subject: { kind: 'clock', id: '' }, data: { ...data, ownerKind: 'request' } },
    ...{ id: '', seq: 1, at: morning('2026-03-31').at, on: morning('2026-03-31').today },
    by: { kind: 'machine' as const, id: null, post: null },
  }
}
