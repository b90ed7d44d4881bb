import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import { amount } from '#law/penalties/amount.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import type { Officer } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { BEFORE_ACTS } from './before-acts.ts'
import type { PenaltyRef, State } from './case.ts'
import { decisionOf } from './decision.ts'
import * as example from './examples.ts'
import type { Done } from './may.ts'
import { papersOf } from './papers.ts'
import { lockCase } from './penalty-cases.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, reviewer, legal, chair, head, deputy } = staff
const { morning, proposed } = example

type BeforeVerb = keyof typeof BEFORE_ACTS

/** What is tried at a step: the verb that fits the state, or any; with which fine, ground and answer. */
interface Try {
  readonly fitting: boolean
  readonly any: BeforeVerb
  readonly fine: string
  readonly ground: string | null
  readonly good: boolean
  readonly days: number
}

const VERBS = [
  'propose',
  'review-case',
  'notify',
  'waive-rights',
  'hear-statement',
  'recheck',
  'discuss',
  'decide',
] as const
const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    fitting: fc.constantFrom(true, true, true, false),
    any: fc.constantFrom<BeforeVerb>(...VERBS, 'review-legal', 'ask-hearing'),
    fine: fc.constantFrom('5000', '9999.99', '10000', '20000', '37000', '37000.01', '60000', '100000', '100000.01'),
    ground: fc.constantFrom(null, null, '32-1', 'kindness'),
    good: fc.constantFrom(true, true, false),
    days: fc.constantFrom(0, 1, 3),
  }),
  { minLength: 10, maxLength: 20 },
)

test('no order of acts yields a penalty above the law, outside the tier undiscussed, or before notice and defence', async () => {
  let decided = 0
  await fc.assert(
    fc.asyncProperty(tries, async (steps) => {
      const ref = await example.caseAt(db, staff, 'evidence')
      let date = day('2026-11-09')
      for (const one of steps) {
        date = addDays(date, one.days)
        await attempt(ref, one, date)
      }
      const tx = reading(db, morning(date))
      const decision = await decisionOf(tx, ref)
      if (decision?.outcome !== 'penalty') return
      decided += 1
      const papers = await papersOf(tx, ref)
      const made = papers.findLastIndex(({ kind, data }) => kind === 'propose' || data['changed'] === true)
      const since = papers.slice(made).map(({ kind }) => kind)
      const fine = amount(decision.fine ?? 0)
      assert.ok(fine.lte(100_000), `${fine.toFixed()} yuan is above the maximum of the law`)
      if (fine.lt(10_000) || fine.gt(37_000)) assert.ok(since.includes('discuss'), `${fine.toFixed()} undiscussed`)
      const notice = papers.findLast(({ kind }) => kind === 'notify')
      assert.ok(since.includes('notify') && notice, 'decided without a notice')
      const spoke = since.lastIndexOf('hear-statement')
      if (spoke >= 0) assert.ok(since.lastIndexOf('recheck') > spoke, 'decided before the defence was answered')
      else assert.ok(since.includes('waive-rights') || decision.decidedOn > addDays(notice.on, 5), 'days not over')
    }),
    { numRuns: 25 },
  )
  assert.ok(decided > 0, 'no run came to a penalty, so nothing was tried')
})

const FITTING: Readonly<Partial<Record<State, readonly BeforeVerb[]>>> = {
  ...{ investigating: ['propose'], reviewing: ['review-case'], notice: ['notify'] },
  ...{ rights: ['waive-rights', 'hear-statement'], rechecking: ['recheck'], legal_review: ['review-legal'] },
  ...{ discussing: ['discuss'], deciding: ['decide', 'discuss'] },
}

async function attempt(ref: PenaltyRef, one: Try, date: string): Promise<void> {
  await inTransaction(db, morning(date), async (tx) => {
    const state = (await lockCase(tx, ref))?.state ?? 'lead'
    const [first, second] = FITTING[state] ?? []
    const verb = (one.fitting ? (one.good ? first : (second ?? first)) : null) ?? one.any
    const told = inputOf(verb, one, date)
    // the input was made for this verb; the compiler cannot pair them through the union
    const does = BEFORE_ACTS[verb] as (tx: Tx, by: Officer, ref: PenaltyRef, told: unknown) => Promise<Outcome<Done>>
    return does(tx, BY[verb] ?? officer, ref, told)
  })
}

const BY: Readonly<Partial<Record<BeforeVerb, Officer>>> = {
  ...{ 'review-case': reviewer, recheck: reviewer, 'review-legal': legal, 'hold-hearing': chair },
  ...{ discuss: head, decide: head },
}

function inputOf(verb: BeforeVerb, { fine, ground, good }: Try, on: string): unknown {
  const penalty = proposed({ fine, ground })
  switch (verb) {
    case 'propose':
    case 'decide':
      return penalty
    case 'recheck':
      return { adopted: 'partly', opinion: '部分成立。', changed: good ? null : penalty }
    case 'discuss':
      return { attendees: [head.staffId, deputy.staffId], conclusion: '同意。' }
    case 'hear-statement':
      return { text: '请从轻。', on }
    case 'notify':
      return { how: 'handed', on }
    case 'waive-rights':
    case 'ask-hearing':
      return { on }
    default:
      return { result: good ? 'pass' : 'return', opinion: '有据。' }
  }
}
