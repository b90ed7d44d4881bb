import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, type Outcome } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { actsOf } from './acts-of.ts'
import * as example from './examples.ts'
import { listNorms } from './list-norms.ts'
import { normsOfYear } from './norms-of-year.ts'
import { normView } from './pages/norm-view.ts'

const db = await testDatabase()
await example.settleNorms(db)
const market = example.makersOf('market')
const { head, legal } = market
const { act, issued, normAt, seenOn } = example
const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const register = async (on: string, state: Parameters<typeof listNorms>[1]['state'] = null) => {
  const all = { words: null, bodyId: market.bodyId, year: null, state }
  const { rows } = await listNorms(reading(db, example.morning(on)), all, { limit: 100, offset: 0 })
  return rows
}
const stateOf = async (on: string, address: string) =>
  (await register(on)).find((one) => one.address === address)?.state

test('a draft is seen by nobody outside; what does not pass the review gets no number', async () => {
  const ref = await normAt(db, market, 'drafted')

  accepted(await act(db, ref, 'review', legal, '2026-01-06', { passed: false, opinion: '没有上位法依据。' }))

  assert.equal(accepted(await seenOn(db, ref, '2026-01-07')), null)
  assert.equal(code(await act(db, ref, 'issue', head, '2026-01-07', issued(ref.serial))), 'norms.not-now')
})

test('from 1 March 2026 it holds for five years, to 28 February 2031, and expires by itself', async () => {
  const ref = await normAt(db, market, 'issued')
  const address = `/norms/${ref.bodyId}-${ref.serial}`

  assert.equal((await register('2026-03-01')).find((one) => one.address === address)?.days.validTo, '2031-02-28')
  assert.equal(await stateOf('2026-02-28', address), 'not_yet')
  assert.equal(await stateOf('2031-02-28', address), 'in_force')
  assert.equal(await stateOf('2031-03-01', address), 'expired')
})

test('no longer than its kind may hold: two years on trial, the day after is refused with the last day it can have', async () => {
  const trial = { draft: { kind: 'trial' } } as const
  const ref = await normAt(db, market, 'reviewed', trial)
  const to = (validTo: string) => act(db, ref, 'issue', head, '2026-01-07', issued(ref.serial, { validTo }))

  assert.equal(code(await to('2028-03-01')), 'norms.too-long')
  assert.equal(code(await to('2026-02-01')), 'norms.over-before-it-begins')
  assert.equal(code(await to('2028-02-29')), 'done')
})

test('a new document ends the old one on the day it comes into force; the same number is given once', async () => {
  const old = await normAt(db, market, 'issued')
  const fresh = await normAt(db, market, 'reviewed')
  const replaces = `${old.bodyId}-${old.serial}`
  const replace = (number: string) =>
    act(db, fresh, 'issue', head, '2026-09-01', {
      ...issued(fresh.serial),
      number,
      inForceFrom: '2026-10-01',
      replaces,
    })

  assert.equal(code(await replace(issued(old.serial).number)), 'norms.number-taken')
  assert.equal(code(await replace('安市监规〔2026〕90号')), 'done')
  assert.equal(await stateOf('2026-09-30', `/norms/${replaces}`), 'in_force')
  assert.equal(await stateOf('2026-10-01', `/norms/${replaces}`), 'replaced')
})

test('a document repealed before it comes into force takes nobody’s place: the old one holds on, and a repeal after its end is refused', async () => {
  const old = await normAt(db, market, 'issued')
  const fresh = await normAt(db, market, 'reviewed')
  const replaces = `${old.bodyId}-${old.serial}`
  const input = { ...issued(fresh.serial), inForceFrom: '2026-10-01', replaces }
  const ends = (ref: typeof old, from: string) =>
    act(db, ref, 'repeal', head, '2026-09-15', { from, why: '上位法已有规定。' })
  accepted(await act(db, fresh, 'issue', head, '2026-09-01', input))

  assert.equal(code(await ends(old, '2026-10-01')), 'norms.ends-anyway')
  assert.equal(code(await ends(fresh, '2026-10-01')), 'done')

  assert.equal(await stateOf('2026-10-01', `/norms/${replaces}`), 'in_force')
  assert.equal((await normView(reading(db, example.morning('2026-10-01')), VISITOR, replaces))?.replacedBy, null)
  const told = await factsOf(reading(db, example.morning('2026-10-01')), old.bodyId, { kind: 'norm', id: old.id })
  assert.deepEqual(
    told.filter(({ type }) => type === 'norm.replaced').map(({ data }) => data),
    [{ from: '2026-10-01' }, { from: null }],
  )
})

test('what drafters and reviewers wrote stays inside; what the head writes is public and names no person', async () => {
  const ref = await normAt(db, market, 'reviewed')
  const issue = (note: string) => act(db, ref, 'issue', head, '2026-01-07', { ...issued(ref.serial), note })

  assert.equal(code(await issue('咨询沈怀远，电话13800138000。')), 'norms.personal')
  assert.equal(code(await issue('经集体讨论决定。')), 'done')

  const tx = reading(db, example.morning('2026-01-08'))
  const inside = await actsOf(tx, ref)
  const view = await normView(tx, VISITOR, `${ref.bodyId}-${ref.serial}`)
  assert.ok(inside.find(({ kind }) => kind === 'review')?.note)
  assert.deepEqual(
    view?.acts.map(({ kind, note }) => [kind, note]),
    [
      ['draft', ''],
      ['review', ''],
      ['issue', '经集体讨论决定。'],
    ],
  )
})

test('nobody ends the document of another body, and a repeal is decided once', async () => {
  const other = await normAt(db, example.makersOf('urban'), 'issued', { issue: { number: '安城管规〔2026〕1号' } })
  const fresh = await normAt(db, market, 'reviewed')
  const replaces = `${other.bodyId}-${other.serial}`
  const input = { ...issued(fresh.serial), inForceFrom: '2026-10-01', replaces }

  assert.equal(code(await act(db, fresh, 'issue', head, '2026-09-01', input)), 'norms.nothing-to-replace')
  const own = await normAt(db, market, 'issued')
  const ends = (from: string) => act(db, own, 'repeal', head, '2027-05-10', { from, why: '上位法已有规定。' })
  assert.equal(code(await ends('2027-07-01')), 'done')
  assert.equal(code(await ends('2028-07-01')), 'norms.repealed-already')
})

test('kept after its assessment it holds on from where it ended, one more term at most', async () => {
  const ref = await normAt(db, market, 'issued')
  const until = (day: string, on = '2030-12-01') => act(db, ref, 'keep', head, on, { until: day, why: '仍有必要。' })

  assert.equal(
    code(await until('2036-02-29', '2030-08-01')),
    'norms.not-to-be-assessed-yet',
    '180 days before: 1 September',
  )
  assert.equal(code(await until('2031-02-28')), 'norms.no-longer-than-before')
  assert.equal(code(await until('2036-03-01')), 'norms.too-long')
  assert.equal(code(await until('2036-02-29')), 'done')
  assert.equal(code(await until('2041-02-28')), 'norms.not-to-be-assessed-yet', 'not twice in a row')
  assert.equal(await stateOf('2035-06-01', `/norms/${ref.bodyId}-${ref.serial}`), 'in_force')
})

test('the register is narrowed by the same state that its page tells, whatever the day', async () => {
  const ref = await normAt(db, market, 'issued')
  accepted(await act(db, ref, 'repeal', head, '2027-05-10', { from: '2027-06-01', why: '上位法已有规定。' }))

  for (const on of ['2026-02-01', '2026-06-01', '2027-06-01', '2031-06-01', '2040-01-01']) {
    const all = await register(on)
    for (const state of ['not_yet', 'in_force', 'expired', 'repealed', 'replaced'] as const) {
      const told = all.filter((one) => one.state === state).map(({ address }) => address)
      assert.deepEqual(
        (await register(on, state)).map(({ address }) => address),
        told,
        `${state} on ${on}`,
      )
    }
  }
})

test('for the annual report: issued in 2026, repealed in 2027, and none of it holds at the end of 2031', async () => {
  const all = await normsOfYear(reading(db, example.morning('2031-12-31')), market.bodyId, 2031)

  assert.ok(all.length > 3)
  assert.ok(all.every(({ issuedOn }) => issuedOn.startsWith('2026')))
  assert.equal(all.filter(({ repealedOn }) => repealedOn === '2027-06-01').length, 1)
  assert.ok(all.some(({ lapsedOn }) => lapsedOn === '2031-03-01'))
})
