import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { replayCases } from '#law/penalties/impact.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { adoptStandard } from '../../standards/adopt-standard.ts'
import { factsOf } from '../../standards/api-answer.ts'
import { bodyId } from '../../standards/examples.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { CITIZEN } from '../after/examples.ts'
import { decisionOf } from '../decision.ts'
import { typedOf } from '../desk/decision/typed-of.ts'
import { readProposed } from '../desk/verb/read-proposed.ts'
import { printedOf } from '../documents/printed.ts'
import { act, caseAt, company, morning, proposed, settleMarket } from '../examples.ts'
import { penaltyView } from '../queries.ts'
import { onTheSpot } from '../verbs/on-the-spot.ts'
import { atLeast } from './at-least.ts'

const db = await testDatabase()
const staff = await settleMarket(db)
const { officer, second, head } = staff
const WEIGHTS = 'gd-water-2.3'
const adoption = { standardId: WEIGHTS, bodyId: bodyId('market'), state: 'adopted', from: day('2026-01-05') } as const
accepted(
  await inTransaction(db, morning('2026-01-05'), (tx) =>
    adoptStandard(tx, head, { ...adoption, places: [], byStandard: null, reason: '试验。' }),
  ),
)
const web = await testWeb(db, [area], day('2026-11-20'))
const at = (date: string) => reading(db, morning(date))
const WHY = '现场记录毁于火灾'
/** 10 % base, 30 % not installed, the least of the months (0 %), 20 % like breach, put right: 60 % of 200,000 yuan. */
const FACTS = {
  ...{ behaviour: 'not_installed', months: { unascertainable: WHY }, similar_1y: true, rectified_in_time: true },
  ...{ 'law.minor': false, 'law.nothing_to_confiscate': true },
}
const MORE = { lead: { standardId: WEIGHTS }, proposed: { facts: FACTS, fine: '120000' } }
const codeOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? 'done' : [outcome.no.code.replace('penalties.', ''), outcome.no.article?.article].join(' ')

test('a fact that cannot be established takes the lowest grade; the head finds it filled in, the case and the document tell it in words', async () => {
  const ref = await caseAt(db, staff, 'deciding', MORE)
  const before = must(await penaltyView(at('2026-11-13'), head, ref), 'case')
  const proposal = must(before.proposal, 'proposal')
  const { standard } = await knownStandard(at('2026-11-13'), proposal.standard.hash)
  const asked = readProposed(typedOf(proposal), standard.facts)
  assert.deepEqual(asked.facts, { ...FACTS }, 'the form gives back what was proposed')

  accepted(await act(db, ref, 'decide', head, '2026-11-13', proposed(MORE.proposed)))

  const { found, entries } = must(await penaltyView(at('2026-11-20'), head, ref), 'case')
  const desk = web.officer(head)
  assert.match((await desk.get(`/desk/penalties/${found.number}`)).body, /无法查明（现场记录毁于火灾）/)
  const paper = must(printedOf(entries).find(({ kind }) => kind === 'decision')?.paper, 'decision')
  const pdf = await desk.get(`/desk/penalties/${found.number}/documents/${paper.no}`)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), { mergePages: true })
  const printed = text.replace(/\s/g, '')
  assert.match(printed, /持续时间：无法查明（现场记录毁于火灾）/)
  assert.match(printed, /持续时间无法查明，取这一因素的最低一档/)
  assert.match(printed, /按裁量表各因素的权重合计/)
  assert.doesNotMatch(printed, /object|没有对应的裁量阶次/)
})

test('a decision with such a fact replays as it was decided, and keeps the reason out of what stands open', async () => {
  const ref = await caseAt(db, staff, 'deciding', { ...MORE, lead: { ...MORE.lead, party: company(8) } })
  accepted(await act(db, ref, 'decide', head, '2026-11-13', proposed(MORE.proposed)))

  const decision = must(await decisionOf(at('2026-11-13'), ref), 'decision')
  const { compiled, standard } = await knownStandard(at('2026-11-13'), decision.standard.hash)
  const past = { facts: factsOf(standard, decision.facts), decidedBy: compiled, fine: decision.fine }
  const { totals } = replayCases([past], { now: compiled, next: compiled })

  assert.ok(!JSON.stringify(decision.facts).includes(WHY))
  assert.deepEqual([totals.same, totals.no_rule, totals.outside], [1, 0, 0])
  assert.match(decision.cell ?? '', /months not established/)
})

test('without its reason, or where the rules give it no grade, nothing is proposed (行政处罚法 §40)', async () => {
  const unsaid = await caseAt(db, staff, 'evidence', { ...MORE, lead: { ...MORE.lead, party: company(9) } })
  const silent = proposed({ ...MORE.proposed, facts: { ...FACTS, months: { unascertainable: ' ' } } })
  const tiers = await caseAt(db, staff, 'evidence', { lead: { party: company(10) } })
  const noGrade = proposed({ facts: { ...proposed().facts, turnover: { unascertainable: '没有账簿' } } })

  assert.equal(codeOf(await act(db, unsaid, 'propose', officer, '2026-11-09', silent)), 'not-established-why 40')
  assert.equal(codeOf(await act(db, tiers, 'propose', officer, '2026-11-09', noGrade)), 'not-established 40')
})

test('what cannot be established is not conclusive and is not decided on the spot (§51)', async () => {
  const facts = { party_type: 'individual', refused_correction: { unascertainable: '当事人已离开' } }
  const form = {
    ...{ bodyId: bodyId('market'), standardId: 'noise-82', placeBodyId: null, second: second.staffId },
    ...{ party: CITIZEN, note: '夜间用高音喇叭。', proposed: proposed({ facts, fine: '200', also: ['warning'] }) },
    ...{ statement: null, collect: null, receipt: null, refusedToSign: false },
  }

  const outcome = await inTransaction(db, morning('2026-11-23'), (tx) => onTheSpot(tx, officer, form))

  assert.equal(codeOf(outcome), 'not-conclusive 51')
})

test('a count that cannot be established stays so until the files of the body establish more than one', () => {
  const open = { count_2y: { unascertainable: '档案移交中' } }

  assert.deepEqual(atLeast(open, { count_2y: 1 }), open)
  assert.deepEqual(atLeast(open, { count_2y: 2 }), { count_2y: '2' })
  assert.deepEqual(atLeast({ count_2y: '3' }, { count_2y: 2 }), { count_2y: '3' })
})

test('why a fact could not be established is prose of the file: a maker outside the county is told that it is, not why', async () => {
  const facts = { ...FACTS, months: { unascertainable: `当事人${CITIZEN.name}拒绝说明` } }
  const ref = await caseAt(db, staff, 'deciding', { ...MORE, proposed: { ...MORE.proposed, facts } })
  const why = { fineAsked: '150000', reasons: '情节较重。' }

  accepted(await act(db, ref, 'ask-maker', officer, '2026-11-13', why))

  const { entries } = must(await penaltyView(at('2026-11-20'), head, ref), 'case')
  const asked = printedOf(entries).find(({ kind }) => kind === 'maker_request')
  assert.deepEqual(asked?.proposal?.facts['months'], { unascertainable: '见案卷' })
})
