import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityCheck } from '#base/identity-number.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { clocksOf } from '../../../clocks/index.ts'
import type { PenaltyRef } from '../case.ts'
import type { Party } from '../contract.ts'
import * as example from '../examples.ts'
import { penaltyView } from '../queries.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, head } = staff
const { act, caseAt, morning, proposed } = example
const at = (date: string) => reading(db, morning(date))
const told = (outcome: Outcome<unknown>) =>
  outcome.ok ? 'done' : [outcome.no.code.replace('penalties.', ''), outcome.no.article?.article].join(' ')
const stateOf = async (ref: PenaltyRef, date: string) => (await penaltyView(at(date), head, ref))?.found.state

test('monitoring counts as evidence only after its legal and technical review (§41)', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  const video = { ...example.RECORD, kind: 'electronic', title: '监控录像' } as const

  const raw = await act(db, ref, 'add-evidence', officer, '2026-11-04', { ...video, monitoring: { reviewed: false } })
  const reviewed = await act(db, ref, 'add-evidence', officer, '2026-11-04', {
    ...video,
    monitoring: { reviewed: true },
  })

  assert.equal(told(raw), 'monitoring-not-reviewed 41')
  assert.equal(told(reviewed), 'done')
})

test('registered evidence is due in seven working days, and the investigation is not closed before it is settled (§56)', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  accepted(await act(db, ref, 'preserve', head, '2026-11-04', { what: '账册', why: '可能灭失' }))
  const clocks = (await clocksOf(at('2026-11-04'), { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] })).get(ref.id)
  const due = clocks?.find(({ rule }) => rule === 'PENALTY.PRESERVE')?.dueOn

  const open = await act(db, ref, 'propose', officer, '2026-11-09', proposed())
  const settled = { no: 5, result: 'kept_as_evidence', note: '作为证据。' } as const
  accepted(await act(db, ref, 'settle-preserved', officer, '2026-11-09', settled))

  assert.equal(due, '2026-11-13', 'the seventh working day after Wednesday 4 November')
  assert.equal(told(open), 'preserved-open 56')
  assert.equal(told(await act(db, ref, 'settle-preserved', officer, '2026-11-09', settled)), 'not-preserved 56')
  assert.equal(told(await act(db, ref, 'propose', officer, '2026-11-09', proposed())), 'done')
})

test('a seizure lasts thirty days and is extended once by thirty (行政强制法 §25); the case is not dropped with it open', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  accepted(await act(db, ref, 'seize', head, '2026-11-09', { what: '货架', why: '可能转移' }))
  const dueOf = async () => {
    const clocks = await clocksOf(at('2026-11-09'), { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] })
    return clocks.get(ref.id)?.find(({ rule }) => rule === 'PENALTY.SEIZURE')?.dueOn
  }
  const before = await dueOf()
  const more = { what: 'seizure', days: 30, reason: '检测中' } as const

  const first = await act(db, ref, 'extend', head, '2026-11-10', more)
  const again = await act(db, ref, 'extend', head, '2026-11-10', more)

  assert.deepEqual([before, await dueOf()], ['2026-12-09', '2027-01-08'])
  assert.deepEqual([told(first), told(again)], ['done', 'extended-once 25'])
  assert.equal(
    told(await act(db, ref, 'suspect-crime', officer, '2026-11-10', { note: '涉嫌犯罪' })),
    'seizure-open 28',
  )
})

test('while the investigation is suspended the ninety days stand still, and it is not closed (§60)', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  const dueOf = async (date: string) => {
    const clocks = await clocksOf(at(date), { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] })
    return clocks.get(ref.id)?.find(({ rule }) => rule === 'PENALTY.DECISION')?.dueOn
  }
  const before = await dueOf('2026-11-04')
  accepted(await act(db, ref, 'suspend', head, '2026-11-04', { ground: '等待检验结论' }))

  const closed = await act(db, ref, 'propose', officer, '2026-11-09', proposed())
  const suspended = await dueOf('2026-11-09')
  accepted(await act(db, ref, 'resume', officer, '2026-11-14', {}))

  assert.equal(told(closed), 'suspended 60')
  assert.deepEqual([before, suspended], ['2027-02-01', null])
  assert.equal(await dueOf('2026-11-14'), '2027-02-11', 'ten days were not counted')
})

test('the ninety days are extended only where a rule of the field says so: market regulation thirty, urban management none', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  const urban = await caseAt(db, staff, 'investigating', { lead: { standardId: 'solid-111-1' } })
  const more = { what: 'decision', days: 30, reason: '案情复杂' } as const

  assert.equal(told(await act(db, ref, 'extend', head, '2026-11-04', { ...more, days: 30 })), 'done')
  assert.equal(told(await act(db, ref, 'extend', head, '2026-11-04', more)), 'extended-once 60')
  assert.equal(told(await act(db, urban, 'extend', head, '2026-11-04', more)), 'no-rule-to-extend 60')
  assert.equal(told(await act(db, urban, 'suspend', head, '2026-11-04', { ground: '等待' })), 'no-rule-to-suspend 60')
})

test('criminal justice takes the case, which ends it; or gives it back, and it is investigated on (§27)', async () => {
  const taken = await caseAt(db, staff, 'investigating')
  const back = await caseAt(db, staff, 'investigating')
  for (const ref of [taken, back])
    accepted(await act(db, ref, 'suspect-crime', officer, '2026-11-04', { note: '涉嫌犯罪' }))
  assert.equal(await stateOf(back, '2026-11-04'), 'suspected_crime')

  accepted(await act(db, taken, 'crime-answer', officer, '2026-11-09', { answer: 'filed' }))
  accepted(await act(db, back, 'crime-answer', officer, '2026-11-09', { answer: 'returned' }))

  assert.deepEqual(
    [await stateOf(taken, '2026-11-09'), await stateOf(back, '2026-11-09')],
    ['transferred', 'investigating'],
  )
})

test('no penalty is proposed without evidence or on an unknown party (§40); not proven needs neither', async () => {
  const bare = await caseAt(db, staff, 'investigating')
  const nobody: Party = { ...example.company(1), code: null }
  const unknown = await caseAt(db, staff, 'evidence', { lead: { party: nobody } })

  assert.equal(told(await act(db, bare, 'propose', officer, '2026-11-09', proposed())), 'no-evidence 40')
  assert.equal(told(await act(db, unknown, 'propose', officer, '2026-11-09', proposed())), 'party-unknown 40')
  const unproven = proposed({ outcome: 'no_penalty', noPenaltyGround: '40', fine: null, reasons: '证据不足。' })
  assert.equal(told(await act(db, bare, 'propose', officer, '2026-11-09', unproven)), 'done')
})

test('facts are missing or wrong, reasons are not written, nothing is imposed: the proposal is refused', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  const { turnover: _, ...without } = proposed().facts as Record<string, unknown>
  const propose = (more: example.More['proposed']) => act(db, ref, 'propose', officer, '2026-11-09', proposed(more))

  const missing = await propose({ facts: without })
  assert.equal(told(missing), 'missing-facts 40')
  assert.equal(missing.ok ? null : missing.no.facts?.['labels'], 'turnover\t经营额\tCNY', 'to be said by name')
  assert.equal(told(await propose({ facts: { ...without, turnover: '-5' } })), 'invalid-fact 40')
  assert.equal(told(await propose({ reasons: '  ' })), 'no-reasons 59')
  assert.equal(told(await propose({ fine: null, confiscated: '100' })), 'below-minimum 32', 'the law orders a fine')
  assert.equal(told(await propose({ fine: null })), 'nothing-imposed 9')
  assert.equal(told(await propose({ correctBy: '2026-11-08' })), 'correct-by-in-past 28')
  assert.equal(told(await propose({ also: ['flogging'] })), 'unknown-penalty 9')
})

test('above the maximum never; below the minimum only on a ground of the law; in between always by discussion', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  const propose = (fine: string, ground: string | null = null) =>
    act(db, ref, 'propose', officer, '2026-11-09', proposed({ fine, ground }))

  assert.equal(told(await propose('100000.01')), 'above-maximum 4')
  assert.equal(told(await propose('100000.01', '32-1')), 'above-maximum 4', 'a ground opens the way down, never up')
  assert.equal(told(await propose('9999.99')), 'below-minimum 32')
  assert.equal(told(await propose('9999.99', 'kindness')), 'unknown-ground 32')
  accepted(await propose('9999.99', '32-1'))

  const proposal = (await penaltyView(at('2026-11-09'), head, ref))?.proposal
  assert.deepEqual([proposal?.deviation, proposal?.discussionDue], ['mitigated', true])
})

test('a fine where the tier has none is refused (§4): who corrects when told is ordered to correct, and no more', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  const corrected = { ...proposed().facts, refused_correction: false }

  const fined = await act(db, ref, 'propose', officer, '2026-11-09', proposed({ facts: corrected }))
  const ordered = proposed({ facts: corrected, fine: null, also: ['order_to_correct', 'confiscate_illegal_income'] })

  assert.equal(told(fined), 'no-fine-in-tier 4')
  const alone = { ...ordered, also: ['order_to_correct'] }
  const spared = proposed({ ...alone, outcome: 'no_penalty', noPenaltyGround: '28', also: [] })
  const propose = (one: typeof ordered) => act(db, ref, 'propose', officer, '2026-11-09', one)

  assert.equal(told(await propose(alone)), 'only-measures 28', 'an order to correct is no penalty')
  assert.equal(told(await propose(spared)), 'no-correct-by 28')
  assert.equal(told(await propose({ ...spared, correctBy: '2026-12-01' })), 'done', 'nothing is there to confiscate')
})

test('a minor breach that was corrected and did no harm must not be penalised (§33); nobody under fourteen is (§30)', async () => {
  const minor = { 'law.minor': true, 'law.corrected_in_time': true, 'law.harm': 'none' }
  const ref = await caseAt(db, staff, 'evidence')
  const first = '99990120130101001'
  const child: Party = {
    ...example.company(1),
    kind: 'individual',
    name: '林小满',
    code: `${first}${identityCheck(first)}`,
  }
  const young = await caseAt(db, staff, 'evidence', { lead: { party: child } })

  const fined = await act(
    db,
    ref,
    'propose',
    officer,
    '2026-11-09',
    proposed({ facts: { ...proposed().facts, ...minor } }),
  )

  assert.equal(told(fined), 'must-not-penalise 33')
  assert.equal(told(await act(db, young, 'propose', officer, '2026-11-09', proposed())), 'under-age 30')
})

test('an act that ended two years and a day before it was discovered is too old (§36)', async () => {
  const ended = (actTo: string) => ({ lead: { actFrom: '2024-01-01', actTo } })
  const barred = await caseAt(db, staff, 'evidence', ended('2024-11-01'))
  const inTime = await caseAt(db, staff, 'evidence', ended('2024-11-02'))

  assert.equal(told(await act(db, barred, 'propose', officer, '2026-11-09', proposed())), 'time-barred 36')
  assert.equal(told(await act(db, inTime, 'propose', officer, '2026-11-09', proposed())), 'done')
  const none = proposed({ outcome: 'no_penalty', noPenaltyGround: '36', fine: null })
  assert.equal(told(await act(db, barred, 'propose', officer, '2026-11-09', none)), 'done')
})
