import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, dayOfNumber } from '#base/days.ts'
import { checkContent } from '#law/catalogue/content-check.ts'
import { addCoverage, coverageOf, fallenDue, NO_COVERAGE } from '#law/catalogue/coverage.ts'
import { differencesOf } from '#law/catalogue/difference.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import { endedPeriods } from '#law/catalogue/periods.ts'
import { standingOf } from '#law/catalogue/standing-of.ts'
import { startOfChange, startOfClock } from '#law/catalogue/start-of-clock.ts'
import { articleOfGround, GROUNDS, mustWithhold } from '#law/catalogue/withholding.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { readCatalogueFiles, readContentCheck } from '#platform/lawbook/read-catalogue.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const catalogue = readCatalogueFiles()
const book = readLawbook()
const words = readContentCheck()
const on = day('2026-11-26')
const of = (id: string) => catalogue.standards.get(id) ?? assert.fail(id)
const owes = (kind: string, level: 'county' | 'township' | 'village', regime: string) =>
  obligationsOf({ kind, level, regime }, catalogue, on).map(({ id }) => id)

test('the lawbook holds the 26 fields, the statutory list and the two separate regimes, each line with a deadline of a known rule', () => {
  const fields = catalogue.domains.filter(({ id }) => /^d\d\d$/.test(id))
  assert.equal(fields.length, 26)
  assert.deepEqual([...new Set(catalogue.domains.map(({ list }) => list))], ['government', 'public_enterprise', 'soe'])
  for (const standard of catalogue.standards.values()) {
    assert.ok(standard.elements.length > 0, `${standard.id} names what must be in it`)
    assert.ok(book.limits.has(standard.limits[0].clock?.rule ?? ''), standard.id)
    assert.ok(book.sources.get(standard.article.law)?.articles.has(standard.article.article), standard.id)
  }
})

test('every deadline of the catalogue gives a last day once its event is known', () => {
  for (const standard of catalogue.standards.values()) {
    const start = startOfClock(standard.limits[0], day('2026-03-02')) ?? assert.fail(standard.id)
    const clock = evaluateClock({ rule: start.rule, events: [start.event], on }, book)
    assert.notEqual(clock.due, null, standard.id)
  }
})

test('a list formed on 2 November 2026 with ten working days is due on the 16th; a change counts anew (政府信息公开条例 §26)', () => {
  const [limit] = of('d01-06').limits
  const dueOf = (start: ReturnType<typeof startOfChange> | null) =>
    start && evaluateClock({ rule: start.rule, events: [start.event], on }, book).due

  assert.equal(dueOf(startOfClock(limit, day('2026-11-02'))), '2026-11-16')
  assert.equal(dueOf(startOfChange(limit, day('2026-11-09'))), '2026-11-23')
  const law = startOfChange(of('r19-20-2').limits[0], day('2026-11-02'))
  assert.equal(dueOf(law), '2026-11-30', 'twenty working days of the Regulation')
})

test('what is told beforehand is due before the day it takes place: seven working days before a hearing', () => {
  const hearing = [...catalogue.standards.values()].find(({ limits }) => limits[0].id === 'BEFORE7WD')
  const start = hearing && startOfClock(hearing.limits[0], day('2026-11-26'))
  const due = start && evaluateClock({ rule: start.rule, events: [start.event], on }, book).due
  assert.ok(due && due < '2026-11-17', `seven working days lie between ${due} and Thursday 26 November`)
})

test('a bureau owes what every agency owes and what names its kind; other lists are never mixed in', () => {
  const civil = owes('civil', 'county', 'R19')
  assert.ok(civil.includes('r19-20-2') && civil.includes('d01-04'))
  assert.ok(!civil.includes('d03-01'), 'education is not for civil affairs')
  assert.ok(civil.every((id) => !/^(pe|soe)/.test(id)))
  assert.ok(owes('pe_water', 'county', 'public_enterprise').every((id) => id.startsWith('pe')))
  assert.ok(owes('soe', 'county', 'soe').every((id) => id.startsWith('soe')))
  assert.deepEqual(owes('village', 'village', 'village_affairs'), [], 'villages have rules of their own')
  assert.deepEqual(owes('supervision', 'county', 'party_rules'), [])
})

test('a subdistrict owes what a township owes, and neither what is only for the county', () => {
  assert.deepEqual(owes('subdistrict', 'township', 'R19'), owes('township', 'township', 'R19'))
  assert.ok(owes('township', 'township', 'R19').includes('r19-21t1'))
  assert.ok(!owes('civil', 'county', 'R19').includes('r19-21t1'))
  assert.ok(!owes('township', 'township', 'R19').some((id) => id.startsWith('r19-21c')))
})

test('before it is in force a standard is owed by nobody', () => {
  const before = obligationsOf({ kind: 'civil', level: 'county', regime: 'R19' }, catalogue, day('2020-06-01'))
  assert.ok(before.every(({ domain }) => domain.id === 'r19'))
})

test('a quarter is owed from the day after it ended', () => {
  const names = (to: string) => endedPeriods('quarterly', day('2025-10-05'), day(to)).map(({ name }) => name)
  assert.deepEqual(names('2026-03-31'), ['2025Q4'])
  assert.deepEqual(names('2026-04-01'), ['2025Q4', '2026Q1'])
  assert.deepEqual(endedPeriods('standing', day('2020-01-01'), on), [])
})

test('on its last day nothing is late, on the next it is; published without a required element is thin', () => {
  const owed = { dueOn: on, publishedOn: null, missing: 0 }
  assert.equal(standingOf(owed, on), 'due')
  assert.equal(standingOf(owed, addDays(on, 1)), 'late')
  assert.equal(standingOf({ ...owed, publishedOn: on, missing: 2 }, on), 'thin')
  assert.equal(standingOf({ ...owed, dueOn: null }, addDays(on, 400)), 'due', 'no day can be known without a calendar')
})

const anyDay = fc.integer({ min: 20_000, max: 21_000 }).map(dayOfNumber)
const anyOwed = fc
  .record({ dueOn: fc.option(anyDay), publishedOn: fc.option(anyDay), missing: fc.nat(3) })
  .map((one) => (one.publishedOn === null ? { ...one, missing: 0 } : one))

test('coverage adds up: every obligation stands once, parts add to the whole, nothing is in time that is not published', () => {
  fc.assert(
    fc.property(fc.array(anyOwed), fc.array(anyOwed), anyDay, (some, others, today) => {
      const [one, other, both] = [some, others, [...some, ...others]].map((list) => coverageOf(list, today))
      assert.ok(one && other && both)
      assert.equal(both.late + both.thin + both.due + both.published, both.owed)
      assert.deepEqual(addCoverage(addCoverage(NO_COVERAGE, one), other), both)
      assert.ok(both.inTime <= both.thin + both.published && fallenDue(both) >= both.late)
    }),
  )
})

const draft = (text: string, known: readonly string[] = []) =>
  checkContent(
    { title: '名单', elements: [{ name: '名称', text }], required: ['名称', '金额'], known: new Set(known) },
    words,
  )

test('a required element without words is told but stops nothing: a thin entry is better than none, and is seen to be thin', () => {
  assert.deepEqual(draft('养老机构'), [{ kind: 'missing', element: '金额', stops: false }])
})

test('an identity number stops a draft in whatever width; a decision number and an office telephone do not', () => {
  const stops = (text: string) => draft(text).some((found) => found.stops)
  assert.ok(stops('张某，110101199001011234'))
  assert.ok(stops('１１０１０１１９９００１０１１２３４'), 'full-width figures')
  assert.ok(stops('银行账号6222020200112233445'))
  assert.ok(stops('内容涉及工作秘密'))
  assert.ok(!stops('安民罚决〔2026〕12号，电话0999-6011111'))
  const mobile = draft('联系人电话13800001111').filter(({ kind }) => kind === 'word')
  assert.deepEqual(mobile, [{ kind: 'word', element: '名称', word: 'mobile', stops: false }])
})

test('an address of ours must lead to an entry, one elsewhere must at least be an address on the public network', () => {
  const broken = (text: string, known: readonly string[] = []) =>
    draft(text, known).flatMap((found) => (found.kind === 'link' ? [found.address] : []))
  const ours = '/catalogue/entries/civil/202611-00013'
  assert.deepEqual(broken(`见${ours}。`), [ours])
  assert.deepEqual(broken(`见${ours}。`, [ours]), [])
  assert.deepEqual(broken('见https://www.gov.cn/zhengce，下同'), [])
  assert.deepEqual(broken('见http://10.0.0.7/oa'), ['http://10.0.0.7/oa'])
})

test('the difference of two versions names what changed, came and went, and nothing else', () => {
  const before = [
    { name: '标准', text: '600元' },
    { name: '条件', text: '一' },
    { name: '旧', text: '有' },
  ]
  const after = [
    { name: '标准', text: '650元' },
    { name: '条件', text: '一' },
    { name: '新', text: '有' },
  ]
  assert.deepEqual(differencesOf(before, after), [
    { name: '标准', before: '600元', after: '650元' },
    { name: '新', before: null, after: '有' },
    { name: '旧', before: '有', after: null },
  ])
})

test('every ground of withholding has its article; only those of §16 leave a choice', () => {
  assert.deepEqual(
    GROUNDS.filter((ground) => !mustWithhold(ground)),
    ['internal_affairs', 'process_information', 'enforcement_file'],
  )
  for (const ground of GROUNDS) assert.ok(book.sources.get('R19')?.articles.has(articleOfGround(ground).article))
})
