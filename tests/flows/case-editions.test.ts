import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '#areas/cases/accept.ts'
import type { CaseRef } from '#areas/cases/case.ts'
import { completeStep } from '#areas/cases/complete-step.ts'
import { grant } from '#areas/cases/decide.ts'
import { deliver } from '#areas/cases/deliver.ts'
import { application, colleague, morningOf, officer, settleCounty } from '#areas/cases/examples.ts'
import { listeners } from '#areas/cases/listeners.ts'
import { caseView } from '#areas/cases/queries.ts'
import { submit } from '#areas/cases/submit.ts'
import { approveChart } from '#areas/processes/approve-chart.ts'
import { deviationOfChart } from '#areas/processes/deviations.ts'
import { draftChart } from '#areas/processes/draft-chart.ts'
import { migrateRuns } from '#areas/processes/migrate-runs.ts'
import { publishChart } from '#areas/processes/publish-chart.ts'
import { replayEnded } from '#areas/processes/replay-ended.ts'
import { chartOfItem } from '#areas/services/chart-of-item.ts'
import { readItems } from '#areas/services/index.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import type { ChartPlan, PlannedNode } from '#law/flows/compose/chart-plan.ts'
import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { type Officer, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'

const db = await testDatabase()
const people = await settleCounty(db, morningOf('2025-11-03'))
const on = <T>(day: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(day), verb)
const post = (role: Parameters<typeof officer>[1]) => officer('market', role)
const [window, reviewer, checker, jurist, head, clerk] = [
  ...[post('intake'), post('review'), post('site_check')],
  ...[post('legal'), post('decide'), post('deliver')],
] as const
const pair = { checkers: [checker?.staffId ?? '', colleague(people, 'market')] }
const nothing = { grounds: [], reasons: '' }

test('an old case finishes on the chart it began on, a new one follows the new chart with its legal review', async () => {
  const old = await opened('si009', '2025-11-03')
  await publish('si009', 2, '2025-11-05', withLegalReview)
  const fresh = await opened('si009', '2025-11-05')

  assert.deepEqual(await stepsOf(old, '2025-11-05'), ['s1', 's2', 's3', 's4', 's5'].length)
  assert.deepEqual(await stepsOf(fresh, '2025-11-05'), 6)
  for (const ref of [old, fresh]) await upToSiteCheck(ref, '2025-11-06')
  accepted(await on('2025-11-07', (tx) => grant(tx, by(head), old, nothing)))

  const early = await on('2025-11-07', (tx) => grant(tx, by(head), fresh, nothing))
  assert.equal(early.ok ? null : early.no.code, 'cases.steps-open', 'the new chart has a review before the decision')
  const wrong = await on('2025-11-07', (tx) => completeStep(tx, by(reviewer), fresh, {}))
  assert.equal(wrong.ok ? null : wrong.no.code, 'cases.another-post', 'and it is the work of the legal office')
  accepted(await on('2025-11-07', (tx) => completeStep(tx, by(jurist), fresh, {})))
  accepted(await on('2025-11-07', (tx) => grant(tx, by(head), fresh, nothing)))
})

test('a running case is moved to the new edition by an explicit act, with its steps renumbered, and ends on it', async () => {
  const ref = await opened('si010', '2025-11-03')
  accepted(await on('2025-11-04', (tx) => accept(tx, by(window), ref)))
  await publish('si010', 2, '2025-11-05', (plan) => withLegalReview(plan, 's2'))

  accepted(
    await on('2025-11-05', (tx) =>
      migrateRuns(tx, by(head), { chartId: 'si010', from: 1, to: 2, map: {}, reason: '新增法制审核，在办件一并适用' }),
    ),
  )
  const during = await on('2025-11-05', (tx) => completeStep(tx, by(reviewer), ref, {}))
  assert.equal(during.ok ? null : during.no.code, 'cases.chart-moving', 'until the case has heard of it')
  for (const listener of listeners) await follow(db, morningOf('2025-11-05'), listener)

  assert.equal(await stepsOf(ref, '2025-11-05'), 5)
  accepted(await on('2025-11-06', (tx) => completeStep(tx, by(reviewer), ref, {})))
  accepted(await on('2025-11-06', (tx) => completeStep(tx, by(jurist), ref, {})))
  accepted(await on('2025-11-07', (tx) => grant(tx, by(head), ref, nothing)))
  accepted(await on('2025-11-07', (tx) => deliver(tx, by(clerk), ref, { how: 'post' })))
  accepted(await on('2025-11-08', (tx) => replayEnded(tx, 100)))
  const view = await deviationOfChart(reading(db, morningOf('2025-11-08')), 'si010')
  assert.equal(view?.replayed, 'few', 'and its journal replays on the charts it went through')
})

test('two steps side by side are done in any order, each by its post, and the decision waits for both', async () => {
  await publish('si012', 2, '2025-11-05', sideBySide)
  const ref = await opened('si012', '2025-11-05')
  accepted(await on('2025-11-06', (tx) => accept(tx, by(window), ref)))

  const view = await caseView(reading(db, morningOf('2025-11-06')), by(checker), ref)
  assert.deepEqual(
    view?.steps.filter(({ state }) => state === 'here').map(({ no }) => no),
    [2, 3],
  )
  accepted(await on('2025-11-06', (tx) => completeStep(tx, by(checker), ref, pair)))
  const early = await on('2025-11-07', (tx) => grant(tx, by(head), ref, nothing))
  assert.equal(early.ok ? null : early.no.code, 'cases.steps-open')
  accepted(await on('2025-11-07', (tx) => completeStep(tx, by(reviewer), ref, {})))

  accepted(await on('2025-11-07', (tx) => grant(tx, by(head), ref, nothing)))
})

test('where the chart branches on a fact, whoever completes the step says it, and only its published values', async () => {
  await publish('si014', 2, '2025-11-05', branching)
  const [small, large] = [await opened('si014', '2025-11-05'), await opened('si014', '2025-11-05')]
  for (const ref of [small, large]) accepted(await on('2025-11-06', (tx) => accept(tx, by(window), ref)))

  const silent = await on('2025-11-06', (tx) => completeStep(tx, by(reviewer), small, {}))
  assert.equal(silent.ok ? null : silent.no.code, 'cases.fact-needed')
  const strange = await on('2025-11-06', (tx) => completeStep(tx, by(reviewer), small, { facts: { scale: 'huge' } }))
  assert.equal(strange.ok ? null : strange.no.code, 'cases.fact-needed')
  accepted(await on('2025-11-06', (tx) => completeStep(tx, by(reviewer), small, { facts: { scale: 'small' } })))
  accepted(await on('2025-11-06', (tx) => completeStep(tx, by(reviewer), large, { facts: { scale: 'large' } })))

  accepted(await on('2025-11-07', (tx) => grant(tx, by(head), small, nothing)))
  const unseen = await on('2025-11-07', (tx) => grant(tx, by(head), large, nothing))
  assert.equal(unseen.ok ? null : unseen.no.code, 'cases.steps-open', 'a large shop is visited first')
})

async function opened(itemId: string, dayText: string): Promise<CaseRef> {
  return accepted(await on(dayText, (tx) => submit(tx, VISITOR, application(itemId))))
}

async function upToSiteCheck(ref: CaseRef, dayText: string): Promise<void> {
  accepted(await on(dayText, (tx) => accept(tx, by(window), ref)))
  accepted(await on(dayText, (tx) => completeStep(tx, by(reviewer), ref, {})))
  accepted(await on(dayText, (tx) => completeStep(tx, by(checker), ref, pair)))
}

async function stepsOf(ref: CaseRef, dayText: string): Promise<number> {
  return (await caseView(reading(db, morningOf(dayText)), by(window), ref))?.steps.length ?? 0
}

/** Draws the next edition of an item's chart, has it approved, and publishes it from that day. */
async function publish(
  chartId: string,
  number: number,
  dayText: string,
  change: (plan: ChartPlan) => ChartPlan,
): Promise<void> {
  const item = must(
    readItems().find(({ id }) => id === chartId),
    chartId,
  )
  const xml = await composeChart(change(chartOfItem(item)))
  accepted(await on(dayText, (tx) => draftChart(tx, by(reviewer), { chartId, revision: 0, xml, note: '改动' })))
  accepted(await on(dayText, (tx) => approveChart(tx, by(jurist), { chartId, revision: 1 })))
  const made = accepted(
    await on(dayText, (tx) => publishChart(tx, by(head), { chartId, revision: 1, from: day(dayText) })),
  )
  assert.equal(made.number, number)
}

/** Half a working day: what the step before gives up, the review takes, so that the promise still holds. */
const HALF = { kind: 'promised', rule: null, n: 2, unit: 'quarter_days' } as const

/** A legal review between a step and what follows it. */
function withLegalReview(plan: ChartPlan, after = 's3'): ChartPlan {
  const at = plan.nodes.findIndex(({ id }) => id === after)
  const model = must(plan.nodes[at], after)
  const lane = {
    id: 'lane-jurist',
    name: { 'zh-Hans': '法制审核岗', en: 'Legal review' },
    post: { role: 'legal', at: 'body' as const },
  }
  const review: PlannedNode = {
    ...{ id: 'legal-review', kind: 'user', name: { 'zh-Hans': '法制审核', en: 'Legal review' }, lane: lane.id },
    limits: [HALF],
    basis: model.basis ?? [],
  }
  return {
    ...plan,
    lanes: [...plan.lanes, lane],
    nodes: [...plan.nodes.slice(0, at), { ...model, limits: [HALF] }, review, ...plan.nodes.slice(at + 1)],
    flows: [
      ...plan.flows.map((flow) => (flow.from === after ? { ...flow, from: review.id } : flow)),
      { from: after, to: review.id },
    ],
  }
}

/** Material review (s2) and site check (s3) run side by side; acceptance and silence meet before they part. */
function sideBySide(plan: ChartPlan): ChartPlan {
  const lane = must(
    plan.nodes.find(({ id }) => id === 's2'),
    's2',
  ).lane
  const gate = (id: string, kind: 'exclusive' | 'parallel'): PlannedNode => ({
    ...{ id, kind, lane },
    name: { 'zh-Hans': '', en: '' },
  })
  const at = plan.nodes.findIndex(({ id }) => id === 's2')
  const next = plan.nodes.findIndex(({ id }) => id === 's4')
  const flows = plan.flows.filter(({ from, to }) => !(from === 's2' && to === 's3'))
  return {
    ...plan,
    nodes: [
      ...plan.nodes.slice(0, at),
      gate('either', 'exclusive'),
      gate('both', 'parallel'),
      ...plan.nodes.slice(at, next),
      gate('again', 'parallel'),
      ...plan.nodes.slice(next),
    ],
    flows: [
      ...flows.map((flow) => {
        if (flow.to === 's2') return { ...flow, to: 'either' }
        return flow.from === 's3' ? { ...flow, from: 'again' } : flow
      }),
      ...[
        ['either', 'both'],
        ['both', 's2'],
        ['both', 's3'],
        ['s2', 'again'],
        ['s3', 'again'],
      ].map(([from = '', to = '']) => ({ from, to })),
    ],
  }
}

/** After the material review (s2) only a large shop is visited (s3). */
function branching(plan: ChartPlan): ChartPlan {
  const at = plan.nodes.findIndex(({ id }) => id === 's3')
  const lane = must(
    plan.nodes.find(({ id }) => id === 's2'),
    's2',
  ).lane
  const gate: PlannedNode = { id: 'size', kind: 'exclusive', name: { 'zh-Hans': '规模？', en: 'Size?' }, lane }
  return {
    ...plan,
    facts: [
      ...plan.facts,
      {
        name: 'scale',
        type: 'string',
        values: ['small', 'large'],
        says: { 'zh-Hans': '经营规模', en: 'Size of the shop' },
      },
    ],
    nodes: [...plan.nodes.slice(0, at), gate, ...plan.nodes.slice(at)],
    flows: [
      ...plan.flows.filter(({ from, to }) => !(from === 's2' && to === 's3')),
      { from: 's2', to: 'size' },
      { from: 'size', to: 's3', name: { 'zh-Hans': '较大', en: 'large' }, isDefault: true },
      { from: 'size', to: 's4', name: { 'zh-Hans': '较小', en: 'small' }, condition: 'scale = "small"' },
    ],
  }
}

function by(one: Officer | undefined): Officer {
  return must(one, 'officer')
}
