import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows, programIn, stateAfter } from './examples.ts'
import { checkMap, migrate, placesOf } from './migrate.ts'
import { activeOf } from './state.ts'
import { step } from './step.ts'

const tasks = (...ids: readonly string[]) => ids.map((id) => `<userTask id="${id}"/>`).join('')
const LIMIT = (n: number) =>
  `<extensionElements><gk:limit kind="statutory" value="${n}" unit="working_days"/></extensionElements><timerEventDefinition/>`
const border = (id: string, on: string, n: number) =>
  `<boundaryEvent id="${id}" attachedToRef="${on}" cancelActivity="false">${LIMIT(n)}</boundaryEvent>`

test('a step that is inserted behind a waiting case is done by it, and needs no map', async () => {
  const before = await programIn(`<startEvent id="S"/>${tasks('A', 'B')}${flows('S>A', 'A>B')}`)
  const after = await programIn(`<startEvent id="S"/>${tasks('A', 'Legal', 'B')}${flows('S>A', 'A>Legal', 'Legal>B')}`)
  const waiting = stateAfter(before, 'start')

  assert.deepEqual(checkMap(before, after, {}), [])
  const { state } = migrate(before, after, waiting, {})
  const moved = step(after, state, { type: 'complete', element: 'A' })
  assert.ok(moved.ok)
  assert.deepEqual(activeOf(moved.state), ['Legal'])
})

test('a step that is gone needs another to go on at; only cases that stand there are held up', async () => {
  const before = await programIn(`<startEvent id="S"/>${tasks('A', 'Old', 'B')}${flows('S>A', 'A>Old', 'Old>B')}`)
  const after = await programIn(`<startEvent id="S"/>${tasks('A', 'New', 'B')}${flows('S>A', 'A>New', 'New>B')}`)
  const faults = checkMap(before, after, {})
  const at = (...events: readonly string[]) => placesOf(stateAfter(before, 'start', ...events))

  assert.deepEqual(faults, [{ code: 'gone', element: 'Old', target: 'Old' }])
  assert.ok(!faults.some(({ element }) => at().includes(element)))
  assert.ok(faults.some(({ element }) => at('A').includes(element)))
  assert.deepEqual(checkMap(before, after, { Old: 'New' }), [])
  assert.deepEqual(activeOf(migrate(before, after, stateAfter(before, 'start', 'A'), { Old: 'New' }).state), ['New'])
})

test('a case before its decision is not mapped behind it: what the law wants done would be skipped', async () => {
  const part = (id: string, what: string) =>
    `<userTask id="${id}"><extensionElements><gk:step part="${what}"/></extensionElements></userTask>`
  const chart = (decision: string) =>
    programIn(`<startEvent id="S"/>${part(decision, 'decision')}${part('Deliver', 'delivery')}
      ${flows(`S>${decision}`, `${decision}>Deliver`)}`)
  const [before, after] = [await chart('Decide'), await chart('Resolve')]

  assert.deepEqual(checkMap(before, after, { Decide: 'Deliver' }), [
    { code: 'other-part', element: 'Decide', target: 'Deliver' },
  ])
  assert.deepEqual(checkMap(before, after, { Decide: 'Resolve' }), [])
})

test('joins keep whom they have counted: each flow needs its counterpart', async () => {
  const chart = (join: string, last: string) =>
    programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B', 'C')}<${last} id="${join}"/>
      ${flows('S>F', 'F>A', 'F>B', `A>${join}`, `B>${join}`, `${join}>C`)}`)
  const [before, after] = [await chart('J', 'parallelGateway'), await chart('K', 'parallelGateway')]
  const [inclusive, map] = [await chart('J', 'inclusiveGateway'), { J: 'K', AJ: 'AK', BJ: 'BK' }]

  assert.deepEqual(
    checkMap(before, after, { J: 'K' }).map(({ code, element }) => [code, element]),
    [
      ['no-such-flow', 'AJ'],
      ['no-such-flow', 'BJ'],
    ],
  )
  assert.deepEqual(checkMap(before, inclusive, {})[0]?.code, 'other-kind')
  assert.deepEqual(checkMap(before, after, map), [])
  const { state } = migrate(before, after, stateAfter(before, 'start', 'A'), map)
  const moved = step(after, state, { type: 'complete', element: 'B' })
  assert.ok(moved.ok)
  assert.deepEqual(activeOf(moved.state), ['C'])
})

test('a step may not leave its subprocess, nor become several, nor change what it waits for', async () => {
  const inside = (inner: string) => `<subProcess id="P"><startEvent id="IS"/>${inner}${flows('IS>A')}</subProcess>`
  const plain = `<startEvent id="S"/>${tasks('A')}${flows('S>A')}`
  const many = `<userTask id="A"><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality>
    </multiInstanceLoopCharacteristics></userTask>`
  const code = async (before: string, after: string) =>
    checkMap(await programIn(before), await programIn(after), {}).map((fault) => fault.code)

  assert.deepEqual(await code(`<startEvent id="S"/>${inside(tasks('A'))}${flows('S>P')}`, plain), [
    'gone',
    'other-scope',
  ])
  assert.deepEqual(await code(plain, `<startEvent id="S"/>${many}${flows('S>A')}`), ['other-kind'])
  const timer = `<intermediateCatchEvent id="A">${LIMIT(3)}</intermediateCatchEvent>`
  assert.deepEqual(await code(plain, `<startEvent id="S"/>${timer}${flows('S>A')}`), ['other-kind'])
})

test('events that are waited for together stay together', async () => {
  const race = (...ids: readonly string[]) =>
    programIn(`<startEvent id="S"/><eventBasedGateway id="G"/>${ids.map((id) => `<receiveTask id="${id}"/>`).join('')}
      ${flows('S>G', ...ids.map((id) => `G>${id}`))}`)
  const [two, three, renamed] = [await race('A', 'B'), await race('A', 'B', 'C'), await race('X', 'B')]

  assert.deepEqual(
    checkMap(two, three, {}).map(({ code }) => code),
    ['other-rivals', 'other-rivals'],
  )
  assert.deepEqual(checkMap(two, renamed, { A: 'X' }), [])
})

test('limits of the next edition begin, those that are gone or changed end, those that stay run on', async () => {
  const chart = (...borders: readonly string[]) =>
    programIn(`<startEvent id="S"/>${tasks('A')}${borders.join('')}${flows('S>A')}`)
  const before = await chart(border('Same', 'A', 5), border('Longer', 'A', 10), border('Gone', 'A', 3))
  const after = await chart(border('Same', 'A', 5), border('Longer', 'A', 20), border('New', 'A', 7))
  const { effects } = migrate(before, after, stateAfter(before, 'start'), {})

  assert.deepEqual(
    effects.map((effect) => [effect.kind, 'element' in effect && effect.element]),
    [
      ['disarm', 'Longer'],
      ['disarm', 'Gone'],
      ['arm', 'Longer'],
      ['arm', 'New'],
    ],
  )
  const rang = stateAfter(before, 'start', { type: 'timer', element: 'Same' })
  assert.ok(
    !migrate(before, after, rang, {}).effects.some((effect) => 'element' in effect && effect.element === 'Same'),
  )
})

test('a map that names what was never there is a mistake of whoever wrote it', async () => {
  const program = await programIn(`<startEvent id="S"/>${tasks('A')}${flows('S>A')}`)

  assert.deepEqual(checkMap(program, program, { B: 'A' }), [{ code: 'unknown', element: 'B', target: 'A' }])
})
