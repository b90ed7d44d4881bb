import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { pictureOf } from '#law/clocks/picture.ts'
import { daySentences, sentencesOf } from '#law/clocks/sentences.ts'
import { answerOf, twinOf } from '#law/clocks/twin.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const book = readLawbook()
const extended = evaluateClock(
  {
    rule: 'ALL.DECISION',
    events: [
      { type: 'accepted', date: day('2026-04-20') },
      { type: 'extension_approved', date: day('2026-05-15'), working_days: 10, approver: 'agency_head' },
    ],
    on: day('2026-05-12'),
  },
  book,
)

test('a decision extended over May Day 2026 explains itself row by row, with articles', () => {
  const rows = sentencesOf(deriveClock(extended, book), book, 'zh-Hans')

  const told = rows.map(
    (row) =>
      `${row.label}｜${row.text}｜${row.articles.map((article) => article.text).join('、')}｜${row.result ?? ''}`,
  )
  assert.deepEqual(told.slice(0, 6), [
    '起算｜2026年4月20日（周一）受理，当日不计，从次日起算｜《民法典》第二百零一条｜2026-04-21',
    '法定期限｜20个工作日｜《行政许可法》第四十二条第一款、《行政许可法》第八十二条｜2026-05-20',
    '延长｜2026年5月15日（周五）经本行政机关负责人批准延长10个工作日，未过原到期日｜《行政许可法》第四十二条第一款｜2026-06-03',
    '不计的日子｜周末休息9天，劳动节5天（5月1日至5日），不计｜《全国年节及纪念日放假办法》第二条｜',
    '调休上班｜2026年5月9日（周六）调休上班，计入（国办发明电〔2025〕7号）｜｜',
    '到期日｜最迟在这一天作出行政许可决定｜《行政许可法》第四十二条第一款、《行政许可法》第八十二条｜2026-06-03',
  ])
})

test('each day is told: counted with its number, or skipped with the reason', () => {
  const days = new Map(
    daySentences(deriveClock(extended, book), book, 'zh-Hans').map((told) => [told.date as string, told.text]),
  )

  assert.equal(days.get('2026-04-20'), '2026年4月20日（周一），起算日，当日不计')
  assert.equal(days.get('2026-05-04'), '2026年5月4日（周一），劳动节，不计')
  assert.equal(days.get('2026-05-09'), '2026年5月9日（周六），第12个工作日，调休上班，计入')
  assert.equal(days.get('2026-05-10'), '2026年5月10日（周日），休息日，不计')
  assert.equal(days.get('2026-06-03'), '2026年6月3日（周三），第30个工作日')
})

test('the heading and the sentence under the strip give the answer in three languages', () => {
  assert.equal(answerOf(extended, book, 'zh-Hans'), '最迟2026年6月3日（周三）作出行政许可决定')
  assert.equal(answerOf(extended, book, 'zh-Hant'), '最遲2026年6月3日（週三）作出行政許可決定')
  assert.equal(answerOf(extended, book, 'en'), 'By Wed 3 June 2026 at the latest: decide on the application')
  assert.equal(twinOf(extended, 'zh-Hans'), '今天是第14个工作日，共30个；2026年6月3日（周三）到期。')
})

test('the strip shows the start, the holiday, the make-up day, the date that was and the date that is', () => {
  const { days, flags, startWord, unit } = pictureOf(extended, book, 'zh-Hans')

  const at = (date: string) => days.find((each) => each.day === date)
  assert.deepEqual([startWord, unit], ['受理', 'working'])
  assert.deepEqual(at('2026-04-20'), { day: '2026-04-20', kind: 'start' })
  assert.deepEqual(at('2026-05-05'), { day: '2026-05-05', kind: 'holiday', holiday: '劳动节' })
  assert.deepEqual(at('2026-05-09'), { day: '2026-05-09', kind: 'counted', number: 12, makeUp: true })
  assert.deepEqual(flags, [
    { day: '2026-05-20', text: '5月20日原到期', kind: 'was' },
    { day: '2026-06-03', text: '6月3日到期', kind: 'due' },
  ])
})

test('days of a hearing are stopped, and the promise beside the statutory limit is a second flag', () => {
  const events = [
    { type: 'accepted', date: day('2026-06-01'), promised_working_days: 5, statutory_working_days: 20 },
    { type: 'special_procedure_started', date: day('2026-06-03'), kind: 'hearing' },
    { type: 'special_procedure_ended', date: day('2026-06-05'), kind: 'hearing' },
  ]
  const statutory = evaluateClock({ rule: 'ALL.DECISION', events, on: day('2026-06-08') }, book)
  const promised = evaluateClock({ rule: 'SVC.PROMISED', events, on: day('2026-06-08') }, book)

  const { days, flags } = pictureOf(statutory, book, 'en', [promised])

  assert.deepEqual(
    days.filter((each) => each.stopped).map((each) => each.day),
    ['2026-06-04', '2026-06-05'],
  )
  assert.deepEqual(flags, [
    { day: '2026-06-30', text: 'was due 30 June', kind: 'was' },
    { day: '2026-07-02', text: 'by law 2 July', kind: 'due' },
    { day: '2026-06-10', text: 'promised 10 June', kind: 'also' },
  ])
})

test('once the act is done nothing is counted or to come any more: only the date that was due stands after it', () => {
  const events = [
    { type: 'accepted', date: day('2026-06-01') },
    { type: 'decision_made', date: day('2026-06-03') },
  ]
  const met = evaluateClock({ rule: 'ALL.DECISION', events, on: day('2026-06-05') }, book)

  const { days, flags } = pictureOf(met, book, 'zh-Hans')

  assert.deepEqual(
    days.filter(({ kind }) => kind === 'counted').map((each) => [each.day, each.number]),
    [
      ['2026-06-02', 1],
      ['2026-06-03', 2],
    ],
  )
  assert.deepEqual([days.at(-1)?.day, flags.at(-1)?.day], [met.due, met.due])
  assert.equal(days.at(-1)?.moved, undefined, 'a Wednesday that was due is no day the limit moved to')
})

test('a limit that ends on a Saturday is drawn as moved to the Monday, the payment of a fine too (民法典 §203)', () => {
  const events = [{ type: 'delivered', date: day('2026-11-27') }]
  const fine = evaluateClock({ rule: 'PENALTY.PAY', events, on: day('2026-11-30') }, book)

  const { days } = pictureOf(fine, book, 'zh-Hans')

  assert.equal(fine.due, '2026-12-14')
  assert.deepEqual(
    days.filter(({ moved }) => moved).map((one) => one.day),
    ['2026-12-14'],
  )
})
