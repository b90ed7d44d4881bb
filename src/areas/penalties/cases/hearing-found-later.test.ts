import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { addDays, day } from '#base/days.ts'
import { accepted, type Outcome, refuse } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import type { Officer } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { ringTimers } from '../../processes/examples.ts'
import { CITIZEN } from './after/examples.ts'
import { BEFORE_ACTS } from './before-acts.ts'
import { type PenaltyRef, STATES } from './case.ts'
import * as example from './examples.ts'
import { listeners } from './listeners.ts'
import type { Done } from './may.ts'
import { papersOf } from './papers.ts'
import { lockCase } from './penalty-cases.ts'
import { penaltyView } from './queries.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, reviewer, legal, chair, head, deputy } = staff
const { act, caseAt, morning, proposed, GRAVE } = example
const at = (date: string) => reading(db, morning(date))
const told = (outcome: Outcome<unknown>) =>
  outcome.ok ? 'done' : [outcome.no.code.replace('penalties.', ''), outcome.no.article?.article].join(' ')
const viewOf = (ref: PenaltyRef, date = '2026-11-20') => penaltyView(at(date), head, ref)
const stateOf = async (ref: PenaltyRef) => (await viewOf(ref))?.found.state
const ask = (ref: PenaltyRef, on: string, entered: string) => act(db, ref, 'ask-hearing', officer, entered, { on })

/** Where the case goes when the days for asking are over: a public interest, a business closed, a citizen's 20,000 yuan. */
const REVIEWED = { ...GRAVE.proposed, facts: { ...GRAVE.proposed?.facts, 'law.public_interest': true } }
const PLACES = {
  legal_review: { proposed: REVIEWED },
  discussing: GRAVE,
  deciding: { lead: { party: CITIZEN } },
} satisfies Record<string, example.More>
type Place = keyof typeof PLACES

/** Notified on Wednesday 11 November; on Thursday the 19th, the day after the fifth working day, the chart goes on by itself. */
async function daysOver(place: Place): Promise<PenaltyRef> {
  const ref = await caseAt(db, staff, 'rights', PLACES[place])
  await ringTimers(db, morning('2026-11-19'))
  for (const listener of listeners) assert.deepEqual((await follow(db, morning('2026-11-19'), listener)).failures, [])
  assert.equal(await stateOf(ref), place)
  return ref
}

const places = Object.keys(PLACES) as Place[] // the keys of a constant
for (const place of places)
  test(`asked for by post on the last day and entered two days later, the hearing is held: the case comes back from ${place} (§64(1))`, async () => {
    const ref = await daysOver(place)

    assert.equal(told(await ask(ref, '2026-11-19', '2026-11-20')), 'too-late-for-hearing 64(1)')
    accepted(await ask(ref, '2026-11-18', '2026-11-20'))

    assert.equal(await stateOf(ref), 'hearing')
    const paper = (await papersOf(at('2026-11-20'), ref)).at(-1)
    assert.deepEqual([paper?.kind, paper?.on, paper?.data], ['ask-hearing', '2026-11-18', { last: '2026-11-18' }])
    accepted(await act(db, ref, 'call-hearing', legal, '2026-11-20', example.callOf(staff, '2026-12-03')))
    const held = { attended: true, record: '双方陈述、质证。', opinion: '维持。' }
    accepted(await act(db, ref, 'hold-hearing', chair, '2026-12-03', held))
    assert.equal(await stateOf(ref), 'legal_review', 'what was heard is reviewed before anything is decided (§58(2))')
  })

test('the review and the discussion before a hearing are none after it: both come again (§57, §58, §65)', async () => {
  const ref = await daysOver('legal_review')
  const pass = { result: 'pass', opinion: '合法。' } as const
  const discussed = { attendees: [head.staffId, deputy.staffId], conclusion: '同意。' }
  accepted(await act(db, ref, 'review-legal', legal, '2026-11-19', pass))
  accepted(await act(db, ref, 'discuss', head, '2026-11-19', discussed))

  accepted(await ask(ref, '2026-11-18', '2026-11-20'))
  accepted(await act(db, ref, 'call-hearing', legal, '2026-11-20', example.callOf(staff, '2026-12-03')))
  const held = { attended: true, record: '双方陈述、质证。', opinion: '维持。' }
  accepted(await act(db, ref, 'hold-hearing', chair, '2026-12-03', held))

  accepted(await act(db, ref, 'review-legal', legal, '2026-12-04', pass))
  assert.equal(await stateOf(ref), 'discussing')
  accepted(await act(db, ref, 'discuss', head, '2026-12-04', discussed))
  accepted(await act(db, ref, 'decide', head, '2026-12-07', proposed(REVIEWED)))
})

test('who waived its rights keeps the days of the law: asked for on the last of them, the hearing is held', async () => {
  const ref = await caseAt(db, staff, 'deciding', PLACES.deciding)
  assert.equal(await stateOf(ref), 'deciding')

  accepted(await ask(ref, '2026-11-18', '2026-11-18'))

  assert.equal(await stateOf(ref), 'hearing')
})

test('a hearing is held once a notice: who had it, and who asked, asks no second time', async () => {
  const ref = await example.hearingCalled(db, staff)
  accepted(
    await act(db, ref, 'hold-hearing', chair, '2026-11-26', { attended: false, record: '未到场。', opinion: '维持。' }),
  )

  assert.equal(told(await ask(ref, '2026-11-18', '2026-11-27')), 'hearing-asked-before 64(1)')
  const { mayDo } = { mayDo: [], ...(await penaltyView(at('2026-11-27'), officer, ref)) }
  assert.ok(!mayDo.some(({ verb }) => verb === 'ask-hearing'), 'and it is not offered')
})

test('once it is decided there is no way back on the chart: remedies are what is left', async () => {
  const ref = await daysOver('deciding')
  accepted(await act(db, ref, 'decide', head, '2026-11-19', proposed()))

  assert.equal(told(await ask(ref, '2026-11-18', '2026-11-20')), 'not-in-this-state 64')
})

test('whatever the days, the request goes back to the hearing exactly where it was made in time, and moves nothing else', async () => {
  const offset = (max: number) => fc.integer({ min: 0, max })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), offset(20), offset(10), async (place, asked, later) => {
      const ref = await daysOver(place)
      const on = addDays(day('2026-11-11'), asked)
      const entered = [addDays(on, later), day('2026-11-19')].toSorted().at(-1) ?? on

      const outcome = await ask(ref, on, entered)

      const inTime = on <= '2026-11-18' // Thursday, Friday, and the three days from Monday the 16th
      assert.equal(told(outcome), inTime ? 'done' : 'too-late-for-hearing 64(1)')
      assert.equal(await stateOf(ref), inTime ? 'hearing' : place)
    }),
    { numRuns: 12 },
  )
})

test('nothing but a request in time, a return and sending back leads from the last steps to an earlier one', async () => {
  const ways: string[] = []
  for (const place of places) {
    const ref = await daysOver(place)
    for (const [verb, input] of TRIES)
      for (const state of await leadsTo(ref, verb, input))
        if (ORDER.indexOf(state) < ORDER.indexOf(place)) ways.push(`${place} ${verb} ${state}`)
  }

  assert.deepEqual(ways.toSorted(), [
    ...['deciding ask-hearing hearing', 'deciding send-back investigating', 'deciding send-back legal_review'],
    ...['discussing ask-hearing hearing', 'legal_review ask-hearing hearing'],
    'legal_review review-legal investigating',
  ])
})

const ORDER: readonly string[] = STATES
const note = '有据。'
const on = '2026-11-18'
const TRIES: readonly (readonly [keyof typeof BEFORE_ACTS, unknown])[] = [
  ['verify', { outcome: 'file', note, rightBody: null }],
  ['open', { investigators: [officer.staffId, staff.second.staffId] }],
  ['add-evidence', example.RECORD],
  ['propose', proposed()],
  ['review-case', { result: 'return', opinion: note }],
  ['notify', { how: 'handed', on }],
  ['hear-statement', { text: note, on }],
  ['waive-rights', { on }],
  ['recheck', { adopted: 'none', opinion: note, changed: null }],
  ['ask-hearing', { on }],
  ['call-hearing', example.callOf(staff, '2026-12-03')],
  ['hold-hearing', { attended: false, record: note, opinion: note }],
  ['review-legal', { result: 'return', opinion: note }],
  ['review-legal', { result: 'pass', opinion: note }],
  ['discuss', { attendees: [head.staffId, deputy.staffId], conclusion: note }],
  ['send-back', { to: 'legal_review', reason: note }],
  ['send-back', { to: 'investigation', reason: note }],
]

/** The states a verb would lead to, whoever does it; each try is taken back, so that the case stays where it was. */
async function leadsTo(ref: PenaltyRef, verb: keyof typeof BEFORE_ACTS, input: unknown): Promise<readonly string[]> {
  // the inputs stand beside their verbs above; the compiler cannot pair them
  const does = BEFORE_ACTS[verb] as (tx: Tx, by: Officer, ref: PenaltyRef, told: unknown) => Promise<Outcome<Done>>
  const states: string[] = []
  for (const by of [officer, reviewer, legal, chair, head])
    await inTransaction(db, morning('2026-11-20'), async (tx) => {
      const outcome = await does(tx, by, ref, input)
      if (outcome.ok) states.push(must(await lockCase(tx, ref), 'case').state)
      return refuse({ code: 'taken back', kind: 'conflict' })
    })
  return [...new Set(states)]
}
