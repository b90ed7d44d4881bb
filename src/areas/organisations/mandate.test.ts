import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { type Agent, type Mandate, stateOn, whyNotActUnder, whyNotPeriod } from './mandate.ts'

const mandate: Mandate = {
  bodyId: 48,
  agentStaffId: 'agent',
  agentPostCode: 'vil_a-03',
  items: ['si101', 'si102'],
  fromOn: day('2026-03-01'),
  toOn: day('2027-02-28'),
  standInAllowed: false,
  identityChecked: true,
  revoked: false,
}
const agent: Agent = { staffId: 'agent', posts: [{ bodyId: 48, code: 'vil_a-03', as: 'A' }] }
const substitute: Agent = { staffId: 'grid', posts: [{ bodyId: 48, code: 'vil_a-03', as: 'B' }] }
const spring = day('2026-04-01')
const codeOf = (no: { code: string } | null) => no?.code ?? null

test('the agent named in the mandate may act in its items between its first and its last day, both included', () => {
  for (const on of ['2026-03-01', '2026-04-01', '2027-02-28'])
    assert.equal(whyNotActUnder(mandate, agent, 'si101', day(on)), null)
})

test('one day too early or too late the mandate does not hold', () => {
  assert.equal(codeOf(whyNotActUnder(mandate, agent, 'si101', day('2026-02-28'))), 'organisations.mandate-not-begun')
  assert.equal(codeOf(whyNotActUnder(mandate, agent, 'si101', day('2027-03-01'))), 'organisations.mandate-ended')
})

test('an item that the principal did not name is refused with 民法典 §165', () => {
  const no = whyNotActUnder(mandate, agent, 'si009', spring)

  assert.equal(codeOf(no), 'organisations.mandate-not-for-item')
  assert.deepEqual(no?.article, { law: 'CC', article: '165' })
  assert.equal(whyNotActUnder({ ...mandate, items: 'all' }, agent, 'si009', spring), null)
})

test('while the agent is away the substitute may act only if the principal agreed to it (民法典 §169)', () => {
  assert.equal(codeOf(whyNotActUnder(mandate, substitute, 'si101', spring)), 'organisations.mandate-not-for-substitute')
  assert.equal(whyNotActUnder({ ...mandate, standInAllowed: true }, substitute, 'si101', spring), null)
})

test('the agent of another village, or somebody who no longer holds the post, has no mandate', () => {
  const elsewhere: Agent = { staffId: 'agent', posts: [{ bodyId: 49, code: 'vil_a-03', as: 'A' }] }

  assert.equal(codeOf(whyNotActUnder(mandate, elsewhere, 'si101', spring)), 'organisations.no-mandate')
  assert.equal(codeOf(whyNotActUnder(mandate, { ...agent, posts: [] }, 'si101', spring)), 'organisations.no-mandate')
})

test('once revoked a mandate is over at once, whatever its period says', () => {
  const revoked = { ...mandate, revoked: true }

  assert.equal(stateOn(revoked, spring), 'revoked')
  assert.equal(codeOf(whyNotActUnder(revoked, agent, 'si101', spring)), 'organisations.mandate-revoked')
})

test('a mandate given online waits until the agent has compared the identity document', () => {
  const online = { ...mandate, identityChecked: false }

  assert.equal(codeOf(whyNotActUnder(online, agent, 'si101', spring)), 'organisations.mandate-unchecked')
})

test('a mandate is not given for days already past, nor for more than 36 months', () => {
  const today = day('2026-03-02')

  assert.equal(codeOf(whyNotPeriod(day('2026-03-01'), day('2026-09-01'), today)), 'organisations.mandate-backdated')
  assert.equal(codeOf(whyNotPeriod(day('2026-03-02'), day('2026-03-01'), today)), 'organisations.days-reversed')
  assert.equal(codeOf(whyNotPeriod(day('2026-03-02'), day('2029-03-03'), today)), 'organisations.mandate-too-long')
  assert.equal(whyNotPeriod(day('2026-03-02'), day('2029-03-02'), today), null)
})
