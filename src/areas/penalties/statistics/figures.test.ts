import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { penalties } from '../cases/penalty-cases.ts'
import { bodyId, MONDAY, settledStandards } from '../standards/examples.ts'
import { shownEdition } from '../standards/standard-view.ts'
import { countFigures } from './count-figures.ts'
import { countsByBody } from './counts.ts'
import { counted, type Past, pastDecision, pastDecisions } from './examples.ts'
import { markDue } from './mark-due.ts'
import { bodyFigures, cellsOf, tierTable, timesByBody, violationFigures } from './public-figures.ts'
import { sayCell } from './say-cell.ts'

const db = await testDatabase()
await settledStandards(db)
const tx = reading(db, MONDAY)
const decide = (all: readonly Past[]) => inTransaction(db, MONDAY, (t) => pastDecisions(t, all))
const count = () => inTransaction(db, MONDAY, (t) => counted(t))
const times = (n: number, of: Past = {}): readonly Past[] => Array.from({ length: n }, () => of)
const market = bodyId('market')
/** The least and most of the law under food-124 for goods under 10,000 yuan: 50,000 to 100,000. */
const at = (p: number) => String(50_000 + p * 50_000)

test('a cell of eight decisions has its five numbers, as places in the range of the law and in yuan', async () => {
  accepted(await decide([0, 0, 0.2, 0.2, 0.4, 0.4, 0.6, 1].map((p): Past => ({ fine: at(p) }))))

  accepted(await count())

  const [cell] = await cellsOf(tx, 'food-124')
  // The median lies between the fourth and the fifth: 0.2 and 0.4.
  assert.deepEqual(must(cell, 'cell').spread.p, {
    ...{ least: '0.0000', lower: '0.1500', median: '0.3000', upper: '0.4500', most: '1.0000' },
  })
  assert.equal(cell?.spread.fine.median, '65000.00')
  assert.deepEqual([cell?.n, cell?.basis], [5, 'all'])
})

test('one decision in the cell that is not published: only the published ones are reckoned with', async () => {
  accepted(await decide([{ fine: at(0.9), published: 'not' }]))

  accepted(await count())

  const [cell] = await cellsOf(tx, 'food-124')
  assert.deepEqual([cell?.basis, cell?.spread.p.median], ['published', '0.3000'])
})

test('the facts of a cell are said in words, spans as their ends, and what nobody could establish as unknown', async () => {
  const edition = must(await shownEdition(tx, 'food-124'), 'food-124')
  const say = (when: string) => sayCell('zh-Hans', edition.standard, `food-124|1|s1|${when}`)

  assert.equal(say('goods_value in (0..10000) and serious = false'), '货值金额不满10,000元，且情节严重：否')
  assert.equal(say('goods_value in [10000..20000]'), '货值金额在10,000元以上，且在20,000元以下')
  assert.equal(say('goods_value not established'), '货值金额不明')
})

test('a cell of four is not told at all', async () => {
  accepted(await decide(times(4, { facts: { goods_value: '20000', serious: false }, fine: '200000' })))

  accepted(await count())

  const cells = await cellsOf(tx, 'food-124')
  assert.deepEqual(
    cells.map(({ n }) => n),
    [5],
  )
})

test('fines outside the tier count as approved only with a discussion on file', async () => {
  accepted(
    await decide([
      ...times(2, { body: 'agri', standardId: 'pesticide-55', facts: {}, fine: null, deviation: 'outside_tier' }),
      ...times(3, {
        ...{ body: 'agri', standardId: 'pesticide-55', facts: {}, fine: null },
        ...{ deviation: 'mitigated', discussed: true },
      }),
    ]),
  )

  accepted(await count())

  const [agri] = (await countsByBody(tx, [bodyId('agri')])).filter(({ standardId }) => standardId === 'pesticide-55')
  assert.deepEqual([agri?.decisions, agri?.approved, agri?.notApproved], [5, 3, 2])
})

test('reversals, exemptions of §33 and publication in time are counted where they belong', async () => {
  const base: Past = { body: 'tobacco', standardId: 'tobacco-57', facts: {}, fine: null }
  accepted(
    await decide([
      { ...base, result: 'revoked', resultReason: 'facts' },
      { ...base, result: 'upheld' },
      { ...base, outcome: 'no_penalty', ground: '33-1-b' },
      // Decided on Monday 1 June 2026: twenty working days later is Monday 29 or Tuesday 30 June at the latest.
      { ...base, publishedOn: '2026-08-03' },
      { ...base, procedure: 'summary', published: 'not' },
    ]),
  )

  accepted(await count())

  const [tobacco] = await countsByBody(tx, [bodyId('tobacco')])
  assert.deepEqual([tobacco?.decisions, tobacco?.upheld, tobacco?.reversed, tobacco?.exempt], [4, 1, 1, 1])
  assert.deepEqual([tobacco?.publishable, tobacco?.inTime], [3, 2])
})

test('the times of a stage are working days of the calendar: filed Friday 22, decided Monday 25 May is one', async () => {
  accepted(
    await decide(
      times(5, {
        body: 'culture',
        standardId: 'netbar-27',
        facts: {},
        fine: null,
        filedOn: '2026-05-22',
        decidedOn: '2026-05-25',
      }),
    ),
  )

  accepted(await count())

  const whole = (await timesByBody(tx)).get(bodyId('culture'))?.find(({ stage }) => stage === 'whole')
  assert.deepEqual([whole?.n, whole?.median, whole?.p90], [5, 1, 1])
})

test('a fact of a case marks its violation and body once, and only what is marked is counted anew', async () => {
  const one = accepted(
    await inTransaction(db, MONDAY, (t) => pastDecision(t, { standardId: 'ads-55', facts: {}, fine: null })),
  )
  const fact = {
    ...{ type: 'penalty.decide', bodyId: one.body_id, subject: { kind: 'penalty', id: one.case_id }, data: {} },
    ...{ seq: 1n, at: MONDAY.at },
  }
  for (let i = 0; i < 2; i += 1)
    accepted(
      await inTransaction(db, MONDAY, async (t) => {
        await markDue(t, fact as unknown as Parameters<typeof markDue>[1]) // a fact as the journal hands it over, as far as it is read
        return done(null)
      }),
    )

  const first = accepted(await inTransaction(db, MONDAY, (t) => countFigures(t)))
  const second = accepted(await inTransaction(db, MONDAY, (t) => countFigures(t)))

  assert.deepEqual([first.counted, second.counted], [1, 0])
  assert.equal((await countsByBody(tx, [market])).find(({ standardId }) => standardId === 'ads-55')?.decisions, 1)
})

test('nothing the public reads holds a count from one to four, whatever was decided', async () => {
  const bodies = [bodyId('market'), bodyId('eco'), bodyId('urban')]
  const row = fc.record({
    body: fc.constantFrom(...bodies),
    standard: fc.constantFrom('food-124', 'gd-water-2.1'),
    quarter: fc.constantFrom('2026Q1', '2026Q2'),
    tier: fc.constantFrom('s1', 's2'),
    n: fc.integer({ min: 0, max: 12 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { maxLength: 12, selector: ({ n: _, ...key }) => JSON.stringify(key) }),
      async (rows) => {
        await inTransaction(db, MONDAY, async (t) => {
          await penalties(t).deleteFrom('penalties.figure').execute()
          if (rows.length > 0) await penalties(t).insertInto('penalties.figure').values(rows.map(figureOf)).execute()
          return done(null)
        })

        const told = [await bodyFigures(tx), await violationFigures(tx), await tierTable(tx, 'food-124', ['s1', 's2'])]

        for (const n of numbersIn(told)) assert.ok(n === 0 || (n >= 5 && n % 5 === 0) || bodies.includes(n), String(n))
      },
    ),
    { numRuns: 40 },
  )
})

function figureOf(row: { body: number; standard: string; quarter: string; tier: string; n: number }) {
  const { body, standard, quarter, tier, n } = row
  const some = Math.floor(n / 2)
  return {
    ...{ body_id: body, standard_id: standard, quarter, tier, decisions: n, approved: some, not_approved: 0 },
    ...{ no_tier: 0, upheld: some, reversed: n - some, reasons: '{}', exempt: some, publishable: n, in_time: some },
  }
}

/** Every number in a value but the days of stages, which are no counts. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'times' ? [] : numbersIn(each)))
}
