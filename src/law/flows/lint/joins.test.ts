import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chart } from '../chart.ts'
import { exampleChart, type NodeWish } from '../example-chart.ts'
import { lintChart } from '../lint.ts'

const joins = (chart: Chart) =>
  lintChart(chart)
    .filter(({ code }) => ['starving-join', 'piling-up', 'too-many-ways'].includes(code))
    .map(({ code, elements: [first] }) => `${code} ${first}`)

const yes = 'if 结果 = "是"'

test('a parallel join behind an exclusive fork waits for ever, and the way there is told', () => {
  const chart = exampleChart({ S: 'start', X: 'exclusive', A: 'user', B: 'user', J: 'parallel', E: 'end' }, [
    ...['S > X', `X > A ${yes}`, 'X > B else', 'A > J', 'B > J', 'J > E'],
  ])

  const found = lintChart(chart).find(({ code }) => code === 'starving-join')

  assert.deepEqual(found?.elements, ['J'])
  assert.equal(found?.severity, 'error')
  assert.match(
    found?.sentence['zh-Hans'] ?? '',
    /“步骤J”会一直等下去：走了“分支”以后，从“步骤[AB]”到“步骤J”的连线上不会再有来件/,
  )
})

test('the same fork joined by an exclusive or an inclusive gateway is in order', () => {
  for (const kind of ['exclusive', 'inclusive'] as const)
    assert.deepEqual(
      joins(
        exampleChart({ S: 'start', X: 'exclusive', A: 'user', B: 'user', J: kind, E: 'end' }, [
          ...['S > X', `X > A ${yes}`, 'X > B else', 'A > J', 'B > J', 'J > E'],
        ]),
      ),
      [],
    )
})

test('a correction loop is in order: back to the window, as often as needed', () => {
  const chart = exampleChart({ S: 'start', A: 'user', X: 'exclusive', C: 'receive', B: 'user', E: 'end' }, [
    ...['S > A', 'A > X', `X > C ${yes}`, 'C > A', 'X > B else', 'B > E'],
  ])
  assert.deepEqual(joins(chart), [])
})

test('a loop inside one branch of a parallel fork is in order', () => {
  const chart = exampleChart(
    { S: 'start', F: 'parallel', A: 'user', X: 'exclusive', B: 'user', J: 'parallel', E: 'end' },
    [...['S > F', 'F > A', 'A > X', `X > A ${yes}`, 'X > J else', 'F > B', 'B > J', 'J > E']],
  )
  assert.deepEqual(joins(chart), [])
})

test('a branch that may end instead of coming to the join starves it', () => {
  const chart = exampleChart(
    { S: 'start', F: 'parallel', A: 'user', X: 'exclusive', B: 'user', J: 'parallel', E: 'end', N: 'end' },
    [...['S > F', 'F > A', 'A > X', `X > N ${yes}`, 'X > J else', 'F > B', 'B > J', 'J > E']],
  )
  assert.deepEqual(joins(chart), ['starving-join J'])
})

test('it does not, where that end ends everything', () => {
  const stop: NodeWish = { kind: 'end', trigger: { kind: 'terminate' } }
  const chart = exampleChart(
    { S: 'start', F: 'parallel', A: 'user', X: 'exclusive', B: 'user', J: 'parallel', E: 'end', N: stop },
    [...['S > F', 'F > A', 'A > X', `X > N ${yes}`, 'X > J else', 'F > B', 'B > J', 'J > E']],
  )
  assert.deepEqual(joins(chart), [])
})

test('a deadline that leads past the join starves it; one that leads to a step before it does not', () => {
  const timer = { kind: 'boundary', attachedTo: 'A', trigger: { kind: 'timer', limit: null } } as const
  const chart = (to: string) =>
    exampleChart(
      { S: 'start', F: 'parallel', A: 'user', T: timer, B: 'user', M: 'exclusive', J: 'parallel', E: 'end' },
      [...['S > F', 'F > A', 'A > M', 'M > J', 'F > B', 'B > J', 'J > E', `T > ${to}`]],
    )

  assert.deepEqual(joins(chart('E')), ['starving-join J'])
  assert.deepEqual(joins(chart('M')), [])
})

test('a parallel gateway used as the merge of a loop starves at once: nothing has come round yet', () => {
  const chart = exampleChart({ S: 'start', J: 'parallel', A: 'user', X: 'exclusive', E: 'end' }, [
    ...['S > J', 'J > A', 'A > X', `X > J ${yes}`, 'X > E else'],
  ])
  assert.deepEqual(joins(chart), ['starving-join J'])
})

test('a loop that leads back from inside a parallel fork piles work up before the join', () => {
  const chart = exampleChart(
    { S: 'start', M: 'exclusive', F: 'parallel', A: 'user', X: 'exclusive', B: 'user', J: 'parallel', E: 'end' },
    ['S > M', 'M > F', 'F > A', 'A > X', `X > M ${yes}`, 'X > J else', 'F > B', 'B > J', 'J > E'],
  )
  assert.deepEqual(joins(chart), ['starving-join J', 'piling-up J'])
})

test('an event that does not interrupt may send a second piece of work to a plain end', () => {
  const chart = exampleChart(
    {
      ...{ S: 'start', A: 'user', B: 'user', E: 'end', C: 'receive', N: 'end' },
      ...{
        M: { kind: 'boundary', attachedTo: 'A', interrupting: false, trigger: { kind: 'message', name: 'special' } },
      },
    },
    ['S > A', 'A > B', 'B > E', 'M > C', 'C > N'],
  )
  assert.deepEqual(joins(chart), [])
})

test('a join inside a subprocess is examined there', () => {
  const inner = (kind: 'user' | 'exclusive' | 'parallel' | 'start' | 'end') => ({ kind, parent: 'P' }) as const
  const chart = exampleChart(
    {
      ...{ S: 'start', P: 'subprocess', E: 'end' },
      ...{
        s: inner('start'),
        x: inner('exclusive'),
        a: inner('user'),
        b: inner('user'),
        j: inner('parallel'),
        e: inner('end'),
      },
    },
    ['S > P', 'P > E', 's > x', `x > a ${yes}`, 'x > b else', 'a > j', 'b > j', 'j > e'],
  )
  assert.deepEqual(joins(chart), ['starving-join j'])
})

test('twelve branches of six steps side by side are examined in a moment', () => {
  const names = Array.from({ length: 12 }, (_, i) => Array.from({ length: 6 }, (_, k) => `A${i}_${k}`))
  const chart = exampleChart(
    {
      S: 'start',
      F: 'parallel',
      J: 'parallel',
      E: 'end',
      ...Object.fromEntries(names.flat().map((id) => [id, 'user'])),
    },
    ['S > F', 'J > E', ...names.flatMap((row) => ['F', ...row].map((id, k) => `${id} > ${row[k] ?? 'J'}`))],
  )

  const begun = performance.now()

  assert.deepEqual(joins(chart), [])
  assert.ok(performance.now() - begun < 2000, 'not two to the power of what is going on at once')
})

test('many beginnings share what may be looked at: the check of a hostile drawing takes no longer than that of one', () => {
  const branches = Array.from({ length: 40 }, (_, i) => i)
  const chart = (starts: number) => {
    const begins = Array.from({ length: starts }, (_, i) => `S${i}`)
    return exampleChart(
      {
        ...Object.fromEntries(begins.map((id) => [id, 'start'] as const)),
        ...Object.fromEntries(branches.flatMap((i) => [[`X${i}`, 'exclusive'] as const, [`A${i}`, 'user'] as const])),
        ...({ M: 'exclusive', F: 'parallel', J: 'inclusive', E: 'end' } as const),
      },
      [
        ...begins.map((id) => `${id} > M`),
        ...branches.flatMap((i) => [`F > X${i}`, `X${i} > A${i} ${yes}`, `X${i} > J else`, `A${i} > J`]),
        ...['M > F', 'J > E'],
      ],
    )
  }
  const time = (starts: number) => {
    const before = performance.now()
    assert.deepEqual(joins(chart(starts)), ['too-many-ways chart'])
    return performance.now() - before
  }

  const one = time(1)

  assert.ok(time(40) < 10 * one, 'not forty times as long')
})
