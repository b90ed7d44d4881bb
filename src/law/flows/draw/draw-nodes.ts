import type { Foreign } from '../beside.ts'
import type { Box, Node, Shape } from '../chart.ts'
import { isStep } from '../outline/steps.ts'
import { said } from '../said.ts'
import { drawActivity, drawFrame, sizeOf } from './activity.ts'
import { badgesOf, stateOn } from './badges.ts'
import { describe } from './describe.ts'
import type { Placed } from './draw-sheet.ts'
import { drawEvent } from './event.ts'
import { eventOf, foreignEventOf } from './event-of.ts'
import { drawGateway } from './gateway.ts'
import { type Label, shapeLabel } from './labels.ts'
import type { Sheet } from './sheet.ts'
import { escaped, tag } from './svg.ts'

/** Names of tasks are of one size all over the chart, as long as that is not smaller than this. */
const COMMON = 14

/** All nodes of a sheet: open subprocesses as frames, the others over the lines, those on borders last. */
export function drawNodes(sheet: Sheet, here: readonly Placed[]) {
  const at = new Map(here)
  const nodes = sheet.chart.nodes.filter(({ id }) => at.has(id))
  const foreign = sheet.chart.foreign.filter(({ id }) => at.has(id) && !sheet.near.nodes.has(id))
  const shapeOf = (id: string): Shape => at.get(id) ?? NOWHERE
  const isFrame = ({ id, kind }: Node) => (kind === 'subprocess' || kind === 'call') && shapeOf(id).expanded
  const own = new Map(
    nodes
      .filter((node) => hasWordsInside(node) && !isFrame(node))
      .map((node) => [node.id, sizeOf(sheet, node, shapeOf(node.id))]),
  )
  const common = Math.max(COMMON, Math.min(16, ...own.values()))
  const draw = (node: Node) => {
    const shape = shapeOf(node.id)
    const size = Math.min(common, own.get(node.id) ?? common)
    return wrapped(
      sheet,
      node,
      isFrame(node) ? drawFrame(sheet, node, shape) : drawNode(sheet, node, shape, size),
      shape,
    )
  }
  const onTop = nodes.filter((node) => !isFrame(node))
  const beside = [...onTop, ...foreign].flatMap((each) => labelOf(sheet, each, shapeOf(each.id)))
  return {
    ids: [...nodes, ...foreign].map(({ id }) => id),
    frames: nodes.filter(isFrame).map(draw).join(''),
    svg: [
      ...onTop.filter(({ attachedTo }) => attachedTo === null).map(draw),
      ...foreign.map((each) => drawForeign(sheet, each, shapeOf(each.id))),
      ...onTop.filter(({ attachedTo }) => attachedTo !== null).map(draw),
    ].join(''),
    labels: beside.map(({ svg }) => svg).join(''),
    boxes: beside.map(({ box }): Box => box),
  }
}

const NOWHERE: Shape = { sheet: 0, x: 0, y: 0, width: 0, height: 0, label: null, expanded: false, horizontal: true }

const GATEWAYS: ReadonlySet<string> = new Set(['exclusive', 'parallel', 'inclusive', 'event-based'])
const EVENTS: ReadonlySet<string> = new Set(['start', 'end', 'intermediate', 'boundary'])
const hasWordsInside = ({ kind }: Node) => !GATEWAYS.has(kind) && !EVENTS.has(kind)

function drawNode(sheet: Sheet, node: Node, shape: Shape, size: number): string {
  if (GATEWAYS.has(node.kind)) return drawGateway(node.kind, shape)
  if (EVENTS.has(node.kind)) return drawEvent(sheet, eventOf(node), shape)
  return drawActivity(sheet, node, shape, size)
}

/** A step leads to its place in the outline; everything says on demand what it is. */
function wrapped(sheet: Sheet, node: Node, drawn: string, shape: Shape): string {
  const href = isStep(node) ? (sheet.options.href?.(node.id) ?? null) : null
  const title = tag('title', {}, escaped(describe(sheet, node)))
  const attributes = { 'data-id': node.id, class: sheet.stateOf(node.id), href }
  return tag(href === null ? 'g' : 'a', attributes, title, drawn, badgesOf(sheet, node, shape))
}

/** What the house does not run is drawn by its outline in BPMN, broken, so that it is seen to be strange. */
function drawForeign(sheet: Sheet, foreign: Foreign, shape: Shape): string {
  const { id, type, name } = foreign
  const { x, y, width, height } = shape
  const drawn = type.endsWith('Event')
    ? drawEvent(sheet, foreignEventOf(foreign), shape)
    : type.endsWith('Gateway')
      ? drawGateway('complex', shape)
      : tag('rect', { class: 'box', x, y, width, height, rx: 4 })
  const title = tag('title', {}, escaped(said(name, sheet.lang) || type))
  return tag('g', { 'data-id': id, class: 'foreign' }, title, drawn, stateOn(sheet, id, shape))
}

/** The name beside it, where it does not stand inside. */
function labelOf(sheet: Sheet, { name, ...each }: Node | Foreign, shape: Shape): readonly Label[] {
  const inside = 'kind' in each ? hasWordsInside({ name, ...each }) : false
  const pill = shape.width > shape.height * 1.6
  const words = said(name, sheet.lang)
  return words === '' || inside || pill ? [] : [shapeLabel(words, shape)]
}
