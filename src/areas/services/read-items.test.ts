import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isText, type Text } from '#base/text.ts'
import { readBodies } from '../organisations/index.ts'
import { editionHash } from './edition-hash.ts'
import type { Item } from './item.ts'
import { readItem, readItems, readOneThings } from './read-items.ts'
import { stepDueAfter, workingDaysOf } from './spans.ts'
import { taskCodeOf } from './task-code.ts'
import { whyNotOffer, whyNotPublish } from './why-not-publish.ts'

const ITEMS = readItems()
const BODIES = readBodies()
const SHARED = new URL('../../../../shared/data/service-items.json', import.meta.url)

test('all 262 items are read, each under its own name and code', () => {
  assert.equal(ITEMS.length, 262)
  assert.equal(new Set(ITEMS.map((item) => item.name['zh-Hans'])).size, 262)
  assert.equal(new Set(ITEMS.map((item) => item.code)).size, 262)
})

test('every item may be published: promise within the law, steps within the promise, nothing without a basis', () => {
  for (const item of ITEMS) assert.equal(whyNotPublish(item), null, item.id)
})

test('no promise is longer than its statutory limit (优化营商环境条例 §36)', () => {
  for (const item of ITEMS) {
    if (item.statutory) assert.ok(item.promised <= workingDaysOf(item.statutory.span, item.kind), item.id)
  }
})

test('the last step of every item ends no later than the promise', () => {
  for (const item of ITEMS) {
    const last = stepDueAfter(item).at(-1)
    assert.ok(last && last.workingDays <= Math.max(item.promised, 1), item.id)
  }
})

test('every item is handled by a body that stands, and every step finds a post there to do it', () => {
  for (const item of ITEMS) {
    for (const step of item.steps) {
      const at = step.at === 'body' ? item.body : step.at
      const bodies = BODIES.filter((body) => body.id === at || body.level === at)
      assert.ok(bodies.length > 0, `${item.id} ${at}`)
      for (const body of bodies) {
        const able = (role: string) => role === step.role || (step.role === 'intake' && role === 'agent')
        assert.ok(step.role === null || body.posts.some((post) => able(post.role)), `${item.id} ${step.id} ${body.id}`)
      }
    }
  }
})

test('everything a page shows of an item stands in English without a Chinese character', () => {
  for (const item of ITEMS) {
    for (const text of textsOf(item)) {
      assert.doesNotMatch(text.en, /\p{Script=Han}/u, text['zh-Hans'])
      assert.ok(text['zh-Hant'].length > 0)
    }
  }
})

test('the hash of an edition changes with what binds and not with a translation', () => {
  const [item] = ITEMS
  assert.ok(item)
  const retold: Item = { ...item, name: { ...item.name, en: 'Another translation' } }
  const slower: Item = { ...item, promised: item.promised + 1 }

  assert.match(editionHash(item), /^[0-9a-f]{64}$/)
  assert.equal(editionHash(JSON.parse(JSON.stringify(item))), editionHash(item))
  assert.equal(editionHash(retold), editionHash(item))
  assert.notEqual(editionHash(slower), editionHash(item))
})

test('the 39 one-things name items that exist and bodies that lead, and can be offered', () => {
  const things = readOneThings()

  assert.equal(things.length, 39)
  for (const thing of things) {
    const items = ITEMS.filter((item) => thing.items.includes(item.id))
    assert.equal(items.length, thing.items.length, thing.id)
    assert.ok(
      BODIES.some((body) => body.id === thing.lead || body.level === thing.lead),
      thing.lead,
    )
    assert.equal(whyNotOffer(thing, items), null, thing.id)
  }
})

test('a sentence without English is refused with the file and the sentence', () => {
  const text = readFileSync(new URL('../../../lawbook/items/si001.yaml', import.meta.url), 'utf8')

  assert.throws(
    () => readItem('si001.yaml', text.replace('有经营场所', '有月亮')),
    /lawbook\/items\/si001\.yaml: .*no English for "有月亮"/,
  )
  assert.throws(() => readItem('si001.yaml', `${text}colour: red\n`), /si001\.yaml/)
  assert.throws(() => readItem('si001.yaml', text.replace('991000001000', '990100001000')), /is not of the kind/)
})

test('nothing was lost on the way from the surveyed list', {
  skip: !existsSync(SHARED) && 'the list is not here',
}, () => {
  const surveyed = JSON.parse(readFileSync(SHARED, 'utf8')) as { rows: readonly SurveyedItem[] } // its about says so
  for (const row of surveyed.rows) {
    const item = ITEMS.find((one) => one.id === row.id)
    assert.ok(item)
    assert.equal(item.name['zh-Hans'], row.name)
    assert.equal(item.promised, row.promisedLimit.n)
    const body = BODIES.find((one) => one.id === row.responsibleExample)
    assert.equal(body && taskCodeOf(item, body.code), row.taskCode)
    assert.equal(item.agent, row.villageAgentMaySubmit)
    assert.deepEqual(item.levels, row.levels)
    assert.deepEqual(
      item.materials.map((one) => [one.name['zh-Hans'], one.from?.['zh-Hans'] ?? null, one.tolerant]),
      row.materials.map((one) => [one.name, one.shareSource, one.tolerant]),
    )
    assert.deepEqual(
      item.conditions.map((one) => one.says['zh-Hans']),
      row.conditions,
    )
    assert.equal(item.steps.length, row.steps.length)
    assert.deepEqual(
      item.basis.map((one) => one.article),
      row.legalBasis.map((one) => one.article),
    )
  }
})

interface SurveyedItem {
  id: string
  name: string
  promisedLimit: { n: number }
  villageAgentMaySubmit: boolean
  responsibleExample: string
  taskCode: string
  levels: string[]
  materials: { name: string; shareSource: string | null; tolerant: boolean }[]
  conditions: string[]
  steps: unknown[]
  legalBasis: { article: string | null }[]
}

function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && isText(value)) return [value]
  return Object.values(value).flatMap(textsOf)
}
