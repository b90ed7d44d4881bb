import type { Box, Chart, Node, Shape } from '../chart.ts'
import type { ChartDifference } from '../difference.ts'
import { differenceOf } from '../difference.ts'
import { wordsOf } from '../words/index.ts'
import { drawChart } from './draw-chart.ts'
import { extentOf } from './extent.ts'
import type { DrawOptions, Mark } from './options.ts'

/** Id of the frame around the steps that went. */
const GONE = 'removed-steps'
const GAP = 36

/**
 * The later edition drawn, with what came and what is another marked by shape and word; steps that went stand in a row
 * below it, since their old places may be taken. Lines that went are told in words only (`differenceOf`).
 */
export function drawDifference(before: Chart, after: Chart, options: Omit<DrawOptions, 'marks'>): string {
  const marks = marksOf(differenceOf(before, after))
  return drawChart(withGone(before, after, wordsOf(options.lang).removedSteps), { ...options, marks })
}

/** What became of each element, for a drawing. An element that is new or gone is no longer merely changed. */
export function marksOf(difference: ChartDifference): ReadonlyMap<string, Mark> {
  const whole: readonly string[] = ['step', 'flow', 'lane']
  const marks = new Map<string, Mark>()
  for (const { element, aspect, mark } of difference)
    if (whole.includes(aspect)) marks.set(element, mark)
    else if (!marks.has(element)) marks.set(element, 'changed')
  return marks
}

/** The later chart with the steps that went in a frame below. */
function withGone(before: Chart, after: Chart, title: string): Chart {
  const stays = new Set(after.nodes.map(({ id }) => id))
  const gone = before.nodes.filter(({ id, kind }) => !stays.has(id) && !WITHOUT_WORDS.has(kind))
  if (gone.length === 0) return after
  const { shapes, edges } = after.layout
  const { x, y, height } = extentOf(after.layout, 0, [])
  let left = x + GAP
  const placed = gone.map((node): readonly [Node, Shape] => {
    const was = before.layout.shapes.get(node.id)
    const size = { width: was?.width ?? 100, height: was?.height ?? 60 }
    const at = { x: left + GAP, y: y + height + GAP }
    left += size.width + GAP
    return [freed(node), { ...at, ...size, sheet: 0, label: null, expanded: false, horizontal: true }]
  })
  return {
    ...after,
    nodes: [...after.nodes, ...placed.map(([node]) => node)],
    asides: [...after.asides, { id: GONE, kind: 'group', name: { 'zh-Hans': title }, many: false }],
    layout: {
      shapes: new Map([
        ...shapes,
        ...placed.map(([{ id }, shape]) => [id, shape] as const),
        [GONE, frameOf(placed.map(([, shape]) => shape))],
      ]),
      edges,
    },
  }
}

/** Forks and events on borders are nothing without their lines. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(['exclusive', 'parallel', 'inclusive', 'event-based', 'boundary'])

/** Out of its subprocess and lane, which may be gone as well. */
function freed(node: Node): Node {
  return { ...node, parent: null, lane: null, attachedTo: null }
}

function frameOf(shapes: readonly Box[]): Shape {
  const [left, right] = [Math.min(...shapes.map(({ x }) => x)), Math.max(...shapes.map(({ x, width }) => x + width))]
  const [top, foot] = [Math.min(...shapes.map(({ y }) => y)), Math.max(...shapes.map(({ y, height }) => y + height))]
  const box = { x: left - GAP, y: top - GAP, width: right - left + 2 * GAP, height: foot - top + 2 * GAP }
  const label = { x: box.x + 8, y: box.y + 6, width: 160, height: 18 }
  return { ...box, sheet: 0, label, expanded: false, horizontal: true }
}
