import type { Chart } from '../chart.ts'
import { isStep } from '../outline/steps.ts'
import { said } from '../said.ts'
import { drawSheet } from './draw-sheet.ts'
import type { DrawOptions } from './options.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { escaped, tag } from './svg.ts'

export type { Deviation, DrawOptions, Mark } from './options.ts'

/** Between the sheets of a file that has several. */
const GAP = 32

/**
 * The chart as SVG text, from the layout of the file: every shape and line of it, nothing moved. Unit: pixel, as in the
 * file. Needs no browser; looks come from `src/ui/chart-drawing.css`, or from `options.style` inside the SVG.
 *
 * For listeners it has a title, a description that names the steps in order, and a title on each; with links its role is
 * a document, otherwise an image. The outline says everything; a page shows both.
 *
 * Trap: words are measured by a table, so type of an unusual face may stand tighter than planned.
 */
export function drawChart(chart: Chart, options: DrawOptions): string {
  const sheet = sheetOf(chart, options)
  const { shapes, edges } = chart.layout
  const numbers = [...new Set([...shapes.values(), ...edges.values()].map((each) => each.sheet))].sort((a, b) => a - b)
  const drawn = numbers.map((number) => drawSheet(sheet, number))
  const width = Math.max(48, ...drawn.map(({ box }) => box.width))
  let top = 0
  const stacked = drawn.map(({ svg, box }) => {
    const moved = tag('g', { transform: `translate(${-box.x} ${top - box.y})` }, svg)
    top += box.height + GAP
    return moved
  })
  const height = Math.max(48, top - GAP)
  const prefix = options.prefix ?? 'chart'
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'fc',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: options.href ? 'graphics-document' : 'img',
    'aria-labelledby': `${prefix}-title`,
    'aria-describedby': `${prefix}-desc`,
  }
  return tag(
    'svg',
    head,
    tag('title', { id: `${prefix}-title` }, escaped(sheet.words.chart(said(chart.name, sheet.lang)))),
    tag('desc', { id: `${prefix}-desc` }, escaped(stepsInOrder(sheet))),
    ...(options.style === undefined ? [] : [tag('style', {}, escapedStyle(options.style))]),
    ...stacked,
  )
}

function stepsInOrder({ chart, place, numbers, words, lang }: Sheet): string {
  const steps = chart.nodes.filter((node) => isStep(node) && numbers.has(node.id))
  const order = steps.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  return order.map((node) => `${numbers.get(node.id)} ${said(node.name, lang)}`).join(words.semicolon)
}

/** A style sheet is text in XML: the signs that begin tags and entities must not stand in it. */
function escapedStyle(style: string): string {
  return style.replaceAll('&', '&#38;').replaceAll('<', '&#60;')
}
