import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import type { Officer } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { staffName } from '../../organisations/index.ts'
import { officerOf } from '../standards/examples.ts'
import type { PenaltyRef } from './case.ts'
import { printedOf } from './documents/printed.ts'
import { subjectOf } from './documents/subject-of.ts'
import * as example from './examples.ts'
import { penaltyView } from './queries.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, second, reviewer, legal, chair, head, deputy } = staff
await example.certified(db, staff, chair)
const { act, caseAt, morning, proposed } = example
const told = (outcome: Outcome<unknown>) =>
  outcome.ok ? 'done' : [outcome.no.code.replace('penalties.', ''), outcome.no.article?.article].join(' ')
const at = (date: string) => reading(db, morning(date))
const viewOf = (ref: PenaltyRef, who: Officer = head) => penaltyView(at('2026-11-13'), who, ref)

const ask = (ref: PenaltyRef, against: readonly Officer[], date: string) =>
  act(db, ref, 'ask-recusal', officer, date, {
    ...{ against: against.map(({ staffId }) => staffId), reason: '与举报人有亲属关系。', on: date },
  })
/** Decides on the last request of the file. */
async function decide(ref: PenaltyRef, by: Officer, granted: boolean, date: string, together: readonly Officer[] = []) {
  const no = (await viewOf(ref))?.entries.findLast(({ kind }) => kind === 'ask-recusal')?.no ?? 0
  const attendees = together.map(({ staffId }) => staffId)
  return act(db, ref, 'decide-recusal', by, date, { no, granted, reason: '经审查。', attendees })
}

test('until a recusal is decided the investigation goes on, but the case is not decided over it (§43)', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  const late = await caseAt(db, staff, 'deciding')

  accepted(await ask(ref, [officer], '2026-11-04'))
  accepted(await act(db, ref, 'add-evidence', officer, '2026-11-04', example.RECORD))
  accepted(await act(db, ref, 'propose', officer, '2026-11-09', proposed()))

  accepted(await ask(late, [second], '2026-11-13'))
  assert.equal(told(await act(db, late, 'decide', head, '2026-11-13', proposed())), 'recusal-open 43')
  accepted(await decide(late, head, false, '2026-11-13'))
  accepted(await act(db, late, 'decide', head, '2026-11-13', proposed()))
})

test('who is recused does nothing more; the other of two waits until the head has appointed somebody else (§42, §43)', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  accepted(await ask(ref, [officer], '2026-11-04'))
  accepted(await decide(ref, head, true, '2026-11-05'))
  const evidence = (who: Officer) => act(db, ref, 'add-evidence', who, '2026-11-05', example.RECORD)
  const of = (...who: readonly Officer[]) =>
    act(db, ref, 'reappoint', head, '2026-11-05', {
      ...{ investigators: who.map(({ staffId }) => staffId), reason: '回避。' },
    })

  assert.equal(told(await evidence(officer)), 'recused 43')
  assert.equal(told(await evidence(second)), 'officers-recused 43', 'one officer alone investigates nothing')
  assert.equal(told(await of(officer, officerOf('market', 'site_check', chair.staffId))), 'recused 43')
  accepted(await of(second, chair))

  accepted(await evidence(second))
  assert.equal(
    told(await ask(ref, [second], '2026-11-05')),
    'recused 43',
    'the request is entered by somebody else now',
  )
})

test('what is asked about a head the heads decide together, without that one; legal staff may record it', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  accepted(await ask(ref, [head], '2026-11-13'))

  assert.equal(told(await decide(ref, head, false, '2026-11-13', [deputy, legal])), 'recusal-of-oneself 43')
  assert.equal(told(await decide(ref, deputy, true, '2026-11-13')), 'recusal-together 43', 'nobody decides it alone')
  assert.equal(told(await decide(ref, deputy, true, '2026-11-13', [deputy, head])), 'recusal-together 43')
  assert.equal(told(await decide(ref, deputy, true, '2026-11-13', [deputy, officer])), 'recusal-together 43')
  accepted(await decide(ref, legal, true, '2026-11-13', [deputy, reviewer]))

  assert.equal(told(await act(db, ref, 'decide', head, '2026-11-13', proposed())), 'recused 43')
  accepted(await act(db, ref, 'decide', deputy, '2026-11-13', proposed()))
})

test('who is not of the staff decides nothing together with anybody', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  accepted(await ask(ref, [head], '2026-11-13'))
  const stranger = { ...reviewer, staffId: '0190d000-0000-7000-8000-00000000aaaa' }

  assert.equal(told(await decide(ref, legal, true, '2026-11-13', [deputy, stranger])), 'no-such-staff 43')
})

test('three officers go on as two when one is recused, and no paper from then on names the one who left', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  const three = [officer, second, chair].map(({ staffId }) => staffId)
  accepted(await act(db, ref, 'reappoint', head, '2026-11-04', { investigators: three, reason: '案情复杂。' }))
  accepted(await ask(ref, [second], '2026-11-04'))
  accepted(await decide(ref, head, true, '2026-11-05'))
  accepted(await act(db, ref, 'add-evidence', officer, '2026-11-05', example.RECORD))
  accepted(await act(db, ref, 'propose', officer, '2026-11-09', proposed()))

  const { entries, ...view } = must(await viewOf(ref), 'case')
  const report = must(
    printedOf(entries).find(({ kind }) => kind === 'report'),
    'the report',
  )
  const about = await subjectOf(at('2026-11-09'), { ...view, entries }, report, { lang: 'zh-Hans', demo: false })
  const left = await Promise.all([officer, chair].map(({ staffId }) => staffName(at('2026-11-09'), staffId)))
  assert.deepEqual(
    about.officers.map(({ name }) => name),
    left,
  )
})

test('a chair who is recused chairs no hearing: it is called again with another (§43, §64(4))', async () => {
  const ref = await example.hearingCalled(db, staff)
  const held = { attended: true, record: '双方陈述。', opinion: '维持。' }
  accepted(await ask(ref, [chair], '2026-11-16'))
  accepted(await decide(ref, head, true, '2026-11-16'))

  assert.equal(told(await act(db, ref, 'hold-hearing', chair, '2026-11-26', held)), 'recused 43')
  const call = (who: Officer) =>
    act(db, ref, 'call-hearing', legal, '2026-11-16', { ...example.callOf(staff), chair: who.staffId })
  assert.equal(told(await call(chair)), 'recused 43')
  accepted(await call(legal))
  accepted(await act(db, ref, 'hold-hearing', legal, '2026-11-26', held))
})

test('only who handles the case is asked to leave it, and a request is decided once', async () => {
  const ref = await caseAt(db, staff, 'investigating')

  assert.equal(told(await ask(ref, [reviewer], '2026-11-04')), 'not-to-be-recused 43')
  accepted(await ask(ref, [officer], '2026-11-04'))
  assert.deepEqual(
    (await viewOf(ref))?.mayDo.filter(({ verb }) => verb === 'decide-recusal').map(({ article }) => article?.article),
    ['43'],
    'offered while it is open',
  )
  accepted(await decide(ref, head, false, '2026-11-05'))
  assert.equal(told(await decide(ref, head, true, '2026-11-05')), 'recusal-not-open 43')
  assert.ok(!(await viewOf(ref))?.mayDo.some(({ verb }) => verb === 'decide-recusal'))
})
