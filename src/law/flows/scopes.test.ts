import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows, programIn, tell } from './examples.ts'

const tasks = (...ids: readonly string[]) => ids.map((id) => `<userTask id="${id}"/>`).join('')
const boundary = (id: string, on: string, definition: string, interrupting = true) =>
  `<boundaryEvent id="${id}" attachedToRef="${on}" cancelActivity="${interrupting}">${definition}</boundaryEvent>`
const LIMIT = '<extensionElements><gk:limit kind="statutory" rule="ALL.DECISION"/></extensionElements>'
const TIMER = `${LIMIT}<timerEventDefinition/>`
const MANY = '<multiInstanceLoopCharacteristics'
const timer = (element: string) => ({ type: 'timer', element }) as const
const limit = { kind: 'statutory', rule: 'ALL.DECISION', n: null, unit: null }

test('a limit that runs out ends its step, or goes on beside it once', async () => {
  const program = await programIn(`<startEvent id="S"/>${tasks('A', 'B', 'C', 'D')}
    ${boundary('Red', 'A', TIMER)}${boundary('Yellow', 'A', TIMER, false)}
    ${flows('S>A', 'A>B', 'Red>C', 'Yellow>D')}`)
  const begun = tell(program, 'start')
  const done = tell(program, 'start', 'A')

  assert.deepEqual(begun.effects.slice(1), [
    { kind: 'arm', element: 'Red', token: 1, limit },
    { kind: 'arm', element: 'Yellow', token: 1, limit },
  ])
  assert.deepEqual(tell(program, 'start', timer('Red')).active, ['C'])
  assert.deepEqual(tell(program, 'start', timer('Yellow')).active, ['A', 'D'])
  assert.equal(tell(program, 'start', timer('Yellow'), timer('Yellow')).no?.code, 'not-here', 'it rings once')
  assert.deepEqual(
    done.effects.filter(({ kind }) => kind === 'disarm').map((effect) => 'element' in effect && effect.element),
    ['Red', 'Yellow'],
  )
  const rang = tell(program, 'start', timer('Yellow'), 'A')
  assert.ok(!rang.effects.some((effect) => effect.kind === 'disarm' && effect.element === 'Yellow'))
})

test('a message on the border goes on beside the step as often as it comes', async () => {
  const program = await programIn(`<startEvent id="S"/>${tasks('A', 'B')}
    ${boundary('Special', 'A', '<messageEventDefinition/>', false)}${flows('S>A', 'Special>B')}`)
  const special = { type: 'message', element: 'Special' } as const
  const twice = tell(program, 'start', special, special)

  assert.deepEqual(twice.active, ['A', 'B'])
  assert.equal(twice.state?.tokens.length, 3)
})

test('a step that stops the clock says so when it begins and when it is over, however it ends', async () => {
  const program = await programIn(`<startEvent id="S"/><receiveTask id="Fix"><extensionElements>
    <gk:clock action="pause" rule="ALL.DECISION"/></extensionElements></receiveTask>${tasks('A', 'B')}
    ${boundary('Late', 'Fix', TIMER)}${flows('S>Fix', 'Fix>A', 'Late>B')}`)
  const ofClock = (kind: 'pause' | 'resume') => ({ kind, element: 'Fix', token: 1, rule: 'ALL.DECISION' })

  assert.deepEqual(tell(program, 'start').effects[1], ofClock('pause'))
  for (const event of ['Fix', timer('Late')] as const) {
    assert.ok(
      tell(program, 'start', event).effects.some(
        (effect) => JSON.stringify(effect) === JSON.stringify(ofClock('resume')),
      ),
    )
  }
})

test('a subprocess is over when nothing inside is left, and its limit ends everything inside', async () => {
  const program = await programIn(`<startEvent id="S"/><subProcess id="P"><startEvent id="IS"/>
      <parallelGateway id="F"/>${tasks('A', 'B')}${flows('IS>F', 'F>A', 'F>B')}</subProcess>${tasks('C', 'D')}
    ${boundary('T', 'P', TIMER)}${flows('S>P', 'P>C', 'T>D')}`)
  const late = tell(program, 'start', 'A', timer('T'))

  assert.deepEqual(tell(program, 'start').active, ['A', 'B'])
  assert.deepEqual(tell(program, 'start', 'A').active, ['B'])
  assert.deepEqual(tell(program, 'start', 'A', 'B').active, ['C'])
  assert.deepEqual(late.active, ['D'])
  assert.ok(late.effects.some((effect) => effect.kind === 'leave' && effect.element === 'B'))
})

test('terminate ends all in its scope: the run, or only the subprocess it stands in', async () => {
  const inner = `<subProcess id="P"><startEvent id="IS"/><parallelGateway id="F"/>${tasks('A', 'B')}
    <endEvent id="X"><terminateEventDefinition/></endEvent>${flows('IS>F', 'F>A', 'F>B', 'A>X')}</subProcess>`
  const inside = await programIn(`<startEvent id="S"/>${inner}${tasks('C')}${flows('S>P', 'P>C')}`)
  const outside = await programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B')}
    <endEvent id="X"><terminateEventDefinition/></endEvent>${flows('S>F', 'F>A', 'F>B', 'A>X')}`)

  assert.deepEqual(tell(inside, 'start', 'A').active, ['C'])
  assert.deepEqual(tell(outside, 'start', 'A').ended, { how: 'terminated', at: 'X' })
  assert.deepEqual(tell(outside, 'start', 'A').active, [])
})

test('what was still on its way inside ends with the rest, before it has begun', async () => {
  const inside = (end: string) => `<subProcess id="P"><startEvent id="IS"/><parallelGateway id="F"/>
    <endEvent id="X">${end}</endEvent>${tasks('A')}${flows('IS>F', 'F>X', 'F>A')}</subProcess>`
  const terminated = await programIn(
    `<startEvent id="S"/>${inside('<terminateEventDefinition/>')}${tasks('C')}${flows('S>P', 'P>C')}`,
  )
  const failed = await programIn(`<startEvent id="S"/>${inside('<errorEventDefinition/>')}${tasks('C', 'D')}
    ${boundary('Bad', 'P', '<errorEventDefinition/>')}${flows('S>P', 'P>C', 'Bad>D')}`)

  assert.deepEqual(tell(terminated, 'start').active, ['C'])
  assert.deepEqual(tell(failed, 'start').active, ['D'])
})

test('an error goes outwards to the border that knows its code, else to one that knows all, else ends the run', async () => {
  const errors = '<error id="e1" errorCode="E1"/><error id="e2" errorCode="E2"/><error id="e3" errorCode="E3"/>'
  const thrower = (id: string) => `<endEvent id="X${id}"><errorEventDefinition errorRef="e${id}"/></endEvent>`
  const caught = (code: string) => `<errorEventDefinition ${code && `errorRef="${code}"`}/>`
  const program = await programIn(
    `<startEvent id="S"/><subProcess id="Outer"><startEvent id="OS"/><subProcess id="Inner"><startEvent id="IS"/>
        ${tasks('A')}<exclusiveGateway id="G"/>${thrower('1')}${thrower('2')}${thrower('3')}
        ${flows('IS>A', 'A>G', 'G>X1[n=1]', 'G>X2[n=2]', 'G>X3[n=3]')}</subProcess>
      ${boundary('B1', 'Inner', caught('e1'))}${tasks('One')}${flows('OS>Inner', 'B1>One')}</subProcess>
    ${boundary('B2', 'Outer', caught('e2'))}${tasks('Two')}${flows('S>Outer', 'B2>Two')}`,
    errors,
  )
  const done = (n: number) => ({ type: 'complete', element: 'A', data: { n } }) as const

  assert.deepEqual(tell(program, 'start', done(1)).active, ['One'])
  assert.deepEqual(tell(program, 'start', done(2)).active, ['Two'])
  assert.deepEqual(tell(program, 'start', done(3)).ended, { how: 'error', at: 'X3', code: 'E3' })
})

test('something that fails outside is told at the activity, at the border, or only by its code', async () => {
  const program = await programIn(
    `<startEvent id="S"/><serviceTask id="V"/>${tasks('A', 'B')}
    ${boundary('Bad', 'V', '<errorEventDefinition errorRef="e"/>')}${flows('S>V', 'V>A', 'Bad>B')}`,
    '<error id="e" errorCode="E1"/>',
  )

  assert.deepEqual(tell(program, 'start').active, ['V'], 'an automatic step with a border waits: it may fail')
  assert.deepEqual(tell(program, 'start', 'V').active, ['A'])
  for (const event of [{ element: 'V' }, { element: 'V', code: 'E1' }, { element: 'Bad' }, { code: 'E1' }]) {
    assert.deepEqual(tell(program, 'start', { type: 'error', ...event }).active, ['B'])
  }
  assert.deepEqual(tell(program, 'start', { type: 'error', element: 'V', code: 'E9' }).ended?.how, 'error')
  assert.equal(tell(program, 'start', { type: 'error', element: 'A' }).no?.code, 'not-here')
})

test('several bodies act side by side, each with its own element, until all are done', async () => {
  const program = await programIn(`<startEvent id="S"/><userTask id="A">${MANY}>
      <loopDataInputRef>bodies</loopDataInputRef><inputDataItem id="i" name="body"/></multiInstanceLoopCharacteristics>
    </userTask>${tasks('B')}${flows('S>A', 'A>B')}`)
  const start = { type: 'start', data: { bodies: ['水务局', '环保局', '规划局'] } } as const
  const begun = tell(program, start)

  assert.deepEqual(
    begun.effects.map((effect) => effect.kind === 'enter' && effect.item),
    ['水务局', '环保局', '规划局'],
  )
  assert.deepEqual(tell(program, start, 'A', 'A').active, ['A'])
  assert.deepEqual(tell(program, start, 'A', 'A', 'A').active, ['B'])
  assert.deepEqual(tell(program, { type: 'start', data: { bodies: [] } }).active, ['B'], 'nobody has to be asked')
  assert.equal(tell(program, 'start').no?.code, 'no-collection')
})

test('one named body answers before the others', async () => {
  const program = await programIn(`<startEvent id="S"/><userTask id="A">${MANY}>
    <loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics></userTask>${flows('S>A')}`)
  const tokens = tell(program, 'start').effects.map((effect) => ('token' in effect ? effect.token : 0))
  const [, second = 0] = tokens
  const after = tell(program, 'start', { type: 'complete', element: 'A', token: second })

  assert.ok(!after.state?.tokens.some(({ id }) => id === second))
  assert.equal(after.state?.tokens.filter(({ n }) => n !== undefined).length, 2)
})

test('one after the other: the next begins when the one before is done', async () => {
  const program = await programIn(`<startEvent id="S"/><subProcess id="P">
      ${MANY} isSequential="true"><loopDataInputRef>steps</loopDataInputRef><inputDataItem id="i" name="each"/>
      </multiInstanceLoopCharacteristics><startEvent id="IS"/><exclusiveGateway id="G" default="GB"/>${tasks('A', 'B')}
      ${flows('IS>G', 'G>A[each > 1]', 'G>B')}</subProcess>${tasks('C')}${flows('S>P', 'P>C')}`)
  const start = { type: 'start', data: { steps: [1, 2] } } as const

  assert.deepEqual(tell(program, start).active, ['B'], 'inside, the condition sees the element of its instance')
  assert.deepEqual(tell(program, start, 'B').active, ['A'])
  assert.deepEqual(tell(program, start, 'B', 'A').active, ['C'])
})

test('a completion condition ends the others, and an event on the border ends all', async () => {
  const program = await programIn(`<startEvent id="S"/><userTask id="A">${MANY}>
      <loopCardinality>5</loopCardinality><completionCondition>numberOfCompletedInstances &gt;= 2</completionCondition>
      </multiInstanceLoopCharacteristics></userTask>${tasks('B', 'C')}${boundary('T', 'A', TIMER)}
    ${flows('S>A', 'A>B', 'T>C')}`)
  const enough = tell(program, 'start', 'A', 'A')

  assert.deepEqual(enough.active, ['B'])
  assert.equal(enough.effects.filter(({ kind }) => kind === 'leave').length, 4, 'the second and the three not needed')
  assert.equal(tell(program, 'start').effects.filter(({ kind }) => kind === 'arm').length, 1, 'one limit for all')
  assert.deepEqual(tell(program, 'start', 'A', timer('T')).active, ['C'])
  const [instance] = tell(program, 'start').state?.tokens.filter(({ n }) => n !== undefined) ?? []
  assert.equal(
    tell(program, 'start', { type: 'timer', element: 'T', token: instance?.id ?? 0 }).no?.code,
    'not-here',
    'the border is around all of them, not around one',
  )
})
