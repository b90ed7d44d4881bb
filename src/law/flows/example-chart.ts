import { must } from '#base/assert.ts'
import type { Chart, Flow, Name, Node, NodeKind, Shape } from './chart.ts'

/** What of a node the example says itself; the rest is as it should be. */
export type NodeWish = NodeKind | (Partial<Node> & { readonly kind: NodeKind })

/**
 * A chart written by hand, for tests: whole and without fault unless `more` says otherwise. A line is `A > B`, with a
 * condition `A > B if paid = true`, or the default exit `A > B else`; its id is `A>B`; exits are called 分支. Every step lies in the lane `L`.
 */
export function exampleChart(
  wishes: Readonly<Record<string, NodeWish>>,
  lines: readonly string[],
  more: Partial<Chart> = {},
): Chart {
  const flows = lines.map(flowOf)
  const nodes = Object.entries(wishes).map(([id, wish]) => nodeOf(id, wish, lines))
  const shapes = new Map<string, Shape>([
    ['L', { ...box(0, 0, 160 * nodes.length + 40, 160) }],
    ...nodes.map(({ id }, i): [string, Shape] => [id, box(40 + i * 160, 40, 100, 80)]),
  ])
  const edges = flows.map(({ id, from, to }) => {
    const [a, b] = [must(shapes.get(from), from), must(shapes.get(to), to)]
    const points = [
      { x: a.x + a.width, y: a.y + a.height / 2 },
      { x: b.x, y: b.y + b.height / 2 },
    ]
    return [id, { sheet: 0, points, label: null }] as const
  })
  return {
    id: 'chart',
    name: named('示例流程', 'Example'),
    complaint: null,
    limits: [],
    basis: [],
    facts: [{ name: '结果', type: 'string', values: ['是', '否'], says: null }],
    processes: [{ id: 'chart', name: named('示例流程', 'Example'), executable: true }],
    pools: [],
    lanes: [
      { id: 'L', name: named('审核岗', 'Reviewers'), pool: null, parent: null, post: { role: 'review', at: 'body' } },
    ],
    nodes,
    flows,
    messageFlows: [],
    notes: [],
    asides: [],
    ties: [],
    foreign: [],
    layout: { shapes, edges: new Map(edges) },
    ...more,
  }
}

/** A name in Chinese and English. */
export function named(zh: string, en: string): Name {
  return { 'zh-Hans': zh, en }
}

const EVENTS: ReadonlySet<string> = new Set(['start', 'end', 'intermediate', 'boundary'])

function nodeOf(id: string, wish: NodeWish, lines: readonly string[]): Node {
  const own = typeof wish === 'string' ? { kind: wish } : wish
  return {
    id,
    name: named(`步骤${id}`, `Step ${id}`),
    process: 'chart',
    parent: null,
    lane: 'L',
    trigger: EVENTS.has(own.kind) ? { kind: 'none' } : null,
    catches: own.kind === 'start' || own.kind === 'boundary',
    attachedTo: null,
    interrupting: true,
    defaultFlow: lines.map(flowOf).find((flow, i) => flow.from === id && lines[i]?.endsWith(' else'))?.id ?? null,
    multi: null,
    calls: null,
    part: null,
    post: null,
    counted: true,
    together: false,
    limits: [{ kind: 'promised', rule: null, n: 1, unit: 'working_days' }],
    basis: [{ law: '行政许可法', article: '34', version: null }],
    risks: [],
    documents: [],
    clocks: [],
    text: null,
    ...own,
  }
}

function flowOf(line: string): Flow {
  const [, from, to, branch, condition] = must(/^(\S+) > (\S+)( if (.+)| else)?$/.exec(line), line)
  const [a, b] = [must(from, line), must(to, line)]
  return {
    id: `${a}>${b}`,
    name: branch === undefined ? named('', '') : named('分支', 'branch'),
    from: a,
    to: b,
    condition: condition ?? null,
  }
}

function box(x: number, y: number, width: number, height: number): Shape {
  return { sheet: 0, x, y, width, height, label: null, expanded: true, horizontal: true }
}
