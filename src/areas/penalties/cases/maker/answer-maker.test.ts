import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { standardHash, standardText } from '#platform/lawbook/read-standards.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { adoptStandard } from '../../standards/adopt-standard.ts'
import { bodyId, officerOf } from '../../standards/examples.ts'
import { CITIZEN } from '../after/examples.ts'
import type { PenaltyRef } from '../case.ts'
import * as example from '../examples.ts'
import { penalties } from '../penalty-cases.ts'
import { penaltyView } from '../queries.ts'
import { type AnswerMakerInput, answerMaker } from './answer-maker.ts'
import { questionsTo } from './questions.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, legal, head, deputy } = staff
const { act, caseAt, morning, proposed, OUTSIDE } = example
const maker = officerOf('justice', 'decide', '0190a000-0000-7000-8000-0000000000a1')
const clerk = officerOf('justice', 'legal', '0190a000-0000-7000-8000-0000000000a2')
const drafter = '0190a000-0000-7000-8000-0000000000a3'
const DAY = '2026-11-16'
const REASONS = '经营时间长，从轻一档不足以纠正。'
const told = (outcome: Outcome<unknown>) =>
  outcome.ok ? 'done' : `${outcome.no.code.replace('penalties.', '')} ${outcome.no.article?.article ?? ''}`

const OWN = 'al-market-68'
const BY_OWN = { ...OUTSIDE, lead: { standardId: OWN } }
await madeByJustice()

/** Stands in for the life of a standard from its draft on: the justice bureau made one, and the market bureau uses it. */
async function madeByJustice(): Promise<void> {
  const text = standardText(example.STANDARD).replace(`id: ${example.STANDARD}`, `id: ${OWN}`)
  const from = day('2026-01-05')
  const body_id = bodyId('justice')
  const adoption = { standardId: OWN, bodyId: bodyId('market'), state: 'adopted', from, places: [] } as const
  await inTransaction(db, morning('2026-01-05'), async (tx) => {
    await penalties(tx)
      .insertInto('penalties.standard')
      .values({ body_id, id: OWN, refines: null, settled_at: tx.at })
      .execute()
    await penalties(tx)
      .insertInto('penalties.edition')
      .values({
        ...{
          body_id,
          standard_id: OWN,
          number: 1,
          hash: standardHash(text),
          text,
          note: '本县细化。',
          filed_as: '安司备〔2026〕1号',
        },
        ...{ in_force_from: from, in_force_to: null, published_at: tx.at },
        ...{ drafted_by: drafter, reviewed_by: clerk.staffId, published_by: maker.staffId },
      })
      .execute()
    return adoptStandard(tx, head, { ...adoption, byStandard: null, reason: '适用本县基准。' })
  })
}

/** A case whose fine of 40,000 yuan leaves the tier, discussed by the heads, and asked about. */
async function asked(reasons = REASONS): Promise<AnswerMakerInput> {
  const ref = await caseAt(db, staff, 'deciding', BY_OWN)
  const talk = { attendees: [head.staffId, deputy.staffId], conclusion: '同意，报制定机关。' }
  accepted(await act(db, ref, 'discuss', head, '2026-11-13', talk))
  accepted(await act(db, ref, 'ask-maker', officer, '2026-11-13', { fineAsked: '40000', reasons }))
  return { bodyId: ref.bodyId, caseId: ref.id, no: 1, approved: true, note: '偏离有据，同意。' }
}

const answer = (by: typeof maker, input: AnswerMakerInput) =>
  inTransaction(db, morning(DAY), (tx) => answerMaker(tx, by, input))
const decide = (ref: PenaltyRef) => act(db, ref, 'decide', head, DAY, proposed(OUTSIDE.proposed))
const refOf = ({ bodyId, caseId }: AnswerMakerInput): PenaltyRef => ({ bodyId, id: caseId })

standing('answer-maker', {
  ...{ db, moment: morning(DAY), allowed: maker, make: asked, fact: 'penalty.maker-approval' },
  verb: answerMaker,
  notAllowed: {
    'somebody of the maker who does not head it': clerk,
    'the head of the body that asked': head,
    'an investigator of the case, who heads the maker too': officerOf('justice', 'decide', officer.staffId),
  },
})

test('a maker in the county answers at its own desk, and only then the fine outside its tier is decided', async () => {
  const input = await asked()
  const letter = { approved: true, fineAsked: '40000', reference: '安司复〔2026〕1号', on: DAY, note: '同意。' }

  assert.equal(told(await decide(refOf(input))), 'maker-not-approved 1')
  assert.equal(told(await act(db, refOf(input), 'maker-approval', legal, DAY, letter)), 'maker-answers-itself 1')
  accepted(await answer(maker, input))
  assert.equal(told(await answer(maker, { ...input, approved: false })), 'maker-nothing-open 1', 'answered once')
  assert.equal(told(await decide(refOf(input))), 'done')
})

test('a refusal stops the fine; asked again with other reasons it may be approved', async () => {
  const input = await asked()
  const ref = refOf(input)
  const again = { fineAsked: '40000.00', reasons: '补充：造成群众多次投诉。' }

  assert.equal(told(await act(db, ref, 'ask-maker', officer, DAY, again)), 'maker-asked 1', 'the first waits')
  accepted(await answer(maker, { ...input, approved: false, note: '理由不足。' }))
  assert.equal(told(await decide(ref)), 'maker-not-approved 1')
  accepted(await act(db, ref, 'ask-maker', officer, DAY, again))
  accepted(await answer(maker, { ...input, no: 2 }))
  assert.equal(told(await decide(ref)), 'done')
})

test('what is asked does not name the party: its name in the reasons is refused', async () => {
  const ref = await caseAt(db, staff, 'deciding', BY_OWN)
  const person = await caseAt(db, staff, 'deciding', { ...OUTSIDE, lead: { standardId: OWN, party: CITIZEN } })

  const named = { fineAsked: '40000', reasons: '欧阳青禾多次拒不改正。' }

  assert.equal(told(await act(db, person, 'ask-maker', officer, DAY, named)), 'personal-found ')
  assert.equal(told(await act(db, ref, 'ask-maker', officer, DAY, { ...named, reasons: REASONS })), 'done')
})

test('a question whose proposal changed since has nobody left to answer, and is not shown', async () => {
  const input = await asked()
  const back = { to: 'investigation', reason: '须补充询问。' } as const
  accepted(await act(db, refOf(input), 'send-back', head, DAY, back))

  const shown = await questionsTo(reading(db, morning(DAY)), maker)

  assert.ok(!shown.some(({ ref }) => ref.id === input.caseId))
  assert.equal(told(await answer(maker, input)), 'not-in-this-state 1')
})

test('the maker’s desk shows fine, range, facts and reasons and not the party; its answer comes into the file', async () => {
  const why = '同一地点第二次设点，影响通行。'
  const input = await asked(why)
  const web = await testWeb(db, [area], morning(DAY).today)
  const desk = web.officer(maker)
  const found = (await penaltyView(reading(db, morning(DAY)), head, refOf(input)))?.found
  assert.ok(found)

  const page = (await desk.get('/desk/penalties/asked')).body
  for (const says of [why, '40,000元', '10,000至37,000元', '10,000至100,000元', '50,000'])
    assert.ok(page.includes(says), says)
  assert.doesNotMatch(page, /江岸食品/)
  const key = `${found.number}-1`
  const sent = { number: found.number, no: '1', [`approved-${key}`]: 'no', [`note-${key}`]: '理由不足。' }
  assert.equal((await desk.post('/desk/penalties/asked', { ...sent, [`note-${key}`]: ' ' })).statusCode, 422)
  await desk.get('/desk/penalties/asked')
  assert.equal((await desk.post('/desk/penalties/asked', sent)).statusCode, 303)

  const file = (await web.officer(head).get(`/desk/penalties/${found.number}`)).body
  assert.ok(file.includes('理由不足。'))
  assert.match(file, /2026年11月16日对40,000元的批复：不批准/)
  assert.doesNotMatch((await desk.get('/desk/penalties/asked')).body, new RegExp(why), 'answered, the reasons go')
  assert.equal((await web.officer(clerk).get('/desk/penalties/asked')).statusCode, 404)
})
