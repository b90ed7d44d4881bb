import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { addStaff } from './add-staff.ts'
import { appoint } from './appoint.ts'
import { closeWindow } from './close-window.ts'
import { endAbsence } from './end-absence.ts'
import { endAppointment } from './end-appointment.ts'
import { exampleOfficer, settleExamples } from './examples.ts'
import { postsOf } from './held-posts.ts'
import { openWindow } from './open-window.ts'
import { postLines } from './posts.ts'
import { findBodyByCode, windowsOf } from './queries.ts'
import { recordAbsence } from './record-absence.ts'

const db = await testDatabase()
const on = (text: string) => momentOf(instantAt(day(text), '09:00'))
const monday = on('2026-11-23')
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>, moment = monday) => inTransaction(db, moment, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
accepted(await run(async (tx) => done(await settleExamples(tx))))
const officer = (post: string) => exampleOfficer(reading(db, monday), post)
const body = async (code: string) => (await findBodyByCode(reading(db, monday), code))?.id ?? 0
const acting = async (code: string, post: string, day_: Day) =>
  (await postLines(reading(db, monday), await body(code), day_)).find((line) => line.code === post)?.acting

test('only the system administrator enters staff; the same number is not given twice', async () => {
  const input = { bodyId: await body('market'), name: '云起', number: 'AL9001', since: monday.today }

  for (const post of ['service_centre-09', 'market-04', 'vil_a-03']) {
    const by = await officer(post)
    assert.equal(codeOf(await run((tx) => addStaff(tx, by, input))), 'organisations.not-the-administrator')
  }
  const system = await officer('service_centre-08')
  assert.equal(codeOf(await run((tx) => addStaff(tx, system, input))), 'done')
  assert.equal(codeOf(await run((tx) => addStaff(tx, system, input))), 'organisations.staff-number-taken')
})

test('sent twice under one request key, a member of staff is entered once', async () => {
  const system = await officer('service_centre-08')
  const input = { bodyId: await body('market'), name: '竹青', number: 'AL9002', since: monday.today }
  const send = () => run((tx) => once(tx, 'staff', 'key-1', input, () => addStaff(tx, system, input)))

  assert.deepEqual(await send(), await send())
})

test('who enters staff may not appoint, and the security administrator never appoints the own person', async () => {
  const [system, security] = [await officer('service_centre-08'), await officer('service_centre-09')]
  const bodyId = await body('market')
  const { staffId } = accepted(
    await run((tx) => addStaff(tx, system, { bodyId, name: '向晚', number: 'AL9003', since: monday.today })),
  )
  const post = { bodyId, postCode: 'market-07', fromOn: monday.today, items: 'all' as const }

  const asSystem = await run((tx) => appoint(tx, system, { ...post, staffId }))
  const oneself = await run((tx) => appoint(tx, security, { ...post, staffId: security.staffId }))
  const stillHeld = await run((tx) => appoint(tx, security, { ...post, staffId }))

  assert.equal(codeOf(asSystem), 'organisations.not-the-administrator')
  assert.equal(codeOf(oneself), 'organisations.appoints-oneself')
  assert.equal(codeOf(stillHeld), 'organisations.post-held')
})

test('nobody is two of the three administrators', async () => {
  const security = await officer('service_centre-09')
  const system = await officer('service_centre-08')
  const bodyId = await body('service_centre')
  const audit = (await postLines(reading(db, monday), bodyId, monday.today)).find(({ role }) => role === 'audit_admin')
  assert.ok(audit?.holding)
  const { id: holdingId } = audit.holding

  const outcome = await run(async (tx) => {
    accepted(await endAppointment(tx, security, { bodyId, holdingId, lastOn: day('2026-11-22') }))
    const input = { bodyId, postCode: audit.code, staffId: system.staffId, fromOn: monday.today, items: 'all' as const }
    return appoint(tx, security, input)
  })

  assert.equal(codeOf(outcome), 'organisations.administrators-apart')
})

test('a successor appointed from Tuesday holds the post from Tuesday on; on Monday the old one still does', async () => {
  const security = await officer('service_centre-09')
  const system = await officer('service_centre-08')
  const bodyId = await body('audit')
  const old = (await postLines(reading(db, monday), bodyId, monday.today))[5]
  assert.ok(old?.holding)
  const { id: holdingId, staffId: before } = old.holding
  const { staffId } = accepted(
    await run((tx) => addStaff(tx, system, { bodyId, name: '安歌', number: 'AL9004', since: monday.today })),
  )
  const post = { bodyId, postCode: old.code, staffId, fromOn: day('2026-11-24'), items: ['si200'] }
  accepted(await run((tx) => endAppointment(tx, security, { bodyId, holdingId, lastOn: monday.today })))
  accepted(await run((tx) => appoint(tx, security, post)))

  assert.equal((await acting('audit', old.code, monday.today))?.staffId, before)
  assert.equal((await acting('audit', old.code, day('2026-11-24')))?.staffId, staffId)
  assert.deepEqual((await postsOf(reading(db, on('2026-11-24')), staffId))[0]?.items, ['si200'])
})

test('while the reviewer is on leave the chief representative acts as B, and says so; the day after, no longer', async () => {
  const chief = await officer('market-04')
  const bodyId = await body('market')
  const review = (await postLines(reading(db, monday), bodyId, monday.today)).find(({ code }) => code === 'market-03')
  assert.ok(review?.holding)
  const leave = { fromOn: day('2026-12-01'), toOn: day('2026-12-04'), reason: 'leave' as const }
  const absence = { bodyId, holdingId: review.holding.id, ...leave }

  const stranger = await officer('hr-03')
  assert.equal(codeOf(await run((tx) => recordAbsence(tx, stranger, absence))), 'organisations.not-your-body')
  accepted(await run((tx) => recordAbsence(tx, chief, absence)))

  const asOn = async (text: string) =>
    (await postsOf(reading(db, on(text)), chief.staffId)).map(({ code, as }) => `${code} ${as}`)
  assert.deepEqual(await asOn('2026-11-30'), ['market-04 A'])
  assert.deepEqual(await asOn('2026-12-01'), ['market-04 A', 'market-03 B'])
  assert.deepEqual(await asOn('2026-12-04'), ['market-04 A', 'market-03 B'])
  assert.deepEqual(await asOn('2026-12-05'), ['market-04 A'])
  assert.deepEqual(await postsOf(reading(db, on('2026-12-02')), review.holding.staffId), [])
})

test('the last one who is there cannot leave: some case would have nobody', async () => {
  const head = await officer('association-01')
  const bodyId = await body('association')
  const [first, second] = await postLines(reading(db, monday), bodyId, monday.today)
  assert.ok(first?.holding && second?.holding)
  const days = { fromOn: day('2026-12-07'), toOn: day('2026-12-11'), reason: 'training' as const }
  const secondAway = { bodyId, holdingId: second.holding.id, ...days }
  const firstAway = { ...secondAway, holdingId: first.holding.id, fromOn: day('2026-12-01') }
  const byHolder = await officer('association-02')
  accepted(await run((tx) => recordAbsence(tx, byHolder, secondAway)))

  const refused = await run((tx) => recordAbsence(tx, head, firstAway))

  assert.equal(codeOf(refused), 'organisations.nobody-stands-in')
  assert.equal(!refused.ok && refused.no.facts?.['day'], '2026-12-07', 'the first day on which nobody would be left')
})

test('back early: from that day the holder acts again; an absence that has not begun disappears', async () => {
  const head = await officer('edu-04')
  const bodyId = await body('edu')
  const [clerk] = await postLines(reading(db, monday), bodyId, monday.today)
  assert.ok(clerk?.holding)
  const { id: holdingId, staffId } = clerk.holding
  const long = { bodyId, holdingId, fromOn: monday.today, toOn: day('2026-12-31'), reason: 'leave' as const }
  const { absenceId } = accepted(await run((tx) => recordAbsence(tx, head, long)))

  accepted(await run((tx) => endAbsence(tx, head, { bodyId, absenceId }), on('2026-11-25')))

  assert.notEqual((await acting('edu', clerk.code, day('2026-11-24')))?.staffId, staffId)
  assert.equal((await acting('edu', clerk.code, day('2026-11-25')))?.staffId, staffId)

  const later = { ...long, fromOn: day('2027-01-04'), toOn: day('2027-01-08') }
  const { absenceId: ahead } = accepted(await run((tx) => recordAbsence(tx, head, later)))
  accepted(await run((tx) => endAbsence(tx, head, { bodyId, absenceId: ahead })))
  assert.equal((await acting('edu', clerk.code, day('2027-01-05')))?.staffId, staffId)
})

test('two officers record absences at once that together would empty a post: only one succeeds', async () => {
  const bodyId = await body('soe_travel')
  const lines = await postLines(reading(db, monday), bodyId, monday.today)
  const security = await officer('service_centre-09')
  const days = { fromOn: day('2026-12-14'), toOn: day('2026-12-18'), reason: 'leave' as const }
  const away = (i: number) => ({ bodyId, holdingId: lines[i]?.holding?.id ?? '', ...days })
  accepted(await run((tx) => recordAbsence(tx, security, away(0))))

  const both = await Promise.all([1, 2].map((i) => run((tx) => recordAbsence(tx, security, away(i)))))

  assert.deepEqual(both.map(codeOf).sort(), ['done', 'organisations.nobody-stands-in'])
})

test('the head of a body opens and closes its windows; a number of the hall that is in use is refused', async () => {
  const head = await officer('civil-04')
  const bodyId = await body('civil')
  const atBodyId = await body('service_centre')
  const window = { bodyId, number: 201, atBodyId, kind: 'hard_cases' as const, items: ['si101'] }
  const stranger = await officer('hr-04')

  assert.equal(codeOf(await run((tx) => openWindow(tx, stranger, window))), 'organisations.not-your-body')
  accepted(await run((tx) => openWindow(tx, head, window)))
  assert.equal(codeOf(await run((tx) => openWindow(tx, head, window))), 'organisations.window-number-taken')
  const open = async () => (await windowsOf(reading(db, monday), bodyId, monday.today)).map(({ number }) => number)
  assert.ok((await open()).includes(201))

  accepted(await run((tx) => closeWindow(tx, head, { bodyId, number: 201 })))
  assert.ok(!(await open()).includes(201))
  accepted(await run((tx) => openWindow(tx, head, window)))
  assert.ok((await open()).includes(201))
})
