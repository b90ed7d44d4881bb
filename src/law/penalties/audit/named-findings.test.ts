import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { tableOf } from '../standards/examples.ts'
import { auditStandard } from './audit-standard.ts'

const WARNING = { name: { 'zh-Hans': '警告', 'zh-Hant': '警告', en: 'warning' }, kind: 'warning' } as const
const words = new Map([['warning', { ...WARNING, optional: false, days: null, businessLicence: false }]])
const beside = { later: [], words, laws: { laws: new Map(), caps: [] }, on: day('2026-11-27') }
const table = tableOf(['area < 500', 'area >= 500'])
const [first, second] = table.tiers
const errors = (tiers: typeof table.tiers) =>
  auditStandard({ ...table, tiers }, beside).filter(({ level }) => level === 'error')

test('two rows under one id are an error: a decision that cites t1 would cite either', () => {
  assert.ok(first && second)

  const found = errors([first, { ...second, id: first.id }])

  assert.ok(found.some(({ word }) => word === `duplicate_id:${first.id}`))
})

test('a penalty that is no word of the lawbook is an error and is named; a known one is none', () => {
  assert.ok(first && second)

  const found = errors([first, { ...second, also: ['warning', '没收'] }])

  assert.deepEqual(
    found.map(({ word, where }) => [word, where]),
    [[`unknown_penalty:${second.id}`, ['没收']]],
  )
})
