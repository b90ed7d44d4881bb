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
