import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { amount } from '../amount.ts'
import { type KnownLaw, type LawTable, RANKS, type Rank } from '../book/law-table.ts'
import { PENALTY_KINDS, type PenaltyKind, type PenaltyWord } from '../book/penalty-kinds.ts'
import { basisRank, mayCreate } from '../may-create.ts'
import { tableOf } from '../standards/examples.ts'
import { auditStandard } from './audit-standard.ts'

const law = (title: string, rank: Rank, more: Partial<KnownLaw> = {}): KnownLaw => ({
  title,
  rank,
  editions: [],
  under: null,
  replacedBy: null,
  confidence: 'convention',
  ...more,
})
const forest = law('森林法', 'law', {
  editions: [
    { version: '2009', from: day('2009-08-27'), to: day('2020-06-30') },
    { version: '2019', from: day('2020-07-01'), to: null },
  ],
})
const laws: LawTable = {
  laws: new Map(
    [
      forest,
      law('食品卫生法', 'law', {
        editions: [{ version: '1995', from: day('1995-10-30'), to: day('2009-05-31') }],
        replacedBy: '食品安全法',
      }),
      law('某条例', 'regulation'),
      law('某省条例', 'local_regulation'),
      law('某条例实施细则', 'ministry_rule', { under: '某条例' }),
      law('某办法', 'ministry_rule'),
    ].map((each) => [each.title, each]),
  ),
  caps: [{ rank: 'ministry_rule', place: null, most: amount(5000), from: day('2021-11-15'), confidence: 'convention' }],
}
const word = (kind: PenaltyKind, businessLicence = false): PenaltyWord => ({
  name: { 'zh-Hans': kind, 'zh-Hant': kind, en: kind },
  kind,
  optional: false,
  days: null,
  businessLicence,
})
const words = new Map([
  ['detain', word('detention')],
  ['close', word('close_business')],
  ['licence', word('revoke_licence', true)],
  ['correct', word('measure')],
])
const found = (title: string, { version = null, to = null, also = [], on = '2026-11-26' }: Asked) => {
  const table = tableOf(['area < 100', 'area >= 100'])
  const standard = {
    ...table,
    basis: [{ law: title, article: '1', paragraph: null, item: null, version }],
    to: to === null ? null : day(to),
    tiers: table.tiers.map((tier) => (tier.id === 't2' ? { ...tier, also } : tier)),
  }
  return auditStandard(standard, { later: [], words, laws, on: day(on) }).map((each) => each.word)
}
interface Asked {
  readonly version?: string | null
  readonly to?: string | null
  readonly also?: readonly string[]
  readonly on?: string
}

test('a standard in force today that rests on the text of 2009 is told so; one that ran out with that text is not', () => {
  assert.deepEqual(found('森林法', { version: '2009' }), ['basis_not_in_force:森林法'])
  assert.deepEqual(found('森林法', { version: '2009', to: '2020-06-30' }), ['expired:2020-06-30'])
  assert.deepEqual(found('森林法', { version: '2019' }), [])
})

test('a text that is not yet in force is no basis; a version the table does not know is not judged', () => {
  assert.deepEqual(found('森林法', { version: '2019', on: '2020-06-30' }), ['basis_not_in_force:森林法'])
  assert.deepEqual(found('森林法', { version: '2026' }), [])
})

test('a law that is gone is no basis under any version, however its title is written', () => {
  assert.deepEqual(found('《中华人民共和国食品卫生法》（1995年）', {}), [
    'basis_not_in_force:《中华人民共和国食品卫生法》（1995年）',
  ])
})

test('a regulation may not create detention, a local one no revoking of a business licence, a rule no closing (§11–13)', () => {
  assert.deepEqual(found('某条例', { also: ['detain'] }), ['basis_too_low:t2'])
  assert.deepEqual(found('某条例', { also: ['licence', 'close'] }), [])
  assert.deepEqual(found('某省条例', { also: ['licence'] }), ['basis_too_low:t2'])
  assert.deepEqual(found('某办法', { also: ['close', 'correct'] }), ['basis_too_low:t2', 'fine_above_rule_cap:t2'])
})

test('rules that carry out a regulation may repeat its penalties (§13)', () => {
  assert.deepEqual(found('某条例实施细则', { also: ['close'] }), [])
})

test('a notice is a basis for nothing, an order to correct apart (§16)', () => {
  assert.deepEqual(found('关于加强管理的通知', {}), [
    'basis_too_low:t1',
    'basis_too_low:t2',
    'unchecked_basis:关于加强管理的通知',
  ])
})

test('of a law that nobody looked up only that is said', () => {
  assert.deepEqual(found('某市暂行规定', { also: ['detain'] }), ['unchecked_basis:某市暂行规定'])
  assert.equal(basisRank(['某条例', '某市暂行规定'], laws), null)
})

test('who may create a penalty stands higher than who may not, for every kind (§10–16)', () => {
  for (const kind of PENALTY_KINDS)
    for (const [place, rank] of RANKS.entries()) {
      const higher = RANKS.slice(0, place)
      if (mayCreate(rank, word(kind))) assert.ok(higher.every((each) => mayCreate(each, word(kind))))
    }
})

test('the highest of several laws counts', () => {
  assert.equal(basisRank(['某办法', '森林法'], laws), 'law')
})
