import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { isText, type Text } from '#base/text.ts'
import { lawbook } from '../clocks/index.ts'
import { readBodies } from '../organisations/index.ts'
import { lawbookPowers } from './lawbook-powers.ts'
import { faultsOfPower } from './power-faults.ts'
import { readFlows } from './read-flows.ts'

const POWERS = lawbookPowers()
const HOUSE = {
  book: lawbook(),
  bodies: new Set(readBodies().map(({ id }) => id)),
  charts: new Set(readFlows().map(({ id }) => id)),
}

test('every power of the lawbook may be on the list: a body that stands, a basis, a chart and a standard where the kind asks', () => {
  for (const power of POWERS) assert.deepEqual(faultsOfPower(power, day('2026-01-01'), HOUSE), [], power.id)
})

test('no two powers share an id or a code', () => {
  assert.equal(new Set(POWERS.map(({ id }) => id)).size, POWERS.length)
  assert.equal(new Set(POWERS.map(({ code }) => code)).size, POWERS.length)
})

test('every penalty runs on the ordinary procedure and names a discretion standard of the lawbook', () => {
  const penalties = POWERS.filter(({ kind }) => kind === 'penalty')

  assert.ok(penalties.length > 0)
  for (const { id, chart, standard, statutory } of penalties) {
    assert.equal(chart, 'ordinary-penalty', id)
    assert.deepEqual(statutory, { kind: 'statutory', rule: null, n: 90, unit: 'days' }, id)
    assert.ok(existsSync(new URL(`../../../lawbook/standards/${standard}.yaml`, import.meta.url)), `${id} ${standard}`)
  }
})

test('a penalty whose law was replaced is written down and not put on the list (行政处罚法 §16)', () => {
  assert.equal(
    POWERS.some(({ standard }) => standard === 'la-forest-1'),
    false,
  )
  assert.equal(
    POWERS.some(({ standard }) => standard === 'forest-76-1'),
    true,
  )
})

test('every power says what is owed at each stage, for what somebody answers, which remedies are open and what is public', () => {
  for (const { id, duties, accountability, remedy, publication, complaint } of POWERS) {
    assert.ok(duties.length >= 3, id)
    assert.ok(accountability.length >= 3, id)
    assert.ok(complaint && remedy['zh-Hans'] && publication['zh-Hans'], id)
  }
})

test('everything a page shows of a power stands in English without a Chinese character', () => {
  for (const power of POWERS)
    for (const text of textsOf(power)) assert.doesNotMatch(text.en, /\p{Script=Han}/u, `${power.id} ${text['zh-Hans']}`)
})

test('a levy names the entry of the list of fees it collects, and no other power of the lawbook charges anything', () => {
  for (const { id, kind, fee } of POWERS) assert.equal(fee.charged, kind === 'levy', id)
})

function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && isText(value)) return [value]
  return Object.values(value).flatMap(textsOf)
}
