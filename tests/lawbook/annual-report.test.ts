import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { annualReport, type ReportInput } from '#law/requests/report/annual-report.ts'
import { draftSections } from '#law/requests/report/draft-sections.ts'
import { explainCell } from '#law/requests/report/explain-cell.ts'
import { CELLS, figureIn, figuresFrom } from '#law/requests/report/figures.ts'
import { type LaidTable, layOut } from '#law/requests/report/lay-out.ts'
import { REPORT_LIFE, REPORT_STATES, REPORT_STEPS, reportStateAfter } from '#law/requests/report/life.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import type { RequestRow } from '#law/requests/report/rows.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { readRequestTables } from '#platform/lawbook/read-request-tables.ts'

const { codes } = readRequestTables()
const book = readLawbook()
const NOTHING: ReportInput = {
  ...{ year: 2024, frozenOn: day('2025-01-06'), published: 0, stated: {} },
  ...{ requests: [], remedies: [], texts: [], decisions: [], collected: [] },
}

test('every figure stands in one box of the printed tables, in every language, and the boxes leave no gap', () => {
  let next = 0
  const figures = figuresFrom(() => ++next) // each counted cell has a figure of its own

  for (const lang of LANGS) {
    const tables = layOut(figures, codes, lang)

    const boxes = tables.flatMap(({ rows }) => rows.flat()).filter(({ cell }) => cell !== null)
    assert.deepEqual(boxes.map(({ cell }) => cell).sort(), [...CELLS].sort())
    for (const { cell, text } of boxes)
      if (cell && cell !== '二/feesFen') assert.equal(text, String(figureIn(figures, cell)), cell)
    assert.deepEqual(tables.map(widths), [[4], [10], [15]])
  }
})

test('table 三 is printed with the eight, three, five and three results under their headings', () => {
  const three = layOut(
    figuresFrom(() => 0),
    codes,
    'zh-Hans',
  )[1]
  const headings = three?.rows.flat().filter(({ text }) => /^（[三四五六]）/.test(text))

  assert.deepEqual(
    headings?.map(({ down }) => down),
    [8, 3, 5, 3],
  )
  assert.equal(three?.rows.length, 3 + 25)
})

test('every cell explains itself in every language with articles the lawbook has', () => {
  for (const lang of LANGS)
    for (const cell of CELLS) {
      const { says, articles } = explainCell(cell, 2024, lang)
      assert.ok(says.length > 5, cell)
      for (const { law, article } of articles)
        assert.ok(book.sources.get(law)?.articles.has(article), `${cell} ${article}`)
    }
})

test('the total of granted requests says both what is counted and that it is a sum', () => {
  assert.match(explainCell('三/1/total', 2024, 'zh-Hans').says, /2024年内.*六类申请人之和/)
  assert.doesNotMatch(explainCell('三/1/other', 2024, 'zh-Hans').says, /之和/)
})

test('the draft says what is late, and that no fee was charged; without anything late it says so', () => {
  const late: RequestRow = {
    ...{ number: 'a', applicant: 'other' as const, receivedOn: day('2024-03-01'), fee: null },
    reply: { code: '2', repliedOn: day('2024-06-03'), inTime: false },
  }

  const [first, problems, other] = draftSections(annualReport({ ...NOTHING, requests: [late] }), 'zh-Hans')

  assert.ok(first?.paragraphs.includes('按期答复0件，共答复1件。'))
  assert.deepEqual(problems?.paragraphs, ['1件申请超过期限才答复。'])
  assert.deepEqual(other?.paragraphs, ['没有收取信息处理费。'])
  assert.deepEqual(draftSections(annualReport(NOTHING), 'en')[1]?.paragraphs, [
    'No reply was late, and none was corrected.',
  ])
})

test('what is not known is not told as nought', () => {
  const said = (input: ReportInput) => draftSections(annualReport(input), 'zh-Hans')[0]?.paragraphs.join('') ?? ''

  assert.match(said(NOTHING), /主动公开政府信息0条.*行政处罚/)
  assert.doesNotMatch(said({ ...NOTHING, published: null, decisions: null }), /主动公开政府信息|行政处罚/)
})

test('fees of the year are told in section 六, and no paid fee of another year', () => {
  const paid = (number: string, paidOn: string, yuan: number) => ({
    ...({ number, applicant: 'other', receivedOn: day('2024-12-01'), reply: null } as const),
    fee: { yuan, paidOn: day(paidOn) },
  })
  const requests = [paid('a', '2024-12-31', 3000), paid('b', '2025-01-02', 100)]

  const [, , other] = draftSections(annualReport({ ...NOTHING, requests }), 'zh-Hans')

  assert.deepEqual(other?.paragraphs, ['收取信息处理费3000元。'])
})

test('a department reports by 31 January, the government by 31 March, and on 2018 everyone by 31 March (rules of 2007)', () => {
  assert.equal(reportDue('department', 2025, book).dueOn, '2026-01-31') // a Saturday: it does not move
  assert.equal(reportDue('government', 2025, book).dueOn, '2026-03-31')
  assert.deepEqual(
    [reportDue('department', 2018, book).dueOn, reportDue('department', 2018, book).ruleId],
    ['2019-03-31', 'FOI2007.ANNUAL_REPORT'],
  )
})

test('a report goes from its frozen figures to publication in the order of its life, and is never unpublished', () => {
  const steps = ['draft', 'check', 'sign', 'submit', 'publish'] as const

  const reached = steps.reduce<ReturnType<typeof reportStateAfter>>(
    (state, step) => state && reportStateAfter(state, step),
    'data_frozen',
  )

  assert.equal(reached, 'published')
  assert.deepEqual(
    REPORT_STEPS.filter((step) => reportStateAfter('published', step) !== null),
    ['correct'],
  )
  assert.deepEqual(
    REPORT_STEPS.filter((step) => reportStateAfter('corrected', step) !== null),
    [],
  )
  assert.equal(reportStateAfter('checked', 'edit'), 'drafted') // what is edited is checked again
  assert.deepEqual(new Set(Object.values(REPORT_LIFE).map(({ to }) => to)), new Set(REPORT_STATES))
})

/** The widths of the rows of a table, boxes from above counted in: one number where it has no gap and no overlap. */
function widths({ rows }: LaidTable): readonly number[] {
  const taken = rows.map(() => 0)
  for (const [at, row] of rows.entries())
    for (const { across, down } of row)
      for (let below = at; below < at + down; below += 1) taken[below] = (taken[below] ?? 0) + across
  return [...new Set(taken)]
}
