import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { addDays, day } from '#base/days.ts'
import { byAge } from '#law/penalties/age.ts'
import { amount } from '#law/penalties/amount.ts'
import { type Row, rowFor } from '#law/penalties/book/row.ts'
import { hasHearingRight } from '#law/penalties/hearing-right.ts'
import { isTimeBarred, limitationMonths } from '#law/penalties/limitation.ts'
import { maySummary, PARTY_TYPES } from '#law/penalties/on-the-spot.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'

const tables = readPenaltyTables()
const on = day('2026-11-26')
const rowOf = <T extends Row>(rows: readonly T[], domain: string | null = null): T =>
  must(rowFor(rows, { on, domain }), 'a row')
const fines = fc.integer({ min: 0, max: 30_000_000 }).map((fen) => amount(fen).div(100))
const parties = fc.constantFrom(...PARTY_TYPES)

test('what is light enough for the spot stays so when it gets lighter (行政处罚法 §51)', () => {
  const allowed = (fine: ReturnType<typeof amount>, partyType: (typeof PARTY_TYPES)[number]) =>
    maySummary({ partyType, penaltyKind: 'fine', amount: fine, factsConclusive: true }, rowOf(tables.summary)).answer

  fc.assert(
    fc.property(fines, fines, parties, (a, b, party) => {
      const [less, more] = a.lte(b) ? [a, b] : [b, a]
      assert.ok(allowed(less, party) || !allowed(more, party))
    }),
  )
})

test('a hearing once opened by a fine is not closed by a higher one, in any domain of the table (§63)', () => {
  const domains = tables.hearing.flatMap(({ domain }) => domain ?? [])

  fc.assert(
    fc.property(fines, fines, parties, fc.constantFrom(...domains), (a, b, partyType, domain) => {
      const [less, more] = a.lte(b) ? [a, b] : [b, a]
      const heard = (proposedFine: ReturnType<typeof amount>) =>
        hasHearingRight(
          { partyType, proposedFine, proposedConfiscation: amount(0), otherPenalties: [] },
          rowOf(tables.hearing, domain),
          [],
        ).answer

      assert.ok(heard(more) || !heard(less))
    }),
  )
})

test('with age a penalty only gets possible, and each birthday belongs to the older side (§30)', () => {
  const ranks = ['must_not_penalise', 'must_mitigate', 'normal']
  const rank = (age: number) => ranks.indexOf(byAge(amount(age), rowOf(tables.age)).answer)

  for (let age = 1; age <= 30; age += 1) assert.ok(rank(age) >= rank(age - 1))
  assert.deepEqual([13, 14, 17, 18].map(rank), [0, 1, 1, 2])
})

test('time only bars, harm only lengthens: barred once is barred later, and never barred with harm but not without (§36)', () => {
  const periods = rowOf(tables.limitation)
  const days = fc.nat(3000)

  fc.assert(
    fc.property(days, days, fc.boolean(), (a, b, lifeHealthOrFinance) => {
      const endedOn = day('2018-02-28')
      const barred = (after: number, harm: boolean) => {
        const months = limitationMonths({ lifeHealthOrFinance, harm, specialMonths: null }, periods).answer
        return isTimeBarred({ endedOn, discoveredOn: addDays(endedOn, after), months }, periods).answer
      }

      assert.ok(barred(Math.max(a, b), true) || !barred(Math.min(a, b), true))
      assert.ok(barred(a, false) || !barred(a, true))
    }),
  )
})

test('no figure is guessed: before the first law, and in a domain without a row of its own, there is none', () => {
  assert.equal(rowFor(tables.summary, { on: day('1996-09-30') }), null)
  assert.equal(rowFor(tables.hearing, { on, domain: 'tobacco' }), null)
  assert.equal(rowFor(tables.hearing, { on, domain: 'tobacco', regions: ['湖南'] })?.region, '湖南')
  assert.equal(rowFor(tables.hearing, { on, domain: 'environment', regions: ['湖南'] })?.domain, 'environment')
})
