import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { feeByItems, feeByPages } from '#law/requests/fees.ts'
import { receiptOf } from '#law/requests/receipt.ts'
import { remediesAgainstReply } from '#law/requests/remedies.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { readRequestTables } from '#platform/lawbook/read-request-tables.ts'

const { codes, fees } = readRequestTables()
const book = readLawbook()

test('every result of a request cites articles the lawbook has, and a refusal rests on its ground', () => {
  for (const { code, articles, ground, group } of codes.values()) {
    assert.ok(articles.length > 0, code)
    for (const { law, article } of articles)
      assert.ok(book.sources.get(law)?.articles.has(article), `${code} cites ${law} ${article}`)
    assert.equal(ground !== null, group === 'withheld' && code !== '3.8', code)
  }
})

test('thirty-five items in a month cost 20 × 100 + 5 × 200 = 3,000 yuan, and ten or thirty pages nothing', () => {
  assert.equal(feeByItems(fees, 0, 35).yuan, 3000)
  assert.equal(feeByItems(fees, 0, 10).yuan, 0)
  assert.equal(feeByItems(fees, 10, 1).yuan, 100)
  assert.equal(feeByItems(fees, 50, 1).yuan, 400) // the fifty-first: one hundred more for each further ten
  assert.equal(feeByPages(fees, 30).yuan, 0)
  assert.equal(feeByPages(fees, 31).yuan, 10)
  assert.equal(feeByPages(fees, 250).yuan, 70 * 10 + 100 * 20 + 50 * 40)
})

test('a month costs the same however it is cut into requests, and one more never costs less than the one before', () => {
  const count = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(count, count, count, (a, b, c) => {
      const apart = feeByItems(fees, 0, a).yuan + feeByItems(fees, a, b).yuan + feeByItems(fees, a + b, c).yuan
      assert.equal(apart, feeByItems(fees, 0, a + b + c).yuan)
      assert.ok(feeByItems(fees, a + 1, 1).yuan >= feeByItems(fees, a, 1).yuan)
      assert.ok(feeByPages(fees, a + 1).yuan >= feeByPages(fees, a).yuan)
    }),
  )
})

test('each page and item is reckoned in one line only, and the lines add up to the fee', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (pages) => {
      const { yuan, lines } = feeByPages(fees, pages)
      assert.equal(
        lines.reduce((sum, line) => sum + line.count, 0),
        pages,
      )
      assert.equal(
        lines.reduce((sum, line) => sum + line.count * line.yuan, 0),
        yuan,
      )
    }),
  )
})

test('a refusal replied on 31 December 2023 leaves the choice; one day later reconsideration comes first', () => {
  assert.equal(remediesAgainstReply('3.4', day('2023-12-31'), book).reconsiderationFirst, false)
  assert.equal(remediesAgainstReply('3.4', day('2024-01-01'), book).reconsiderationFirst, true)
  assert.equal(remediesAgainstReply('3.8', day('2024-01-01'), book).reconsiderationFirst, false)
  assert.equal(remediesAgainstReply('2', day('2024-01-01'), book).reconsiderationFirst, false)
  assert.equal(remediesAgainstReply('1', day('2024-01-01'), book).reconsiderationDays, 60)
})

test('what is handed in or signed for counts from that day; the internet, fax and an ordinary letter only when confirmed', () => {
  assert.equal(receiptOf('in_person').arrivalCounts, true)
  assert.equal(receiptOf('signed_mail').arrivalCounts, true)
  assert.equal(receiptOf('internet').arrivalCounts, false)
  assert.equal(receiptOf('fax').basis, 'both_sides_confirmed')
  assert.equal(receiptOf('ordinary_mail').basis, 'confirmed_with_applicant')
})
