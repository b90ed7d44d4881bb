import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { affectedPowers } from './affected-powers.ts'
import type { PowerFilter } from './contract.ts'
import { powersCsv } from './csv/write-powers.ts'
import { examplePower, says } from './example-power.ts'
import { exampleXml, IN_FORCE_SINCE, MONDAY, officerOf, settledCharts } from './examples.ts'
import { checkPowers, importPowers } from './import-powers.ts'
import { listPowers } from './list-powers.ts'
import type { NewPower } from './power.ts'
import { changeLog, powerView } from './power-view.ts'
import { processes } from './queries.ts'
import { settlePowers } from './settle-powers.ts'

const db = await testDatabase()
await settledCharts(db, { c1: exampleXml() })
const SETTLE = { kind: 'machine', name: 'settle' } as const
const head = officerOf('market', 'decide', '0190a000-0000-7000-8000-000000000001')
const keeper = officerOf('service_bureau', 'decide', '0190a000-0000-7000-8000-000000000002')
const clerk = officerOf('market', 'review', '0190a000-0000-7000-8000-000000000003')
const stranger = officerOf('forestry', 'decide', '0190a000-0000-7000-8000-000000000004')
const tx = reading(db, MONDAY)
const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, MONDAY, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const settle = (...powers: readonly NewPower[]) => act((tx) => settlePowers(tx, SETTLE, powers, IN_FORCE_SINCE))
const idsOf = async (filter: PowerFilter = {}, on = MONDAY.today) =>
  (await listPowers(tx, on, filter)).map(({ id }) => id)

const LAW = says('中华人民共和国行政许可法', 'Administrative Licensing Law')
const forestry = examplePower('pl003', {
  ...{ body: 'forestry', name: says('林木采伐许可', 'Tree felling licence') },
  basis: [{ law: LAW, article: '42.1', version: day('2019-04-23') }],
})
accepted(await settle(examplePower('pl001'), examplePower('pl002', { promised: 5 }), forestry))

async function table(change: (csv: string) => string = (csv) => csv): Promise<Uint8Array> {
  return Buffer.from(change(Buffer.from(await powersCsv(tx, MONDAY.today)).toString('utf8')), 'utf8')
}
const input = async (change?: (csv: string) => string, from = MONDAY.today) => ({
  ...{ csv: await table(change), from, reason: '按新修订的条例调整' },
})
const faultsOf = async (by: typeof head, change?: (csv: string) => string) =>
  accepted(await checkPowers(tx, by, await input(change))).flatMap(({ id, faults }) =>
    faults.map(({ heading, code }) => `${id} ${heading} ${code}`),
  )

let revision = 100
standing('import a list of powers', {
  db,
  moment: MONDAY,
  verb: importPowers,
  make: async () => input((csv) => csv.replace('0996-12345', `0996-${revision++}`)),
  allowed: keeper,
  notAllowed: { 'a visitor': VISITOR, 'somebody who reviews but does not decide': clerk },
  fact: 'power.changed',
})

test('powers are found by kind, by body, by words of their name in any language, by the beginning of their code', async () => {
  assert.deepEqual(await idsOf(), ['pl001', 'pl002', 'pl003'])
  assert.deepEqual(await idsOf({ body: 'forestry' }), ['pl003'])
  assert.deepEqual(await idsOf({ kind: 'penalty' }), [])
  assert.deepEqual(await idsOf({ words: '採伐' }), ['pl003'])
  assert.deepEqual(await idsOf({ words: 'felling' }), ['pl003'])
  assert.deepEqual(await idsOf({ words: '990100000002' }), ['pl002'])
  assert.deepEqual(await idsOf({ words: '100%' }), [])
})

test('settling again changes nothing, and what is on the list stays as it is', async () => {
  const again = await settle(examplePower('pl001', { promised: 1 }))

  assert.deepEqual(accepted(again), { written: 0 })
  assert.equal((await powerView(tx, 'pl001', MONDAY.today))?.promised, 10)
})

test('a list read in as it was written changes nothing', async () => {
  const rows = accepted(await checkPowers(tx, keeper, await input()))

  assert.deepEqual(
    rows.map(({ result, faults }) => [result, faults]),
    [1, 2, 3].map(() => ['unchanged', []]),
  )
})

test('a list saved by a Chinese spreadsheet, in its own encoding, is read as well', async () => {
  // 状态 of the third row, written in GB 18030: 现行 is CF D6 D0 D0.
  const gbk = Buffer.from([0xcf, 0xd6, 0xd0, 0xd0])

  assert.equal(new TextDecoder('gb18030').decode(gbk), '现行')
  const outcome = await checkPowers(tx, keeper, { csv: gbk, from: MONDAY.today, reason: '试' })
  assert.deepEqual(outcome.ok ? null : outcome.no, {
    ...{ code: 'processes.column-missing', kind: 'invalid', facts: { column: '编号' } },
  })
})

test('a new basis, a new promise and a cancellation each go into the public log as what they are', async () => {
  const from = day('2026-12-01')
  const change = (csv: string) =>
    csv
      .replace(/^(pl001,.*?)中华人民共和国食品安全法｜35/m, '$1中华人民共和国食品安全法｜36')
      .replace(/^(pl002,)现行/m, '$1取消')

  const done = accepted(await act(async (tx) => importPowers(tx, head, onlyMarket(await input(change, from)))))

  assert.deepEqual(done, { added: 0, changed: 2, unchanged: 0 })
  const log = (await changeLog(tx, {})).filter(({ reason }) => reason !== null && !reason.includes('standing'))
  assert.deepEqual(
    log.filter((one) => one.from === from).map(({ powerId, kind, reason }) => [powerId, kind, reason]),
    [
      ['pl001', 'basis_changed', '按新修订的条例调整'],
      ['pl002', 'cancelled', '按新修订的条例调整'],
    ],
  )
  // Until its day the list is as it was.
  assert.deepEqual(await idsOf({}, day('2026-11-30')), ['pl001', 'pl002', 'pl003'])
  assert.deepEqual(await idsOf({}, from), ['pl001', 'pl003'])
  assert.deepEqual(await idsOf({ state: 'cancelled' }, from), ['pl002'])
})

test('a change is not put before one that is announced for a later day', async () => {
  const outcome = await faultsOf(keeper, (csv) => csv.replace(/^(pl001,.*?),10,/m, '$1,9,'))

  assert.deepEqual(outcome, ['pl001 编号 changes-later'])
})

test('one faulty row and nothing is taken in', async () => {
  const before = (await changeLog(tx, {})).length

  const outcome = await act(async (tx) =>
    importPowers(tx, keeper, await input((csv) => csv.replace(/^(pl003,现行,)\d{12}/m, '$1991234567890'))),
  )

  assert.equal(codeOf(outcome), 'processes.faulty-list')
  assert.equal((await changeLog(tx, {})).length, before)
})

test('who decides in one body changes only its powers; the bureau that keeps the list changes all', async () => {
  assert.deepEqual(await faultsOf(stranger), ['pl001 机关 not-yours', 'pl002 机关 not-yours'])
  assert.deepEqual(await faultsOf(keeper), [])
})

const FAULTY: Readonly<Record<string, readonly [Partial<NewPower>, string]>> = {
  'without a basis': [{ basis: [] }, 'no-basis'],
  'whose only basis was replaced': [
    {
      basis: [
        {
          law: says('政府信息公开条例（2007年）', 'Open Government Information Regulation (2007)'),
          article: '9',
          version: null,
        },
      ],
    },
    'basis-ended',
  ],
  'that punishes and is silent about its standard': [{ kind: 'penalty', code: '990200000009' }, 'no-standard'],
  'that compels and has no chart': [{ kind: 'compulsion', code: '990300000009', chart: null }, 'no-chart'],
  'on a chart that is not published': [{ chart: 'c7' }, 'no-such-chart'],
  'that promises 21 working days where the law gives 20': [{ promised: 21 }, 'promise-beyond-law'],
  'with the code of another kind': [{ code: '990200000009' }, 'bad-code'],
  'of a body that does not exist': [{ body: 'nobody' }, 'no-such-body'],
  'entrusted by nobody': [{ held: 'entrusted' }, 'nobody-held'],
}
for (const [what, [more, fault]] of Object.entries(FAULTY))
  test(`a power ${what} does not come onto the list`, async () => {
    const outcome = await settle(examplePower('pl009', more))

    assert.deepEqual(outcome.ok ? null : outcome.no.facts, { power: 'pl009', fault })
  })

test('a penalty that says it has no standard may be on the list', async () => {
  const power = examplePower('pl010', { kind: 'penalty', code: '990200000010', standard: 'none', item: null })

  accepted(await settle(power))

  assert.deepEqual(await idsOf({ kind: 'penalty' }), ['pl010'])
})

test('a cell that a spreadsheet would run is written as text, and read back as it was', async () => {
  const risky = examplePower('pl011', { section: says('=HYPERLINK("http://x")', '＋1 section') })
  accepted(await settle(risky))

  const csv = Buffer.from(await table()).toString('utf8')

  assert.match(csv, /"'=HYPERLINK\(""http:\/\/x""\)",'＋1 section/)
  assert.deepEqual(await faultsOf(keeper), [])
  const row = accepted(await checkPowers(tx, keeper, await input())).find(({ id }) => id === 'pl011')
  assert.equal(row?.result, 'unchanged')
})

test('every kind of unreadable cell is named by its column', async () => {
  const wrong = (csv: string) =>
    csv
      .replace(/^(pl003,)现行/m, '$1在用')
      .replace(/^(pl010,现行,990200000010,)行政处罚/m, '$1')
      .replace(/^(pl011,现行,\d{12},行政许可,)食品经营许可,Food business licence/m, '$1新的名称,')

  assert.deepEqual((await faultsOf(keeper, wrong)).sort(), [
    'pl003 状态 not-a-word',
    'pl010 类别 missing',
    'pl011 名称 no-english',
  ])
})

test('when a law changes, the powers that stand on it are found, by its key, its title or a duty that cites it', async () => {
  const affected = async (law: string, article?: string) =>
    (await affectedPowers(tx, law, article)).map(({ id, articles }) => `${id} ${articles.join()}`)

  assert.deepEqual(await affected('ALL', '42'), ['pl003 42.1'])
  assert.deepEqual((await affected('行政许可法', '32')).includes('pl001 32'), true)
  assert.deepEqual(await affected('行政许可法', '4'), [])
  assert.deepEqual(await affected('林草法'), [])
})

test('a power of the past is shown as it was on that day', async () => {
  const later = momentOf(MONDAY.at)

  assert.equal((await powerView(reading(db, later), 'pl001', day('2026-12-01')))?.basis[0]?.article, '36')
  assert.equal((await powerView(reading(db, later), 'pl001', MONDAY.today))?.basis[0]?.article, '35')
  assert.equal(await powerView(tx, 'pl001', day('2025-12-31')), null)
})

test('the database itself refuses to change the log', async () => {
  const change = processes(tx).updateTable('processes.power_change').set({ reason: '' }).execute()

  await assert.rejects(change, /permission denied/)
})

/** The rows of the market supervision bureau only, with the headings. */
function onlyMarket(one: Awaited<ReturnType<typeof input>>) {
  const rows = Buffer.from(one.csv).toString('utf8').split('\r\n')
  return { ...one, csv: Buffer.from(rows.filter((row) => !row.startsWith('pl003')).join('\r\n'), 'utf8') }
}
