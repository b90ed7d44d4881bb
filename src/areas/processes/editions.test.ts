import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { approveChart } from './approve-chart.ts'
import { draftChart } from './draft-chart.ts'
import { dropDraft } from './drop-draft.ts'
import { type ExampleWish, exampleXml, IN_FORCE_SINCE, MONDAY, officerOf, settledCharts } from './examples.ts'
import { publishChart } from './publish-chart.ts'
import { chartInForce, editionsOf, findDraft, findEdition, processes } from './queries.ts'
import { settleCharts } from './settle-charts.ts'

const db = await testDatabase()
await settledCharts(db, Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`c${i}`, exampleXml()])))
const writer = officerOf('market', 'review', '0190a000-0000-7000-8000-000000000001')
const second = officerOf('market', 'legal', '0190a000-0000-7000-8000-000000000002')
const head = officerOf('market', 'decide', '0190a000-0000-7000-8000-000000000003')
const stranger = officerOf('forestry', 'decide', '0190a000-0000-7000-8000-000000000004')
const clerk = officerOf('market', 'intake', '0190a000-0000-7000-8000-000000000005')
const NOBODY = { 'a visitor': VISITOR, 'a head of another body': stranger, 'a clerk at the window': clerk }
const tx = reading(db, MONDAY)
const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, MONDAY, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const NOTE = '审查由3日减为2日'
const CHANGED = exampleXml({ reviewDays: 2 })

const draft = async (chartId: string, xml = CHANGED, by: Actor = writer, note = NOTE) => {
  const revision = (await findDraft(tx, chartId))?.revision ?? 0
  return act((tx) => draftChart(tx, by, { chartId, revision, xml, note }))
}
const approve = (chartId: string, revision = 1, by: Actor = second) =>
  act((tx) => approveChart(tx, by, { chartId, revision }))
const publish = (chartId: string, revision = 1, by: Actor = head, from = day('2026-12-01')) =>
  act((tx) => publishChart(tx, by, { chartId, revision, from }))

let count = 0
const fresh = () => `c${20 + count++}`

standing('draft a chart', {
  db,
  moment: MONDAY,
  verb: draftChart,
  make: async () => ({ chartId: fresh(), revision: 0, xml: CHANGED, note: NOTE }),
  allowed: writer,
  notAllowed: NOBODY,
  fact: 'chart.drafted',
})

standing('drop a draft', {
  db,
  moment: MONDAY,
  verb: dropDraft,
  make: async () => {
    const chartId = fresh()
    accepted(await draft(chartId))
    return { chartId, revision: 1 }
  },
  allowed: second,
  notAllowed: NOBODY,
  fact: 'chart.draft-dropped',
})

standing('approve a chart', {
  db,
  moment: MONDAY,
  verb: approveChart,
  make: async () => {
    const chartId = fresh()
    accepted(await draft(chartId))
    return { chartId, revision: 1 }
  },
  allowed: second,
  notAllowed: { ...NOBODY, 'who drew it': writer },
  fact: 'chart.approved',
})

standing('publish a chart', {
  db,
  moment: MONDAY,
  verb: publishChart,
  make: async () => {
    const chartId = fresh()
    accepted(await draft(chartId))
    accepted(await approve(chartId))
    return { chartId, revision: 1, from: day('2026-12-01') }
  },
  allowed: head,
  notAllowed: { ...NOBODY, 'somebody who approves but does not decide': second },
  fact: 'chart.published',
})

test('a new edition is in force from its day; the one before still answers for the days before it', async () => {
  accepted(await draft('c0'))
  accepted(await approve('c0'))

  accepted(await publish('c0'))

  assert.equal((await chartInForce(tx, 'c0', day('2026-11-30')))?.number, 1)
  assert.equal((await chartInForce(tx, 'c0', day('2026-12-01')))?.number, 2)
  assert.deepEqual(
    (await editionsOf(tx, 'c0')).map(({ number, note, inForceTo }) => [number, note, inForceTo]),
    [
      [2, NOTE, null],
      [1, null, '2026-12-01'],
    ],
  )
  assert.equal(await findDraft(tx, 'c0'), null)
})

test('the hash of an edition is what sha256sum says of the file that is given away', async () => {
  const edition = await findEdition(tx, { chartId: 'c1', number: 1 })

  assert.equal(edition?.hash, createHash('sha256').update(Buffer.from(exampleXml(), 'utf8')).digest('hex'))
  assert.equal(edition.xml, exampleXml())
})

test('whoever drew the chart neither approves nor publishes it, even with the right to decide', async () => {
  accepted(await draft('c2', CHANGED, head))

  assert.equal(codeOf(await approve('c2', 1, head)), 'processes.second-person')
  accepted(await approve('c2'))
  assert.equal(codeOf(await publish('c2')), 'processes.second-person')
})

test('whoever drew at a draft stays out of signing it, also when somebody else saved it last', async () => {
  accepted(await draft('c5', CHANGED, second))
  accepted(await act((tx) => draftChart(tx, writer, { chartId: 'c5', revision: 1, xml: CHANGED, note: NOTE })))

  assert.equal(
    codeOf(await act((tx) => approveChart(tx, second, { chartId: 'c5', revision: 2 }))),
    'processes.second-person',
  )
})

test('a draft that somebody saved since is not dropped by a page that shows the one before', async () => {
  accepted(await draft('c6'))
  accepted(await act((tx) => draftChart(tx, writer, { chartId: 'c6', revision: 1, xml: CHANGED, note: NOTE })))

  assert.equal(
    codeOf(await act((tx) => dropDraft(tx, second, { chartId: 'c6', revision: 1 }))),
    'processes.draft-moved-on',
  )
})

test('an approval is of one revision: what is saved after it must be approved again', async () => {
  accepted(await draft('c3'))
  accepted(await approve('c3'))
  accepted(await draft('c3', exampleXml({ reviewDays: 1 })))

  assert.equal(codeOf(await publish('c3', 2)), 'processes.not-approved')
  assert.equal(codeOf(await publish('c3', 1)), 'processes.draft-moved-on')
  accepted(await approve('c3', 2))
  assert.equal(codeOf(await publish('c3', 2)), 'done')
})

test('of two who save the same draft the second is told that it moved on', async () => {
  const save = () => act((tx) => draftChart(tx, writer, { chartId: 'c4', revision: 0, xml: CHANGED, note: NOTE }))

  const both = await Promise.all([save(), save()])

  assert.deepEqual(both.map(codeOf).sort(), ['done', 'processes.draft-moved-on'])
})

const REFUSED: Readonly<Record<string, readonly [ExampleWish, string]>> = {
  'with a gateway that has no default is stopped by lint': [{ withDefault: false }, 'processes.lint'],
  // 1 + 10 + 1 + 1 working days against a promise of 10 (优化营商环境条例 §36).
  'whose steps together take longer than the promise is refused': [{ reviewDays: 10 }, 'processes.beyond-promise'],
  // SVC.PROMISED counts what an event of an item says; a chart has no such event.
  'with a timer that has nothing to count is refused': [{ silence: 'SVC.PROMISED' }, 'processes.timer-without-number'],
  'that equals the edition in force is refused': [{}, 'processes.nothing-changed'],
}
for (const [i, [name, [wish, code]]] of Object.entries(REFUSED).entries())
  test(`a draft ${name}; it can be saved, but not published`, async () => {
    const chartId = `c${14 + i}`
    accepted(await draft(chartId, exampleXml(wish)))
    accepted(await approve(chartId))

    assert.equal(codeOf(await publish(chartId)), code)
    assert.equal((await editionsOf(tx, chartId)).length, 1)
  })

test('a chart that no longer says which step decides is not published: cases on it would stop half-way', async () => {
  accepted(await draft('c7', CHANGED.replace('<gk:step part="decision"/>', '')))
  accepted(await approve('c7'))

  assert.equal(codeOf(await publish('c7')), 'processes.part-lost')
})

test('a chart that asks for free words is not published: what is told goes into the journal, which keeps no names', async () => {
  accepted(await draft('c12', CHANGED.replace(' values="accepted|correction|not_accepted"', '')))
  accepted(await approve('c12'))

  assert.equal(codeOf(await publish('c12')), 'processes.free-fact')
})

test('an edition without a sentence on what changes is not published: the public reads it', async () => {
  accepted(await draft('c8', CHANGED, writer, '  '))
  accepted(await approve('c8'))

  assert.equal(codeOf(await publish('c8')), 'processes.no-note')
})

test('an edition does not begin in the past, nor before the one it follows', async () => {
  accepted(await draft('c9'))
  accepted(await approve('c9'))

  assert.equal(codeOf(await publish('c9', 1, head, day('2026-11-22'))), 'processes.from-in-the-past')
  assert.equal(codeOf(await publish('c9', 1, head, MONDAY.today)), 'done')
})

const HOSTILE: Readonly<Record<string, readonly [string, string]>> = {
  'a document type': [
    CHANGED.replace('<definitions', '<!DOCTYPE definitions [<!ENTITY a "b">]><definitions'),
    'document-type',
  ],
  'a style sheet, which a browser would run': [
    CHANGED.replace('<definitions', '<?xml-stylesheet href="x.xsl" type="text/xsl"?><definitions'),
    'instruction',
  ],
  'a namespace in which a browser finds scripts': [
    CHANGED.replace('</process>', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script></process>'),
    'namespace',
  ],
  'a namespace in disguise': [
    CHANGED.replace('</process>', '<h:script xmlns:h="&#104;ttp://www.w3.org/1999/xhtml">1</h:script></process>'),
    'namespace',
  ],
  'a character that XML does not allow': [CHANGED.replace('示例', '示\u0001例'), 'character'],
  'more than a megabyte': [CHANGED.replace('示例', '示'.repeat(400_000)), 'size'],
}
for (const [what, [xml, why]] of Object.entries(HOSTILE))
  test(`a file with ${what} is not even saved`, async () => {
    assert.equal(codeOf(await draft('c10', xml)), `processes.file-${why}`)
  })

test('a megabyte of prefixes without a namespace is read once, not once for each of them', async () => {
  const prefixes = `<definitions ${'xmlns:'.repeat(160_000)}/>`

  const before = performance.now()
  assert.equal(codeOf(await draft('c11', prefixes)), 'processes.not-a-chart')

  // Read through at each prefix it took three minutes, in which the house answered nobody.
  assert.ok(performance.now() - before < 10_000)
})

test('a chart of more than a thousand steps and flows is not saved: whoever looked at it would wait for its check', async () => {
  const steps = Array.from({ length: 1000 }, (_, i) => `<task id="t${i}"/>`).join('')

  assert.equal(codeOf(await draft('c11', CHANGED.replace('</process>', `${steps}</process>`))), 'processes.chart-size')
})

test('a text that is no chart is not saved, and the refusal says what is wrong with it', async () => {
  assert.equal(codeOf(await draft('c11', '<definitions/>')), 'processes.not-a-chart')
  assert.equal(codeOf(await draft('c11', CHANGED.slice(0, 900))), 'processes.not-a-chart')
})

test('settling again leaves what stands as it is', async () => {
  const again = await act((tx) =>
    settleCharts(
      tx,
      { kind: 'machine', name: 'settle' },
      [{ id: 'c12', body: 'market', xml: CHANGED }],
      IN_FORCE_SINCE,
    ),
  )

  assert.deepEqual(accepted(again), { written: 0 })
})

test('a chart that does not exist is missing', async () => {
  assert.equal(codeOf(await publish('c99')), 'processes.no-such-chart')
  assert.equal(codeOf(await approve('c13')), 'processes.no-draft')
  assert.deepEqual(await editionsOf(tx, 'c99'), [])
})

test('the database itself refuses to change what an edition draws', async () => {
  const change = processes(tx).updateTable('processes.edition').set({ xml: '' }).where('chart_id', '=', 'c1').execute()

  await assert.rejects(change, /permission denied/)
})
