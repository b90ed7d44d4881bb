import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import type { Chart } from '../chart.ts'
import { exampleChart, type NodeWish } from '../example-chart.ts'
import { lintChart } from '../lint.ts'
import { programOf } from '../program.ts'
import { activeOf } from '../state.ts'
import { begin, step } from '../step.ts'

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

/** A well-formed piece between two nodes: steps, forks joined by their own kind, loops by exclusive gateways. */
interface Block {
  readonly kind: 'step' | 'row' | 'exclusive' | 'parallel' | 'inclusive' | 'loop'
  readonly inner: readonly Block[]
}
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant<Block>({ kind: 'step', inner: [] }),
    fc.record<Block>({
      kind: fc.constantFrom('row', 'exclusive', 'parallel', 'inclusive', 'loop'),
      inner: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}))

/** Draws a block between `from` and what it gives back; `joins` names the kind of join where a fork has another. */
function chartOf(whole: Block, joinOf: (kind: NodeWish) => NodeWish = (kind) => kind): Chart {
  const nodes: Record<string, NodeWish> = { S: 'start' }
  const lines: string[] = []
  const add = (wish: NodeWish): string => {
    const id = `N${Object.keys(nodes).length}`
    nodes[id] = wish
    return id
  }
  const draw = ({ kind, inner }: Block, from: string, exit: string): readonly [string, string] => {
    if (kind === 'step') {
      const id = add('user')
      lines.push(`${from} > ${id}${exit}`)
      return [id, '']
    }
    if (kind === 'row')
      return inner.reduce<readonly [string, string]>(([at, way], one) => draw(one, at, way), [from, exit])
    const fork = add(kind === 'loop' ? 'exclusive' : kind)
    lines.push(`${from} > ${fork}${exit}`)
    if (kind === 'loop') {
      const [last, way] = draw(inner[0] ?? { kind: 'step', inner: [] }, fork, '')
      const back = add('exclusive')
      lines.push(`${last} > ${back}${way}`, `${back} > ${fork} ${yes}`)
      return [back, ' else']
    }
    const chooses = kind !== 'parallel'
    const ends = inner.map((one, i) => draw(one, fork, chooses ? (i === 0 ? ' else' : ` ${yes}`) : ''))
    const join = add(joinOf(kind))
    lines.push(...ends.map(([last, way]) => `${last} > ${join}${way}`))
    return [join, '']
  }
  const [last, way] = draw(whole, 'S', '')
  nodes['E'] = 'end'
  lines.push(`${last} > E${way}`)
  return exampleChart(nodes, lines)
}

test('whatever is built of well-formed pieces, loops among them, is never complained about', () => {
  fc.assert(
    fc.property(block, (whole) => {
      assert.deepEqual(joins(chartOf(whole)), [])
    }),
    { numRuns: 300 },
  )
})

test('the same with a parallel join behind an exclusive fork is always found', () => {
  const spoiled = (kind: NodeWish) => (kind === 'exclusive' ? 'parallel' : kind)
  const withFork = block.map((one): Block => ({ kind: 'row', inner: [one, { kind: 'exclusive', inner: [one, STEP] }] }))
  fc.assert(
    fc.property(withFork, (whole) => {
      assert.ok(joins(chartOf(whole, spoiled)).some((found) => found.startsWith('starving-join')))
    }),
    { numRuns: 300 },
  )
})

test('no run gets stuck on a chart whose joins are clean, whatever kind of join was drawn where', () => {
  const kinds = fc.infiniteStream(fc.constantFrom<NodeWish>('exclusive', 'parallel', 'inclusive'))
  fc.assert(
    fc.property(block, kinds, fc.infiniteStream(fc.nat()), (whole, joinKinds, picks) => {
      const chart = chartOf(whole, () => joinKinds.next().value)
      fc.pre(joins(chart).length === 0)

      assert.ok(endsOrWaits(chart, picks), 'a run of the reducer')
    }),
    { numRuns: 400 },
  )
})

/** One run with picked answers and picked steps; false once nothing waits and it is not over. */
function endsOrWaits(chart: Chart, picks: Iterator<number>): boolean {
  const program = programOf(chart)
  const answer = () => ({ 结果: pick(picks, ['是', '否']) })
  let moved = begin(program, answer())
  for (let i = 0; i < 60; i += 1) {
    if (!moved.ok) throw new Error(`refused: ${moved.no.code}`)
    if (moved.state.ended) return true
    const active = activeOf(moved.state)
    if (active.length === 0) return false
    moved = step(program, moved.state, { type: 'complete', element: pick(picks, active), data: answer() })
  }
  return true
}

function pick<T>(picks: Iterator<number>, from: readonly T[]): T {
  const at: number = picks.next().value
  return must(from[at % from.length], 'a pick')
}

const STEP: Block = { kind: 'step', inner: [] }
