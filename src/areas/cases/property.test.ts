import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { addDays, type Day, day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { factsOf } from '#platform/journal/read.ts'
import { verifyJournal } from '#platform/journal/verify.ts'
import { momentOf } from '#platform/now.ts'
import { type Officer, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { clocksOf, dueOf, lawbook, tick } from '../clocks/index.ts'
import { accept } from './accept.ts'
import { askCorrection } from './ask-correction.ts'
import { type CaseRef, CLOSED } from './case.ts'
import { lockCase } from './cases.ts'
import { clockHome } from './clock-home.ts'
import { completeStep } from './complete-step.ts'
import { grant, refuseCase } from './decide.ts'
import { deliver } from './deliver.ts'
import { endSpecial } from './end-special.ts'
import { allMaterials, application, colleague, morningOf, officer, settleCounty } from './examples.ts'
import { extend } from './extend.ts'
import { handInCorrection } from './hand-in-correction.ts'
import { listeners } from './listeners.ts'
import { notAccept } from './not-accept.ts'
import { startSpecial } from './start-special.ts'
import { submit } from './submit.ts'
import { terminate } from './terminate.ts'
import { withdraw } from './withdraw.ts'

const db = await testDatabase()
const people = await settleCounty(db, morningOf('2025-08-01'))

const post = (role: Parameters<typeof officer>[1]) => officer('market', role)
const [window, reviewer, checker, head, clerk] = (['intake', 'review', 'site_check', 'decide', 'deliver'] as const).map(
  post,
) as [Officer, Officer, Officer, Officer, Officer] // as many as asked for

/** Everything anybody might try; most of it is refused at most moments, and that must leave nothing behind. */
const TRIES: Readonly<Record<string, (tx: Tx, ref: CaseRef) => Promise<Outcome<unknown>>>> = {
  ask: (tx, ref) => askCorrection(tx, window, ref, { materials: [{ id: 'm1', lacking: 'missing' }], conditions: [] }),
  askAgain: (tx, ref) =>
    askCorrection(tx, window, ref, {
      materials: [{ id: 'm4', lacking: 'expired' }],
      conditions: [],
      ground: 'new_matter',
    }),
  handIn: (tx, ref) => handInCorrection(tx, window, ref, { materials: allMaterials('si009').slice(0, 1) }),
  accept: (tx, ref) => accept(tx, window, ref),
  notAccept: (tx, ref) => notAccept(tx, window, ref, { ground: 'not_required' }),
  review: (tx, ref) => completeStep(tx, reviewer, ref, {}),
  visit: (tx, ref) => completeStep(tx, checker, ref, { checkers: [checker.staffId, colleague(people, 'market')] }),
  pause: (tx, ref) => startSpecial(tx, reviewer, ref, { kind: 'hearing', workingDays: 5 }),
  resume: (tx, ref) => endSpecial(tx, reviewer, ref),
  extend: (tx, ref) => extend(tx, head, ref, { workingDays: 10, ground: 'complex' }),
  grant: (tx, ref) => grant(tx, head, ref, { grounds: [], reasons: '' }),
  refuse: (tx, ref) => refuseCase(tx, head, ref, { grounds: ['c1'], reasons: '' }),
  deliver: (tx, ref) => deliver(tx, clerk, ref, { how: 'post' }),
  withdraw: (tx, ref) => withdraw(tx, window, ref, {}),
  terminate: (tx, ref) => terminate(tx, head, ref, { ground: 'not_corrected' }),
}
const likely = fc.constantFrom(
  'accept',
  'accept',
  'review',
  'visit',
  'pause',
  'resume',
  'grant',
  'deliver',
  ...Object.keys(TRIES),
)
const story = fc.array(fc.record({ what: likely, after: fc.constantFrom(0, 0, 1, 2, 3, 9) }), {
  minLength: 4,
  maxLength: 14,
})

test("whatever is tried in whatever order: one holder, the journal replays to what is stored, the due day is the law's", async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.integer({ min: 0, max: 60 }), async (tries, start) => {
      let today = addDays(day('2025-09-01'), start)
      const ref = accepted(await on(today, (tx) => submit(tx, VISITOR, application('si009'))))
      for (const { what, after } of tries) {
        today = addDays(today, after)
        if (after > 0) await night(today)
        await on(today, (tx) => must(TRIES[what], what)(tx, ref))
        await check(ref, today)
      }
    }),
    { numRuns: 15 },
  )
  const { broken } = await verifyJournal(reading(db, morningOf('2026-06-01')), must(window.posts[0], 'post').bodyId)
  assert.equal(broken, null)
})

async function check(ref: CaseRef, today: Day): Promise<void> {
  const tx = reading(db, momentOf(instantAt(today, '12:00')))
  const found = must(await lockCase(tx, ref), 'case')
  assert.ok(found.holderBodyId > 0, 'somebody holds it')

  const facts = await factsOf(tx, ref.bodyId, { kind: 'case', id: ref.id })
  const last = must(facts.at(-1), 'fact').data
  assert.deepEqual(
    [last['state'], last['holder'], last['step'], last['version']],
    [found.state, found.holderBodyId, found.step, found.version],
  )

  const home = clockHome(found)
  const clocks = (await clocksOf(tx, { bodyId: home.bodyId, kind: 'case', ids: [home.id] })).get(home.id) ?? []
  const open = clocks.filter(({ stoppedOn }) => stoppedOn === null)
  if (CLOSED.includes(found.state) || found.state === 'refused' || found.state === 'correcting')
    assert.deepEqual(open, [])
  else assert.ok(open.length > 0, `a clock runs in ${found.state}`)
  for (const { rule, events, dueOn } of clocks)
    assert.equal(evaluateClock({ rule, events, on: today }, lawbook()).due, dueOn)
  assert.equal(found.light === 'none', dueOf(open).light === 'none')
}

/** The tick of a morning, however many days after the last one, and what the area hears of it. */
async function night(today: Day): Promise<void> {
  accepted(await on(today, async (tx) => done(await tick(tx))))
  for (const listener of listeners) await follow(db, momentOf(instantAt(today, '00:05')), listener)
}

function on<T>(today: Day, verb: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(db, momentOf(instantAt(today, '09:00')), verb)
}
