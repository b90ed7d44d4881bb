import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { amount } from './amount.ts'
import { readNoPenaltyEntries } from './book/no-penalty-entry.ts'
import { HARMS, type NoPenaltyAsked, noPenalty } from './no-penalty.ts'
import { entriesFor, noPenaltyOf } from './no-penalty-of.ts'

const fact = (name: string, type: string) => ({ name, zh: name, en: name, type, needed: true })
const row = (id: string, result: string, when: string, more = {}) => ({
  id,
  violation: { zh: id, en: id },
  standards: ['s'],
  result,
  facts: [fact('ratio', 'number'), fact('sensitive', 'boolean')],
  when,
  from: '2022-01-01',
  to: '2026-12-31',
  articles: ['LIST 6'],
  ...more,
})
const read = (...rows: readonly object[]) =>
  readNoPenaltyEntries({ file: 'list', path: [], value: { entries: rows } }, (simplified) => simplified)
const slight = 'ratio < 0.1 and sensitive = false and corrected_in_time = true'
const [must, may] = read(row('must', 'must_not_penalise', slight), row('may', 'may_not_penalise', slight))
assert.ok(must && may)
const asked: NoPenaltyAsked = {
  minor: false,
  correctedInTime: true,
  harm: 'slight',
  firstViolation: false,
  noFaultProven: false,
}
const facts = { ratio: amount('0.05'), sensitive: false }

test('what §33 would penalise, a list spares where its condition holds, and the answer names entry and article', () => {
  const { answer, articles } = noPenaltyOf(asked, [{ entry: must, facts }])

  assert.deepEqual(answer, { result: 'must_not_penalise', entries: [must], ground: 'list' })
  assert.equal(articles[0]?.law, 'LIST')
})

test('without an entry, or where its condition fails, the answer is that of §33', () => {
  assert.deepEqual(noPenaltyOf(asked, []).answer, { result: 'penalise' })
  assert.deepEqual(noPenaltyOf(asked, [{ entry: must, facts: { ...facts, ratio: amount('0.1') } }]).answer, {
    result: 'penalise',
  })
})

test('a list that only allows it does not weaken what the law orders', () => {
  const minor = { ...asked, minor: true, harm: 'none' } as const

  assert.deepEqual(noPenaltyOf(minor, [{ entry: may, facts }]).answer, {
    result: 'must_not_penalise',
    entries: [],
    ground: '33-1-a',
  })
})

test('a fact the list asks for and nobody knows is asked for, never taken for a no', () => {
  assert.deepEqual(noPenaltyOf(asked, [{ entry: must, facts: { ratio: amount('0.05') } }]).answer, {
    result: 'missing_facts',
    missing: ['sensitive'],
  })
})

test('what can no longer change the answer is not asked for', () => {
  const beyond = { ratio: amount(2) }

  assert.deepEqual(noPenaltyOf(asked, [{ entry: must, facts: beyond }]).answer, { result: 'penalise' })
  assert.equal(
    noPenaltyOf({ ...asked, firstViolation: null }, [{ entry: must, facts }]).answer.result,
    'must_not_penalise',
  )
})

/** Two lists of one breach that ask different things: one orders it, one only allows it. */
const [strict, brief] = read(
  row('strict', 'must_not_penalise', slight),
  row('brief', 'may_not_penalise', 'hours <= 2', { facts: [fact('hours', 'number')] }),
)
assert.ok(strict && brief)
const both = (ratio: string | null, hours: string | null) => [
  { entry: brief, facts: { hours: hours === null ? null : amount(hours) } },
  { entry: strict, facts: { ratio: ratio === null ? null : amount(ratio), sensitive: false } },
]

test('of two lists that know the breach each is asked: the one that holds is named, wherever it stands', () => {
  assert.deepEqual(noPenaltyOf(asked, both('0.5', '1')).answer, {
    ...{ result: 'may_not_penalise', entries: [brief], ground: 'list' },
  })
  assert.deepEqual(noPenaltyOf(asked, both('0.05', '8')).answer, {
    ...{ result: 'must_not_penalise', entries: [strict], ground: 'list' },
  })
  assert.deepEqual(noPenaltyOf(asked, both('0.5', '8')).answer, { result: 'penalise' })
})

test('where both hold both are named with their articles, and the one that orders it stands first', () => {
  const { answer, articles } = noPenaltyOf(asked, both('0.05', '1'))

  assert.deepEqual(answer, { result: 'must_not_penalise', entries: [strict, brief], ground: 'list' })
  assert.equal(articles.filter(({ law }) => law === 'LIST').length, 2)
})

test('a list that could still spare more is asked for its facts; one that could not is left alone', () => {
  assert.deepEqual(noPenaltyOf(asked, both(null, '1')).answer, { result: 'missing_facts', missing: ['ratio'] })
  assert.deepEqual(noPenaltyOf(asked, both('0.5', null)).answer, { result: 'missing_facts', missing: ['hours'] })
  assert.deepEqual(noPenaltyOf(asked, both('0.05', null)).answer, {
    ...{ result: 'must_not_penalise', entries: [strict], ground: 'list' },
  })
})

test('an answer given without some facts is the answer with them, no list makes it heavier, and their order tells nothing', () => {
  const known = fc.record({
    minor: fc.boolean(),
    correctedInTime: fc.boolean(),
    harm: fc.constantFrom(...HARMS),
    firstViolation: fc.boolean(),
    noFaultProven: fc.boolean(),
  })
  const own = fc.record({
    ratio: fc.constantFrom('0', '0.05', '0.1', '1').map(amount),
    sensitive: fc.boolean(),
    hours: fc.constantFrom('1', '2', '3').map(amount),
  })
  const hidden = fc.subarray(['minor', 'correctedInTime', 'harm', 'firstViolation', 'ratio', 'sensitive', 'hours'])
  const blank = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]))
  const order = ['must_not_penalise', 'may_not_penalise', 'penalise']
  fc.assert(
    fc.property(known, own, hidden, fc.subarray([must, may, brief]), (law, told, names, entries) => {
      const inLaw = blank(names.filter((name) => name in law))
      const inList = blank(names.filter((name) => name in told))
      const lists = (facts: typeof told) => entries.map((entry) => ({ entry, facts }))
      const whole = noPenaltyOf(law, lists(told)).answer

      const less = noPenaltyOf({ ...law, ...inLaw }, lists({ ...told, ...inList })).answer

      if (less.result === 'missing_facts') assert.ok(less.missing.length > 0 && less.missing.length <= names.length)
      else assert.equal(less.result, whole.result)
      assert.ok(order.indexOf(whole.result) <= order.indexOf(noPenalty(law).answer.result))
      assert.equal(noPenaltyOf(law, lists(told).toReversed()).answer.result, whole.result)
      const alone = lists(told).map((list) => order.indexOf(noPenaltyOf(law, [list]).answer.result))
      if (entries.length > 0) assert.equal(order.indexOf(whole.result), Math.min(...alone))
    }),
  )
})

test('entries are found by standard, in force, for the place or for everywhere', () => {
  const [here, there] = read(
    row('here', 'may_not_penalise', 'true', { region: '广东省' }),
    row('all', 'may_not_penalise', 'true'),
  )
  assert.ok(here && there)
  const ids = (standard: string, on: string, region?: string) =>
    entriesFor([here, there], standard, { on: day(on), regions: region ? ['柳坪镇', region] : [] }).map(({ id }) => id)

  assert.deepEqual(ids('s', '2026-11-26', '广东省'), ['here', 'all'])
  assert.deepEqual(ids('s', '2026-11-26'), ['all'])
  assert.deepEqual(ids('s', '2027-01-01', '广东省'), [])
  assert.deepEqual(ids('other', '2026-11-26'), [])
})

test('an entry whose condition asks for a fact it does not declare is a fault of the lawbook', () => {
  assert.throws(() => read(row('x', 'may_not_penalise', 'unknown_fact = true')), /no condition over its facts/)
})
