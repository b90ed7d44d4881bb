import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '#base/days.ts'
import { CODES } from '../decision-code.ts'
import { aggregateReports, missingBodies } from './aggregate-reports.ts'
import { annualReport, type ReportInput } from './annual-report.ts'
import { casesIn } from './cases-in.ts'
import { checkFigures } from './check-figures.ts'
import { CELLS, COLUMNS, figureIn, inTenThousands, ROWS } from './figures.ts'
import { APPLICANTS, REMEDIES, REMEDY_RESULTS, type RequestRow, type TextRow } from './rows.ts'

const NOTHING: ReportInput = {
  ...{ year: 2024, frozenOn: day('2025-01-06'), published: 0, stated: {} },
  ...{ requests: [], remedies: [], texts: [], decisions: [], collected: [] },
}
const WITHOUT_BEFORE = { before: null, makesRules: true }

const dayBetween2022And2025 = fc.nat(4 * 365).map((n) => addDays(day('2022-01-01'), n))
const someDaysLater = fc.nat(400)
const request: fc.Arbitrary<RequestRow> = fc.record({
  number: fc.uuid(),
  applicant: fc.constantFrom(...APPLICANTS),
  receivedOn: dayBetween2022And2025,
  reply: fc.option(
    fc.record({ code: fc.constantFrom(...CODES), repliedOn: fc.constant(day('2022-01-01')), inTime: fc.boolean() }),
  ),
  fee: fc.constant(null),
})
const requests = fc.array(
  fc.tuple(request, someDaysLater).map(([row, later]) => ({
    ...row,
    reply: row.reply && { ...row.reply, repliedOn: addDays(row.receivedOn, later) },
  })),
  { maxLength: 60 },
)
const remedies = fc.array(
  fc.tuple(dayBetween2022And2025, someDaysLater).chain(([filedOn, later]) =>
    fc.record({
      ...{
        number: fc.uuid(),
        remedy: fc.constantFrom(...REMEDIES),
        filedOn: fc.constant(filedOn),
        ownAct: fc.boolean(),
      },
      result: fc.option(
        fc.record({ came: fc.constantFrom(...REMEDY_RESULTS), on: fc.constant(addDays(filedOn, later)) }),
      ),
    }),
  ),
  { maxLength: 20 },
)
const texts: fc.Arbitrary<TextRow[]> = fc.array(
  fc.tuple(dayBetween2022And2025, fc.option(someDaysLater)).chain(([issuedOn, later]) =>
    fc.record({
      ...{
        number: fc.uuid(),
        kind: fc.constantFrom('rules' as const, 'normative' as const),
        issuedOn: fc.constant(issuedOn),
      },
      repealedOn: fc.constant(later === null ? null : addDays(issuedOn, later)),
      lapsedOn: fc.constant(null),
    }),
  ),
  { maxLength: 20 },
)
const input = fc.record({ requests, remedies, texts }).map((rows): ReportInput => ({ ...NOTHING, ...rows }))

test('the tables have 10, 175 and 15 cells, as the form of 2021 prints them', () => {
  assert.equal(ROWS.length, 25)
  assert.equal(COLUMNS.length, 7)
  assert.equal(CELLS.length, 10 + 25 * 7 + 15)
})

test('for any rows every identity holds, in the year and against the year before', () => {
  fc.assert(
    fc.property(input, (rows) => {
      const before = annualReport({ ...rows, year: 2023 })
      const report = annualReport(rows)

      assert.deepEqual(checkFigures(report.figures, { before: before.figures, makesRules: true }), [])
    }),
  )
})

test('a matter is counted once on its way in and once on its way out, and never in a year it did not touch', () => {
  fc.assert(
    fc.property(requests, (rows) => {
      const { cases } = annualReport({ ...NOTHING, requests: rows })
      const into = [...casesIn(cases, '三/received/total'), ...casesIn(cases, '三/carried_in/total')]
      const out = [...casesIn(cases, '三/replied/total'), ...casesIn(cases, '三/carried_out/total')]
      const touched = rows.filter(
        ({ receivedOn, reply }) => receivedOn <= '2024-12-31' && (!reply || reply.repliedOn >= '2024-01-01'),
      )

      assert.deepEqual(into.sort(), touched.map(({ number }) => number).sort())
      assert.deepEqual(out.sort(), touched.map(({ number }) => number).sort())
    }),
  )
})

test('behind every counted figure stand as many cases as it says, behind sums too', () => {
  fc.assert(
    fc.property(input, (rows) => {
      const { cases, figures } = annualReport(rows)

      for (const cell of CELLS) assert.equal(casesIn(cases, cell).length, figureIn(figures, cell), cell)
    }),
  )
})

test('the reports of two bodies added up are the report of both', () => {
  fc.assert(
    fc.property(input, input, (one, other) => {
      const together = annualReport({
        ...one,
        requests: [...one.requests, ...other.requests],
        remedies: [...one.remedies, ...other.remedies],
        texts: [...(one.texts ?? []), ...(other.texts ?? [])],
      })

      const sum = aggregateReports([annualReport(one), annualReport(other)])

      assert.deepEqual(sum.figures, together.figures)
      assert.deepEqual(sum.overview, together.overview)
      for (const cell of CELLS) assert.deepEqual(casesIn(sum.cases, cell), casesIn(together.cases, cell))
    }),
  )
})

test('a request received on 31 December and answered on 2 January is carried out of one year and into the next', () => {
  const row = requestOf('2024-12-31', '2025-01-02')

  const old = annualReport({ ...NOTHING, requests: [row] }).figures.three
  const next = annualReport({ ...NOTHING, year: 2025, requests: [row] }).figures.three

  assert.deepEqual([old.received.total, old.replied.total, old.carried_out.total], [1, 0, 1])
  assert.deepEqual([next.received.total, next.carried_in.total, next['3.4'].natural_person], [0, 1, 1])
  assert.equal(next.carried_out.total, 0)
})

test('a reply older than its request breaks the balance, and the cells are named', () => {
  const { figures } = annualReport({ ...NOTHING, requests: [requestOf('2024-01-03', '2023-12-29')] })

  const found = checkFigures(figures, WITHOUT_BEFORE)

  assert.deepEqual(
    found.map(({ code, stands, reckoned }) => ({ code, stands, reckoned })),
    [
      { code: 'balance', stands: 1, reckoned: 0 },
      { code: 'balance', stands: 1, reckoned: 0 },
    ],
  )
  assert.deepEqual(found[0]?.cells, [
    ...['三/received/natural_person', '三/carried_in/natural_person'],
    ...['三/replied/natural_person', '三/carried_out/natural_person'],
  ])
})

test('what was stated is not counted, and is held against the year before', () => {
  const before = annualReport({ ...NOTHING, year: 2023, stated: { normativeValid: 40 } })
  const report = annualReport({ ...NOTHING, stated: { normativeIssued: 3, normativeRepealed: 1, normativeValid: 43 } })

  const found = checkFigures(report.figures, { before: before.figures, makesRules: false })

  assert.deepEqual(report.stated, ['normativeIssued', 'normativeRepealed', 'normativeValid'])
  assert.deepEqual(found, [
    {
      code: 'valid_texts',
      cells: ['二/normativeValid', '二/normativeIssued', '二/normativeRepealed'],
      ...{ stands: 43, reckoned: 42 },
    },
  ])
})

test('a county bureau that reports rules is asked by what power; a figure that is no count is refused', () => {
  const { figures } = annualReport({ ...NOTHING, stated: { rulesValid: 2, licences: 1.5 } })

  const found = checkFigures(figures, { before: null, makesRules: false })

  assert.deepEqual(
    found.map(({ code, cells }) => [code, cells[0]]),
    [
      ['not_a_count', '二/licences'],
      ['no_rule_power', '二/rulesValid'],
    ],
  )
})

test('carried in must be what was carried out a year ago, in each column', () => {
  const before = annualReport({ ...NOTHING, year: 2023, requests: [requestOf('2023-12-20', null)] })
  const report = annualReport(NOTHING)

  const found = checkFigures(report.figures, { before: before.figures, makesRules: true })

  assert.deepEqual(
    found.map(({ cells }) => cells),
    [['三/carried_in/natural_person'], ['三/carried_in/total']],
  )
})

test('a suit in which the body only stands beside another is not counted (letter 〔2016〕201号)', () => {
  const suit = { remedy: 'direct_suit', filedOn: day('2024-03-01'), result: null } as const
  const rows = [
    { ...suit, number: 'own', ownAct: true },
    { ...suit, number: 'beside', ownAct: false },
  ]

  const { cases } = annualReport({ ...NOTHING, remedies: rows })

  assert.deepEqual(casesIn(cases, '四/direct_suit/total'), ['own'])
})

test('fees collected are summed in fen and printed in ten thousands of yuan without loss', () => {
  const collected = [
    { number: 'a', collectedOn: day('2024-01-01'), fen: 12_345_600 },
    { number: 'b', collectedOn: day('2024-12-31'), fen: 1 },
    { number: 'c', collectedOn: day('2025-01-01'), fen: 500 },
  ]

  const { figures } = annualReport({ ...NOTHING, collected })

  assert.equal(inTenThousands(figures.two.feesFen), '12.345601')
  assert.equal(inTenThousands(2_000_000), '2')
})

test('a register that is not kept makes its cells unknown, not nought, until they are stated', () => {
  const report = annualReport({
    ...NOTHING,
    decisions: null,
    collected: null,
    published: null,
    stated: { licences: 7 },
  })

  assert.deepEqual(report.unknown, ['penalties', 'coercion', 'feesFen'])
  assert.equal(report.figures.two.licences, 7)
  assert.deepEqual(aggregateReports([report, annualReport(NOTHING)]).unknown, report.unknown)
  assert.equal(aggregateReports([annualReport({ ...NOTHING, published: 3 }), report]).overview.published, null)
})

test('bodies without a report are listed once, in their order', () => {
  assert.deepEqual(missingBodies(['finance', 'police', 'water', 'police'], ['water']), ['finance', 'police'])
})

function requestOf(receivedOn: string, repliedOn: string | null): RequestRow {
  const reply = repliedOn === null ? null : { code: '3.4' as const, repliedOn: day(repliedOn), inTime: true }
  return { number: receivedOn, applicant: 'natural_person', receivedOn: day(receivedOn), reply, fee: null }
}

test('a document whose term ended in 2025 no longer holds at the end of it, and is no repeal (二)', () => {
  const text = (number: string, more: Partial<TextRow>): TextRow => ({
    ...{ number, kind: 'normative', issuedOn: day('2020-06-01'), repealedOn: null, lapsedOn: null, ...more },
  })
  const texts = [
    text('1', {}),
    text('2', { lapsedOn: day('2025-06-01') }),
    text('3', { repealedOn: day('2025-07-01') }),
  ]

  const { two } = annualReport({ ...NOTHING, year: 2025, texts }).figures

  assert.deepEqual([two.normativeIssued, two.normativeRepealed, two.normativeValid], [0, 1, 1])
})
