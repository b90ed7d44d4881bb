import type { Box, Chart, Shape } from '../chart.ts'
import { said } from '../said.ts'
import { drawAside, drawNote } from './aside.ts'
import { tagAt } from './badges.ts'
import { occupiedOn } from './clear-spot.ts'
import { drawLines } from './draw-lines.ts'
import { drawNodes } from './draw-nodes.ts'
import { extentOf } from './extent.ts'
import { drawFigures } from './figures.ts'
import { shapeLabel } from './labels.ts'
import { drawLane, drawPool, headOf } from './lanes.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'

/** What was drawn, and the room it takes in the file's own coordinates. */
export interface Drawn {
  readonly svg: string
  readonly box: Box
}

/** One sheet of the file: frames first, then lines, then what stands on both, the words last. */
export function drawSheet(sheet: Sheet, number: number): Drawn {
  const here = shapesOn(sheet.chart, number)
  const lines = drawLines(sheet, number)
  const nodes = drawNodes(sheet, here)
  const asides = drawAsides(sheet, here)
  const known = new Set([...sheet.chart.pools, ...sheet.chart.lanes, ...asideIds(sheet), ...nodes.ids].map(idOf))
  const strange = here.filter(([id]) => !known.has(id)).map(([id, shape]) => drawStrange(id, shape))
  const labels = [...lines.boxes, ...nodes.boxes, ...asides.boxes]
  const occupied = occupiedOn(sheet.chart, number, labels)
  const figures = here.flatMap(
    ([id, shape]) => drawFigures(sheet.options.figures?.get(id) ?? [], shape, occupied) ?? [],
  )
  return {
    svg: [
      drawFrames(sheet, here),
      asides.groups,
      nodes.frames,
      lines.svg,
      asides.svg,
      nodes.svg,
      ...strange,
      nodes.labels,
      asides.labels,
      lines.labels,
      ...figures.map(({ svg }) => svg),
    ].join(''),
    box: extentOf(sheet.chart.layout, number, [...labels, ...figures.flatMap(({ boxes }) => boxes)]),
  }
}

export type Placed = readonly [id: string, shape: Shape]

const idOf = (each: string | { readonly id: string }) => (typeof each === 'string' ? each : each.id)
const asideIds = ({ chart }: Sheet) => [...chart.asides, ...chart.notes]

function shapesOn({ layout }: Chart, number: number): readonly Placed[] {
  return [...layout.shapes].filter(([, shape]) => shape.sheet === number)
}

/** Pools, then lanes, the outer before the inner. */
function drawFrames(sheet: Sheet, here: readonly Placed[]): string {
  const at = new Map(here)
  const { pools, lanes } = sheet.chart
  const drawn = lanes.filter(({ id }) => at.has(id))
  const heads = new Map([...Map.groupBy(drawn, ({ pool }) => pool)].map(([pool, own]) => [pool, headOf(sheet, own)]))
  const group = (id: string, ...inner: string[]) => tag('g', { 'data-id': id, class: sheet.stateOf(id) }, ...inner)
  return [
    ...pools.flatMap((pool) => {
      const shape = at.get(pool.id)
      return shape ? [group(pool.id, drawPool(sheet, pool, shape))] : []
    }),
    ...drawn.flatMap((lane) => {
      const shape = at.get(lane.id)
      if (!shape) return []
      const word = tagAt(sheet, lane.id, shape.x + 60, shape.y + shape.height - 14)
      return [group(lane.id, drawLane(sheet, lane, shape, heads.get(lane.pool) ?? null), word)]
    }),
  ].join('')
}

function drawAsides(sheet: Sheet, here: readonly Placed[]) {
  const at = new Map(here)
  const drawn = sheet.chart.asides.flatMap((aside) => {
    const shape = at.get(aside.id)
    if (!shape) return []
    const name = said(aside.name, sheet.lang)
    const label = name === '' ? null : shapeLabel(name, shape)
    return [{ aside, label, svg: tag('g', { 'data-id': aside.id }, drawAside(aside, shape)) }]
  })
  const notes = sheet.chart.notes.flatMap((note) => {
    const shape = at.get(note.id)
    return shape ? [tag('g', { 'data-id': note.id }, drawNote(sheet, note, shape))] : []
  })
  const of = (group: boolean) => drawn.filter(({ aside }) => (aside.kind === 'group') === group).map(({ svg }) => svg)
  return {
    groups: of(true).join(''),
    svg: [...of(false), ...notes].join(''),
    labels: drawn.map(({ label }) => label?.svg ?? '').join(''),
    boxes: drawn.flatMap(({ label }) => (label ? [label.box] : [])),
  }
}

/** Something with a place that the chart knows nothing of: an empty frame, so that nothing of the file is missing. */
function drawStrange(id: string, { x, y, width, height }: Shape): string {
  return tag('g', { 'data-id': id }, tag('rect', { class: 'group', x, y, width, height }))
}
