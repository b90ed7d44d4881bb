import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { officerOf } from '../standards/examples.ts'
import type { PenaltyRef } from './case.ts'
import * as example from './examples.ts'
import { penaltyView } from './queries.ts'
import { lead } from './verbs/lead.ts'
import { withoutReasons } from './without-reasons.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, second, reviewer, legal, chair, head, deputy } = staff
const { act, caseAt, morning, proposed, GRAVE, OUTSIDE, PUBLIC_INTEREST } = example
const at = (date: string) => reading(db, morning(date))
const told = (outcome: Outcome<unknown>) =>
  outcome.ok ? 'done' : [outcome.no.code.replace('penalties.', ''), outcome.no.article?.article].join(' ')
const stateOf = async (ref: PenaltyRef, date: string) => (await penaltyView(at(date), head, ref))?.found.state

test('investigator, reviewer, chair and decider are four people (§42, §57, §64(4))', async () => {
  const both = (one: string, ...roles: readonly Parameters<typeof officerOf>[1][]) => ({
    ...officerOf('market', 'review', one),
    posts: roles.flatMap((role) => officerOf('market', role, one).posts),
  })
  const ref = await caseAt(db, staff, 'deciding', PUBLIC_INTEREST)
  const decidingReviewer = both(reviewer.staffId, 'review', 'decide')

  const investigatorReviews = both(officer.staffId, 'site_check', 'legal')
  const pass = { result: 'pass', opinion: '合法。' } as const
  assert.equal(told(await act(db, ref, 'review-legal', investigatorReviews, '2026-11-13', pass)), 'separate-people 57')
  accepted(await act(db, ref, 'review-legal', legal, '2026-11-13', pass))
  const again = proposed(PUBLIC_INTEREST.proposed)
  assert.equal(told(await act(db, ref, 'decide', decidingReviewer, '2026-11-13', again)), 'separate-people 57')
  assert.equal(
    told(await act(db, ref, 'decide', both(legal.staffId, 'decide'), '2026-11-13', again)),
    'separate-people 57',
  )
  assert.equal(told(await act(db, ref, 'decide', head, '2026-11-13', again)), 'done')
})

test('a statement is answered before anything is decided; a proposal changed by it is notified anew, and never heavier (§45)', async () => {
  const ref = await example.stated(db, staff)
  const recheck = (fine: string, adopted: 'partly' | 'full' = 'partly') =>
    act(db, ref, 'recheck', reviewer, '2026-11-13', { adopted, opinion: '部分成立。', changed: proposed({ fine }) })

  assert.equal(await stateOf(ref, '2026-11-12'), 'rechecking')
  assert.equal(told(await recheck('20000.01')), 'heavier-after-defence 45')
  const silent = { adopted: 'full', opinion: '成立。', changed: null } as const
  assert.equal(told(await act(db, ref, 'recheck', reviewer, '2026-11-13', silent)), 'adopted-not-changed 45')
  accepted(await recheck('15000'))

  assert.equal(await stateOf(ref, '2026-11-13'), 'notice', 'told again, with the rights')
  accepted(await act(db, ref, 'notify', officer, '2026-11-13', { how: 'handed', on: '2026-11-13' }))
  accepted(await act(db, ref, 'waive-rights', officer, '2026-11-16', { on: '2026-11-16' }))
  const decide = (fine: string) => act(db, ref, 'decide', head, '2026-11-16', proposed({ fine }))
  assert.equal(told(await decide('15000.01')), 'heavier-after-defence 45')
  assert.equal(told(await decide('15000')), 'done')
})

test('nothing is decided heavier than it was notified, defence or not (§44)', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  const decide = (more: example.More['proposed']) => act(db, ref, 'decide', head, '2026-11-13', proposed(more))

  assert.equal(told(await decide({ fine: '20001' })), 'heavier-than-notified 44')
  assert.equal(told(await decide({ confiscated: '1' })), 'heavier-than-notified 44')
  assert.equal(told(await decide({ also: ['confiscate_illegal_income'] })), 'heavier-than-notified 44')
  assert.equal(
    told(await decide({ also: ['order_to_correct'], fine: '19000' })),
    'done',
    'an order to correct is no penalty',
  )
})

test('a hearing is asked for with the right only, within five working days of the notice: Wednesday 18 November, not the 19th', async () => {
  const small = await caseAt(db, staff, 'rights')
  const inTime = await caseAt(db, staff, 'rights', GRAVE)
  const late = await caseAt(db, staff, 'rights', GRAVE)
  const ask = (ref: PenaltyRef, on: string) => act(db, ref, 'ask-hearing', officer, on, { on })

  assert.equal(told(await ask(small, '2026-11-12')), 'no-right-to-hearing 63', '20,000 yuan on a company')
  assert.equal(told(await ask(inTime, '2026-11-18')), 'done')
  assert.equal(told(await ask(late, '2026-11-19')), 'too-late-for-hearing 64(1)')
})

test('who stated its defence keeps its five working days to ask for a hearing: the re-check waits for them (§63, §64(1))', async () => {
  const early = await example.stated(db, staff, GRAVE)
  const asks = await example.stated(db, staff, GRAVE)
  const kept = { adopted: 'none', opinion: '不影响事实认定。', changed: null } as const
  const recheck = (ref: PenaltyRef, date: string) => act(db, ref, 'recheck', reviewer, date, kept)

  assert.equal(told(await recheck(early, '2026-11-13')), 'hearing-may-be-asked 64(1)', 'the day after it spoke')
  assert.equal(told(await recheck(early, '2026-11-18')), 'hearing-may-be-asked 64(1)', 'the last day')
  accepted(await recheck(early, '2026-11-19'))
  assert.equal(told(await recheck(asks, '2026-11-16')), 'hearing-may-be-asked 64(1)')
  accepted(await act(db, asks, 'ask-hearing', officer, '2026-11-17', { on: '2026-11-17' }))
  assert.equal(await stateOf(asks, '2026-11-17'), 'hearing')
})

test('a hearing is called seven working days before, by the milder reading; the stricter one is marked (§64(2), §85)', async () => {
  const call = async (on: string) => {
    const ref = await example.hearingAsked(db, staff)
    const outcome = await act(db, ref, 'call-hearing', legal, '2026-11-13', example.callOf(staff, on))
    const papers = (await penaltyView(at('2026-11-13'), head, ref))?.entries
    return outcome.ok ? papers?.at(-1)?.data['tight'] : told(outcome)
  }

  assert.equal(await call('2026-11-23'), 'hearing-too-soon 64(2)', 'six working days after Friday 13 November')
  assert.equal(await call('2026-11-24'), true, 'the seventh working day before, but not seven whole days between')
  assert.equal(await call('2026-11-25'), false)
})

test('who investigated chairs no hearing, and it is held on its day, not before (§64)', async () => {
  const asked = await example.hearingAsked(db, staff)
  const called = await example.hearingCalled(db, staff)
  const own = { ...example.callOf(staff), chair: second.staffId }
  const held = { attended: false, record: '当事人未到场。', opinion: '视为放弃。' }

  assert.equal(told(await act(db, asked, 'call-hearing', legal, '2026-11-13', own)), 'chair-investigated 64(4)')
  assert.equal(told(await act(db, called, 'hold-hearing', chair, '2026-11-25', held)), 'hearing-not-yet 64(2)')
  accepted(await act(db, called, 'hold-hearing', chair, '2026-11-26', held))
  assert.equal(
    await stateOf(called, '2026-11-26'),
    'discussing',
    'who stays away has waived it: no review is due (§58(2), §64(6))',
  )
})

test('a hearing that was called is moved, with another chair where the first cannot come; the last call holds', async () => {
  const ref = await example.hearingCalled(db, staff)
  const { legal: other } = staff
  const again = { ...example.callOf(staff, '2026-12-02'), chair: other.staffId }
  const held = { attended: true, record: '双方陈述、质证。', opinion: '维持。' }

  accepted(await act(db, ref, 'call-hearing', legal, '2026-11-20', again))

  const { mayDo } = must(await penaltyView(at('2026-11-20'), other, ref), 'case')
  assert.deepEqual(
    mayDo.map(({ verb }) => verb),
    ['hold-hearing', 'call-hearing', 'ask-recusal'],
    'what comes next stands first',
  )
  assert.equal(told(await act(db, ref, 'hold-hearing', chair, '2026-12-02', held)), 'not-the-chair 64(4)')
  assert.equal(told(await act(db, ref, 'hold-hearing', other, '2026-12-01', held)), 'hearing-not-yet 64(2)')
  accepted(await act(db, ref, 'hold-hearing', other, '2026-12-02', held))
})

test('a required review that does not pass sends the case back; what was on file before counts no more', async () => {
  const ref = await caseAt(db, staff, 'deciding', PUBLIC_INTEREST)
  assert.equal(await stateOf(ref, '2026-11-12'), 'legal_review')
  assert.equal(
    told(await act(db, ref, 'decide', head, '2026-11-13', proposed(PUBLIC_INTEREST.proposed))),
    'not-in-this-state 57',
  )

  accepted(await act(db, ref, 'review-legal', legal, '2026-11-13', { result: 'return', opinion: '补充证据。' }))
  assert.equal(await stateOf(ref, '2026-11-13'), 'investigating')
  accepted(await act(db, ref, 'propose', officer, '2026-11-16', proposed(PUBLIC_INTEREST.proposed)))
  assert.equal(await stateOf(ref, '2026-11-16'), 'reviewing', 'review, notice and rights come again')
})

test('legal review may drop the case, which ends it and its clocks', async () => {
  const ref = await caseAt(db, staff, 'deciding', PUBLIC_INTEREST)

  accepted(await act(db, ref, 'review-legal', legal, '2026-11-13', { result: 'close', opinion: '违法事实不成立。' }))

  const shown = await penaltyView(at('2026-11-13'), head, ref)
  assert.deepEqual([shown?.found.state, shown?.found.closedOn], ['dropped', '2026-11-13'])
  assert.deepEqual(
    shown?.clocks.filter(({ stoppedOn }) => stoppedOn === null),
    [],
  )
  assert.deepEqual(shown?.mayDo, [])
})

test('outside the tier only with the discussion on file: proposed so, or decided so (国办发〔2022〕27号)', async () => {
  const foreseen = await caseAt(db, staff, 'deciding', OUTSIDE)
  assert.equal(await stateOf(foreseen, '2026-11-12'), 'discussing')
  const lenient = await caseAt(db, staff, 'deciding', { proposed: { fine: '20000', ground: '32-1' } })
  const below = proposed({ fine: '8000', ground: '32-1' })
  const talk = { attendees: [head.staffId, deputy.staffId], conclusion: '同意减轻。' }

  assert.equal(told(await act(db, lenient, 'decide', head, '2026-11-13', below)), 'not-discussed 57.2')
  assert.equal(
    told(await act(db, lenient, 'discuss', head, '2026-11-13', { ...talk, attendees: [head.staffId, head.staffId] })),
    'too-few-heads 57.2',
  )
  accepted(await act(db, lenient, 'discuss', head, '2026-11-13', talk))
  assert.equal(told(await act(db, lenient, 'decide', head, '2026-11-13', below)), 'done')
})

test('outside the tier of the province’s standard the heads are not enough: the province must have approved it (国办发〔2022〕27号)', async () => {
  const ref = await caseAt(db, staff, 'deciding', OUTSIDE)
  const talk = { attendees: [head.staffId, deputy.staffId], conclusion: '同意。' }
  const decide = () => act(db, ref, 'decide', head, '2026-11-16', proposed(OUTSIDE.proposed))
  const asked = (fineAsked: string, on: string) =>
    act(db, ref, 'ask-maker', officer, on, { fineAsked, reasons: '经营时间长。' })
  const answered = async (approved: boolean, on: string, fineAsked = '40000') => {
    accepted(await asked(fineAsked, on))
    const letter = { approved, fineAsked, reference: '省市监函〔2026〕8号', on, note: '经研究。' }
    return act(db, ref, 'maker-approval', legal, on, letter)
  }
  const unasked = {
    approved: true,
    fineAsked: '40000',
    reference: '省市监函〔2026〕7号',
    on: '2026-11-13',
    note: '同意。',
  }

  accepted(await act(db, ref, 'discuss', head, '2026-11-13', talk))
  assert.equal(told(await decide()), 'maker-not-approved 1')
  assert.equal(told(await act(db, ref, 'maker-approval', legal, '2026-11-13', unasked)), 'maker-not-asked 1')
  assert.equal(told(await asked('20000', '2026-11-13')), 'nothing-to-ask 1', 'a fine inside the tier')
  accepted(await answered(false, '2026-11-13'))
  assert.equal(told(await decide()), 'maker-not-approved 1', 'an answer that refuses is none')
  accepted(await answered(true, '2026-11-16', '45000'))
  assert.equal(told(await decide()), 'maker-not-approved 1', 'of another fine')
  accepted(await answered(true, '2026-11-16'))
  assert.equal(told(await decide()), 'done')
})

test('what calls for a legal review only at the decision goes back to it, and is decided after it passed (§58)', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  const decide = () => act(db, ref, 'decide', head, '2026-11-16', proposed(PUBLIC_INTEREST.proposed))

  assert.equal(told(await decide()), 'review-not-passed 58.1')
  accepted(await act(db, ref, 'send-back', head, '2026-11-13', { to: 'legal_review', reason: '涉及重大公共利益。' }))
  assert.equal(await stateOf(ref, '2026-11-13'), 'legal_review')
  accepted(await act(db, ref, 'review-legal', legal, '2026-11-13', { result: 'pass', opinion: '合法。' }))
  assert.equal(await stateOf(ref, '2026-11-13'), 'deciding')
  assert.equal(told(await decide()), 'done')
})

test('facts that do not carry a decision go back to the investigation, and the ninety days run on (§57, §60)', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  const due = async () =>
    (await penaltyView(at('2026-11-13'), head, ref))?.clocks.find(({ rule }) => rule === 'PENALTY.DECISION')?.dueOn
  const before = await due()

  accepted(await act(db, ref, 'send-back', head, '2026-11-13', { to: 'investigation', reason: '须补充询问。' }))

  assert.equal(await stateOf(ref, '2026-11-13'), 'investigating')
  assert.ok(before)
  assert.equal(await due(), before)
})

test('a like penalty of this body within two years makes no breach the first, and is counted', async () => {
  const party = example.company(77)
  const before = await caseAt(db, staff, 'deciding', { lead: { party } })
  accepted(await act(db, before, 'decide', head, '2026-11-13', proposed()))
  const facts = {
    ...proposed().facts,
    'law.first_violation': true,
    'law.corrected_in_time': true,
    'law.harm': 'slight',
  }
  const spared = proposed({ outcome: 'no_penalty', noPenaltyGround: '33-1-b', fine: null, facts })

  const later = example.leadOf({ party, on: '2026-11-16', actFrom: '2026-11-16', actTo: '2026-11-16' })
  const again = accepted(await inTransaction(db, morning('2026-11-16'), (tx) => lead(tx, officer, later)))
  const filed = { outcome: 'file', note: '属实。', rightBody: null } as const
  accepted(await act(db, again, 'verify', officer, '2026-11-17', filed))
  accepted(await act(db, again, 'open', head, '2026-11-17', { investigators: [officer.staffId, second.staffId] }))
  const other = await caseAt(db, staff, 'evidence', { lead: { party: example.company(78) } })

  assert.equal(told(await act(db, again, 'propose', officer, '2026-11-20', spared)), 'ground-not-proven 33')
  assert.equal(told(await act(db, other, 'propose', officer, '2026-11-20', spared)), 'done')
})

test('why a fact could not be established is written by hand: it stays sealed, the decision keeps only that it is so', () => {
  const facts = { stage: { unascertainable: '当事人王某拒绝说明' }, investment: '120000' }

  assert.deepEqual(withoutReasons(facts), { stage: { unascertainable: '见案卷' }, investment: '120000' })
})

test('officers who cannot go on are replaced, and the case goes on; who investigated once reviews and decides nothing of it', async () => {
  await example.certified(db, staff, chair)
  const ref = await caseAt(db, staff, 'notice')
  const third = officerOf('market', 'site_check', chair.staffId)
  const of = (investigators: readonly string[]) =>
    act(db, ref, 'reappoint', head, '2026-11-11', { investigators: [...investigators], reason: '两人调离。' })

  assert.equal(told(await of([second.staffId, officer.staffId])), 'same-officers 42')
  assert.equal(told(await of([second.staffId])), 'too-few-officers 42')
  assert.equal(told(await of([second.staffId, deputy.staffId])), 'no-certificate 42')
  assert.equal(told(await of([second.staffId, reviewer.staffId])), 'separate-people 57', 'the reviewer of the case')
  accepted(await of([second.staffId, third.staffId]))

  const handed = { how: 'handed', on: '2026-11-11' } as const
  assert.equal(told(await act(db, ref, 'notify', officer, '2026-11-11', handed)), 'not-the-investigator 42')
  accepted(await act(db, ref, 'notify', third, '2026-11-11', handed))
  accepted(await act(db, ref, 'waive-rights', third, '2026-11-12', { on: '2026-11-12' }))
  const decides = officerOf('market', 'decide', officer.staffId)
  assert.equal(told(await act(db, ref, 'decide', decides, '2026-11-13', proposed())), 'separate-people 57')
  accepted(await act(db, ref, 'decide', head, '2026-11-13', proposed()))
})
