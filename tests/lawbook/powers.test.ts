import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBodies } from '#areas/organisations/index.ts'
import { lawbookPowers } from '#areas/processes/index.ts'
import { faultsOfPower } from '#areas/processes/power-faults.ts'
import { powersOfItems, readItems } from '#areas/services/index.ts'
import { day } from '#base/days.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { standardIds } from '#platform/lawbook/read-standards.ts'

const ITEMS = readItems()
const POWERS = powersOfItems(ITEMS)

test('every item is a power of its kind on its own chart, except public services, which are duties without a power', () => {
  const services = ITEMS.filter(({ kind }) => kind === 'public_service')

  assert.equal(POWERS.length, ITEMS.length - services.length)
  for (const power of POWERS) {
    const item = ITEMS.find(({ id }) => id === power.item)
    assert.equal(power.chart, item?.id)
    assert.equal(power.code, item?.code)
    assert.deepEqual(
      power.basis.map(({ article }) => article),
      item?.basis.map(({ article }) => article),
      power.id,
    )
  }
})

test('every power of an item may be on the list', () => {
  const house = {
    book: readLawbook(),
    bodies: new Set(readBodies().map(({ id }) => id)),
    charts: new Set(ITEMS.map(({ id }) => id)),
  }

  for (const power of POWERS) assert.deepEqual(faultsOfPower(power, day('2026-01-01'), house), [], power.id)
})

test('together with the powers nobody applies for, all ten kinds are on the list and no code stands twice', () => {
  const all = [...POWERS, ...lawbookPowers()]

  assert.equal(new Set(all.map(({ kind }) => kind)).size, 10)
  assert.equal(new Set(all.map(({ code }) => code)).size, all.length)
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
})

test('every penalty names a standard that is there, or says that there is none', () => {
  const penalties = lawbookPowers().filter(({ kind }) => kind === 'penalty')

  assert.ok(penalties.length > 0)
  for (const { id, standard } of penalties)
    if (standard !== 'none') assert.ok(standard !== null && standardIds().includes(standard), id)
})
