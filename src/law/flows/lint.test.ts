import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chart } from './chart.ts'
import { exampleChart, named } from './example-chart.ts'
import { lintChart } from './lint.ts'

const codes = (chart: Chart) => lintChart(chart).map(({ code, elements: [first] }) => `${code} ${first ?? ''}`.trim())
const straight = (more: Partial<Chart> = {}) =>
  exampleChart({ S: 'start', A: 'user', E: 'end' }, ['S > A', 'A > E'], more)

test('a chart in which every step says who, how long and on what basis has no finding', () => {
  assert.deepEqual(codes(straight()), [])
})

test('a finding is a sentence in three languages that calls the step by its name', () => {
  const chart = exampleChart(
    { S: 'start', A: { kind: 'user', name: named('现场核查', 'Site check'), basis: [] }, E: 'end' },
    ['S > A', 'A > E'],
  )

  const [found] = lintChart(chart)

  assert.match(found?.sentence['zh-Hans'] ?? '', /“现场核查”没有依据/)
  assert.match(found?.sentence['zh-Hant'] ?? '', /“现场核查”沒有依據/, 'the file has no Traditional name of its own')
  assert.match(found?.sentence.en ?? '', /“Site check” has no legal basis/)
})

test('what the house does not run is an error by the name of what is strange about it', () => {
  const chart = straight({
    foreign: [
      {
        ...{ id: 'E2', type: 'bpmn:EndEvent', because: 'bpmn:SignalEventDefinition', name: named('发信号', 'Signal') },
        ...{ parent: null, lane: null, attachedTo: null },
      },
    ],
  })

  const [found] = lintChart(chart)

  assert.equal(found?.code, 'foreign')
  assert.equal(found?.severity, 'error')
  assert.match(found?.sentence['zh-Hans'] ?? '', /信号事件/)
})

test('a step nothing leads to is unreachable, one without exit cannot end', () => {
  const island = exampleChart({ S: 'start', A: 'user', B: 'user', E: 'end' }, ['S > A', 'A > E', 'B > E'])
  const pit = exampleChart({ S: 'start', G: 'parallel', A: 'user', B: 'user', E: 'end' }, [
    'S > G',
    'G > A',
    'G > B',
    'A > E',
  ])
  const circle = exampleChart({ S: 'start', A: 'user', B: 'user', E: 'end' }, ['S > A', 'A > B', 'B > A'])

  assert.deepEqual(codes(island), ['unreachable B'])
  assert.deepEqual(codes(pit), ['cannot-end B'])
  assert.deepEqual(codes(circle), ['unreachable E', 'cannot-end S', 'cannot-end A', 'cannot-end B'])
})

test('what a deadline or a message leads away to is reached, and may be the only end', () => {
  const timer = {
    kind: 'timer',
    limit: { kind: 'statutory', rule: 'ALL.CORRECTION_NOTICE', n: null, unit: null },
  } as const
  const chart = exampleChart(
    { S: 'start', A: 'user', T: { kind: 'boundary', attachedTo: 'A', trigger: timer }, B: 'user', E: 'end' },
    ['S > A', 'T > B', 'B > E'],
  )
  assert.deepEqual(codes(chart), [])
})

test('a subprocess begins inside itself, and its inside must be reached and end as well', () => {
  const inside = (more: Record<string, 'user'>, lines: readonly string[]) =>
    exampleChart(
      {
        ...{ S: 'start', P: 'subprocess', E: 'end' },
        ...{ s: { kind: 'start', parent: 'P' }, a: { kind: 'user', parent: 'P' }, e: { kind: 'end', parent: 'P' } },
        ...Object.fromEntries(Object.entries(more).map(([id, kind]) => [id, { kind, parent: 'P' }])),
      },
      ['S > P', 'P > E', 's > a', ...lines],
    )

  assert.deepEqual(codes(inside({}, ['a > e'])), [])
  assert.deepEqual(codes(inside({ b: 'user' }, ['a > e', 'b > e'])), ['unreachable b'])
  assert.deepEqual(codes(inside({ b: 'user' }, ['a > e', 'a > b'])), ['cannot-end b'])
})

test('a subprocess without a start inside, and a chart without any, say so', () => {
  const hollow = exampleChart({ S: 'start', P: 'subprocess', E: 'end' }, ['S > P', 'P > E'])
  const empty = exampleChart({}, [])

  assert.deepEqual(codes(hollow), ['no-start P'])
  assert.deepEqual(codes(empty), ['no-start chart'])
})

test('two plain starts are ambiguous; two that wait for different messages are not', () => {
  const two = exampleChart({ S: 'start', T: 'start', A: 'user', E: 'end' }, ['S > A', 'T > A', 'A > E'])
  const message = (name: string) => ({ kind: 'start', trigger: { kind: 'message', name } }) as const
  const told = (a: string, b: string) =>
    exampleChart({ S: message(a), T: message(b), A: 'user', E: 'end' }, ['S > A', 'T > A', 'A > E'])

  assert.deepEqual(codes(two), ['two-starts T'])
  assert.deepEqual(codes(told('举报', '投诉')), [])
  assert.deepEqual(codes(told('举报', '举报')), ['two-starts T'])
})

test('a second process with content is refused, since one chart runs one', () => {
  const chart = exampleChart(
    { S: 'start', E: 'end', S2: { kind: 'start', process: 'other' }, E2: { kind: 'end', process: 'other' } },
    ['S > E', 'S2 > E2'],
    { pools: [] },
  )
  assert.deepEqual(codes(chart), ['two-processes other'])
})

test('a flow into a subprocess from outside is loose, as is one to nowhere', () => {
  const across = exampleChart(
    {
      ...{ S: 'start', P: 'subprocess', E: 'end' },
      ...{ s: { kind: 'start', parent: 'P' }, a: { kind: 'user', parent: 'P' }, e: { kind: 'end', parent: 'P' } },
    },
    ['S > P', 'P > E', 's > a', 'a > e', 'S > a'],
  )
  const nowhere = straight({
    flows: [...straight().flows, { id: 'x', name: named('', ''), from: 'A', to: '?', condition: null }],
  })

  assert.deepEqual(codes(across), ['loose-flow S>a'])
  assert.deepEqual(
    codes(nowhere).filter((code) => code.startsWith('loose')),
    ['loose-flow x'],
  )
})

test('what is not on the sheet cannot be published as a drawing', () => {
  const chart = straight({ layout: { shapes: new Map(), edges: new Map() } })
  assert.deepEqual(codes(chart), [
    ...['no-layout L', 'no-layout S', 'no-layout A', 'no-layout E'],
    ...['no-layout S>A', 'no-layout A>E'],
  ])
})

test('the same id twice is an error, whatever carries it', () => {
  const chart = straight({ notes: [{ id: 'A', text: named('注', 'note'), about: [] }] })
  assert.deepEqual(codes(chart), ['duplicate-id A'])
})

test('missing English is one warning with all places, not a flood', () => {
  const chart = exampleChart(
    { S: 'start', A: { kind: 'user', name: { 'zh-Hans': '审查' } }, E: { kind: 'end', name: { 'zh-Hans': '办结' } } },
    ['S > A', 'A > E'],
  )

  const found = lintChart(chart)

  assert.deepEqual(
    found.map(({ code, severity, elements }) => ({ code, severity, elements })),
    [{ code: 'no-english', severity: 'warning', elements: ['A', 'E'] }],
  )
})
