import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { findBodyByCode } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { canonical } from '#proof/canonical.ts'
import { sha256 } from '#proof/sha256.ts'
import { clocksOf } from '../clocks/index.ts'
import { check } from './check.ts'
import { correct } from './correct.ts'
import { draft } from './draft.ts'
import { edit } from './edit.ts'
import { exampleWriters, reportAt, revisionOf, STATED } from './examples.ts'
import { freezeAnew } from './freeze-anew.ts'
import { dutiesOfYear, findEdition, reportView } from './queries.ts'
import { settleDuties } from './settle-duties.ts'
import { sign } from './sign.ts'

const db = await testDatabase()
const morning = (date: string) => momentOf(instantAt(day(date), '09:00'))
const first = morning('2026-01-02')
accepted(await inTransaction(db, first, async (tx) => done(await settleExamples(tx))))
const writers = await exampleWriters(db, first)
const { bodyId, keeper, head } = writers
const on = <T>(date: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morning(date), verb)
const machine = { kind: 'machine', name: 'test' } as const
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

test('on 2 January everybody under the Regulation owes a report on the year before, once, and its clock runs to 31 January', async () => {
  const { begun } = accepted(await on('2026-01-02', (tx) => settleDuties(tx, machine)))
  const again = accepted(await on('2026-01-03', (tx) => settleDuties(tx, machine)))

  const duties = await dutiesOfYear(reading(db, first), 2025)
  assert.equal(duties.length, begun)
  assert.equal(again.begun, 0)
  assert.deepEqual(
    duties.filter(({ scope }) => scope === 'government').map((one) => one.bodyId),
    [must(await findBodyByCode(reading(db, first), 'gov'), 'gov').id],
  )
  const own = must(
    duties.find((one) => one.bodyId === bodyId),
    'the duty of the example',
  )
  const clocks = await clocksOf(reading(db, first), { bodyId, kind: 'annual_report', ids: [own.id] })
  assert.equal(clocks.get(own.id)?.[0]?.dueOn, '2026-01-31')
  const stranger = await on('2026-01-03', (tx) => settleDuties(tx, keeper))
  assert.equal(codeOf(stranger), 'reports.not-the-house')
})

test('what fell due before the house was there is not begun: in May nobody is called late', async () => {
  const before = (await dutiesOfYear(reading(db, first), 2026)).length
  const { begun } = accepted(await on('2027-05-03', (tx) => settleDuties(tx, machine)))

  assert.deepEqual([before, begun], [0, 0])
})

test('the figures of a year can be frozen from 1 January on, and there is one report a year', async () => {
  const early = await on('2025-12-31', (tx) => draft(tx, keeper, { bodyId, year: 2025 }))
  accepted(await on('2026-01-01', (tx) => draft(tx, keeper, { bodyId, year: 2025 })))
  const second = await on('2026-01-02', (tx) => draft(tx, keeper, { bodyId, year: 2025 }))

  assert.deepEqual([codeOf(early), codeOf(second)], ['reports.year-not-over', 'reports.there-is-one'])
})

test('what nobody counts has to be explained before the check passes, and whoever wrote any of it does not sign', async () => {
  const ref = await reportAt(db, morning('2025-01-06'), writers, 2024, 'drafted')
  const silent = await on('2025-01-06', (tx) => check(tx, keeper, { ref, because: {} }))
  assert.deepEqual(silent.ok ? null : [silent.no.code, silent.no.facts], ['reports.unexplained', { open: 1 }])

  const TEXT = { 一: '总体情况。', 五: '没有。', 六: '没有。' }
  accepted(await on('2025-01-07', (tx) => edit(tx, keeper, { ref, sections: TEXT, stated: STATED })))
  const stale = await on('2025-01-07', (tx) => check(tx, keeper, { ref, because: {} }))
  assert.equal(codeOf(stale), 'reports.changed-meanwhile', 'what was read is not what stands')
  const now = await revisionOf(db, morning('2025-01-07'), ref)
  const unchecked = await on('2025-01-07', (tx) => sign(tx, head, { ref: now }))
  assert.equal(codeOf(unchecked), 'reports.not-in-this-state')
  accepted(await on('2025-01-07', (tx) => check(tx, keeper, { ref: now, because: {} })))
  const both = { ...keeper, posts: [...keeper.posts, ...head.posts] }
  const own = await on('2025-01-07', (tx) => sign(tx, both, { ref: now }))
  assert.equal(codeOf(own), 'reports.two-people', 'the drafter holds the post of the head, too')
  const other = { ...keeper, staffId: '0190d000-0000-7000-8000-000000000099' }
  accepted(await on('2025-01-07', (tx) => edit(tx, other, { ref: now, sections: TEXT, stated: STATED })))
  const last = await revisionOf(db, morning('2025-01-07'), ref)
  accepted(await on('2025-01-07', (tx) => check(tx, other, { ref: last, because: {} })))
  const first = await on('2025-01-07', (tx) => sign(tx, both, { ref: last }))
  assert.equal(codeOf(first), 'reports.two-people', 'another wrote last, and this one before')
})

test('begun twice at the same moment it is one report, and the second is told so', async () => {
  const begin = () => on('2013-01-08', (tx) => draft(tx, keeper, { bodyId: writers.bodyId, year: 2012 }))

  const both = await Promise.all([begin(), begin()])

  assert.deepEqual(both.map(codeOf).toSorted(), ['done', 'reports.there-is-one'])
})

test('a section without words and a figure that is no count are refused, and nothing changes', async () => {
  const ref = await reportAt(db, morning('2020-01-06'), writers, 2019, 'drafted')
  const sections = { 一: '总体情况。', 五: ' ', 六: '没有。' }
  const empty = await on('2020-01-06', (tx) => edit(tx, keeper, { ref, sections, stated: {} }))
  const half = await on('2020-01-06', (tx) =>
    edit(tx, keeper, { ref, sections: { ...sections, 五: '没有。' }, stated: { normativeValid: 1.5 } }),
  )

  assert.deepEqual([codeOf(empty), codeOf(half)], ['reports.section-empty', 'reports.not-a-count'])
  assert.deepEqual(await revisionOf(db, morning('2020-01-06'), ref), ref)
})

test('what is published has the hash that was signed, which anybody reckons from the document and finds in the journal', async () => {
  const ref = await reportAt(db, morning('2024-01-29'), writers, 2023, 'published')
  const tx = reading(db, morning('2024-01-30'))

  const view = await reportView(tx, must(await findEdition(tx, VISITOR, { bodyId, year: 2023, edition: null }), 'it'))
  const facts = await factsOf(tx, bodyId, { kind: 'report', id: ref.id })

  assert.equal(sha256(canonical(JSON.parse(JSON.stringify(view.document)))), view.hash)
  const told = facts.find(({ type }) => type === 'report.published')
  assert.equal(told?.data['hash'], view.hash)
  assert.deepEqual(view.document.unknown, [])
})

test('a correction keeps the old report with its note and opens the next edition; the duty was met once, in time', async () => {
  const ref = await reportAt(db, morning('2023-01-16'), writers, 2022, 'published')
  const silent = await on('2023-02-06', (tx) => correct(tx, keeper, { ref, because: ' ' }))
  accepted(await on('2023-02-06', (tx) => correct(tx, keeper, { ref, because: '漏计一件申请。' })))

  assert.equal(codeOf(silent), 'reports.say-why')
  const tx = reading(db, morning('2023-02-07'))
  const old = must(await findEdition(tx, VISITOR, { bodyId, year: 2022, edition: 1 }), 'the old edition')
  assert.deepEqual([old.state, old.corrected_because], ['corrected', '漏计一件申请。'])
  assert.equal(await findEdition(tx, VISITOR, { bodyId, year: 2022, edition: 2 }), null, 'a draft is not for everybody')
  assert.equal((await findEdition(tx, keeper, { bodyId, year: 2022, edition: 2 }))?.state, 'drafted')
  const duty = (await dutiesOfYear(tx, 2022)).find((one) => one.bodyId === bodyId)
  assert.equal(duty?.publishedOn, '2023-01-16')
})

test('the government adds up what was handed in, counts what it was asked itself, and names who is missing', async () => {
  await reportAt(db, morning('2022-01-17'), writers, 2021, 'submitted')
  const tx = reading(db, morning('2022-03-01'))
  const gov = must(await findBodyByCode(tx, 'gov'), 'gov')
  const office = await exampleOfficer(reading(db, first), 'openness_office-02')
  accepted(await on('2022-03-01', (t) => draft(t, office, { bodyId: gov.id, year: 2021 })))

  const row = must(await findEdition(tx, office, { bodyId: gov.id, year: 2021, edition: 1 }), 'the draft')
  const { frozen, document } = await reportView(tx, row)

  assert.deepEqual(
    frozen.members.map((one) => one.bodyId),
    [bodyId],
  )
  assert.ok(frozen.missing.length > 30 && !frozen.missing.includes(bodyId))
  const tax = must(await findBodyByCode(tx, 'tax'), 'tax')
  assert.ok(!frozen.missing.includes(tax.id), 'the tax bureau is led from above and reports there')
  assert.deepEqual([document.scope, document.members.length], ['government', 1])
  assert.match(document.sections.一, /1份机关报告已经汇总，\d+个机关在数据冻结时还没有提交/)
  const mine = await on('2022-03-01', (t) => draft(t, keeper, { bodyId: gov.id, year: 2021 }))
  assert.equal(codeOf(mine), 'reports.not-your-post', 'the office of another body does not speak for the government')
})

test('figures frozen anew keep the text and have to be checked again', async () => {
  const ref = await reportAt(db, morning('2021-01-11'), writers, 2020, 'checked')
  accepted(await on('2021-01-12', (tx) => freezeAnew(tx, keeper, { ref })))

  const tx = reading(db, morning('2021-01-12'))
  const row = must(await findEdition(tx, keeper, { bodyId, year: 2020, edition: 1 }), 'it')
  const { document } = await reportView(tx, row)
  assert.deepEqual([row.state, row.snapshot, document.frozenOn], ['drafted', 2, '2021-01-12'])
  assert.equal(document.sections['一'], '一年来情况平稳。')
})

test('the application can neither change nor delete frozen figures, texts and acts', async () => {
  const { kysely } = reading(db, first)
  for (const table of ['snapshot', 'text', 'act'])
    for (const change of [`update reports.${table} set body_id = body_id`, `delete from reports.${table}`])
      await assert.rejects(sql.raw(change).execute(kysely), /permission denied/, change)
  await assert.rejects(sql`delete from reports.report`.execute(kysely), /permission denied/)
  await assert.rejects(sql`update reports.report set year = 1`.execute(kysely), /permission denied/)
})
