import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { say } from '#platform/words/phrases.ts'
import type { Item, Span } from './item.ts'
import { readItems, readOneThings } from './read-items.ts'
import { stepDueAfter, stepsFit, workingDaysOf } from './spans.ts'
import { faultsOf, whyNotOffer, whyNotPublish } from './why-not-publish.ts'

const ITEMS = readItems()
const food = ITEMS.find((item) => item.id === 'si009')
assert.ok(food)
const FOOD: Item = food
const codeOf = (change: Partial<Item>) => whyNotPublish({ ...FOOD, ...change })?.code ?? null

test('an item without a basis, a condition or a step is not published', () => {
  assert.equal(codeOf({ basis: [] }), 'services.no-basis')
  assert.equal(codeOf({ conditions: [] }), 'services.no-condition')
  assert.equal(codeOf({ steps: [] }), 'services.no-step')
})

test('a licence without a statutory limit is not published; a service without one may be', () => {
  assert.equal(codeOf({ statutory: null }), 'services.no-limit')
  assert.equal(codeOf({ statutory: null, kind: 'public_service' }), null)
})

test('every refusal names the article that says no', () => {
  const faults = faultsOf({ ...FOOD, promised: 400, statutory: null, steps: [], basis: [] })

  assert.ok(faults.length > 1)
  for (const fault of faults) assert.ok(fault.article, fault.code)
})

test('what is asked for by a catch-all is not published; a definite thing with a similar word is', () => {
  const asked = (zh: string) => codeOf({ conditions: [{ id: 'c1', says: { ...say('有经营场所'), 'zh-Hans': zh } }] })

  for (const vague of ['其他材料', '其他有关文件', '法律法规规定的其他条件', '相关证明', '有关材料'])
    assert.equal(asked(vague), 'services.catch-all', vague)
  for (const definite of ['其他共有人同意的书面声明', '与本事项有关的房屋租赁合同', '亲属关系证明'])
    assert.equal(asked(definite), null, definite)
})

test('twenty days are twenty working days for a licence and fourteen for anything else (行政许可法 §82)', () => {
  const span: Span = { n: 20, unit: 'days' }

  assert.equal(workingDaysOf(span, 'licence'), 20)
  assert.equal(workingDaysOf(span, 'confirmation'), 14)
  assert.equal(workingDaysOf({ n: 2, unit: 'months' }, 'adjudication'), 42)
})

test('a one-thing promises no less than its slowest item and no more than forty-five working days', () => {
  const thing = readOneThings().find((one) => one.id === 'ot02')
  assert.ok(thing)
  const items = ITEMS.filter((item) => thing.items.includes(item.id))

  assert.equal(whyNotOffer(thing, items), null)
  assert.equal(whyNotOffer({ ...thing, promised: 1 }, items)?.code, 'services.joint-promise-too-short')
  assert.equal(whyNotOffer({ ...thing, promised: 46 }, items)?.code, 'services.joint-promise-too-long')
})

test('where the steps fit into the promise, no small clock runs past it', () => {
  const limits = fc.array(
    fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('quarter_days' as const, 'working_days' as const),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const [first] = FOOD.steps
  assert.ok(first)
  fc.assert(
    fc.property(limits, fc.integer({ min: 1, max: 60 }), (spans, promised) => {
      const item = { promised, steps: spans.map((limit, i) => ({ ...first, id: `s${i + 1}`, limit })) }
      const due = stepDueAfter(item).map((step) => step.workingDays)
      assert.deepEqual(
        due,
        [...due].sort((a, b) => a - b),
      )
      assert.equal(stepsFit(item), (due.at(-1) ?? 0) <= promised)
    }),
  )
})
