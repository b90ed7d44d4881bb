import type { Node, Shape } from '../chart.ts'
import { widthOf } from './measure.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'
import { textAt } from './text.ts'

/** What sits on a step: its number, its risk, that it is done, the words of its state, the figures left of it. */
export function badgesOf(sheet: Sheet, node: Node, shape: Shape): string {
  return [
    numberOn(sheet.numbers.get(node.id), shape),
    node.risks.length > 0 ? riskOn(sheet, shape) : '',
    sheet.done.has(node.id) && !sheet.here.has(node.id) ? tickOn(shape) : '',
    figuresBeside(sheet.options.figures?.get(node.id) ?? [], shape),
    stateOn(sheet, node.id, shape),
  ].join('')
}

/** A word on the lower border of a shape: here; added, removed, changed; how a run departed from it. */
export function stateOn(sheet: Sheet, id: string, { x, y, width, height }: Shape): string {
  return tagAt(sheet, id, x + width / 2, y + height)
}

/** The same on a line or anywhere: its middle is given. Each state has a sign of its own before its word. */
export function tagAt({ words, here, options }: Sheet, id: string, x: number, y: number): string {
  const mark = options.marks?.get(id)
  const deviation = options.deviations?.get(id)
  const states = [
    ...(here.has(id) ? [{ className: 'here', says: `▸ ${words.here}` }] : []),
    ...(mark ? [{ className: mark, says: `${SIGNS[mark]} ${words.marks[mark]}` }] : []),
    ...(deviation ? [{ className: 'strays', says: `≠ ${words.deviations[deviation]}` }] : []),
  ]
  const widths = states.map(({ says }) => widthOf(says, 12, true) + 14)
  let left = x - widths.reduce((sum, each) => sum + each + 3, -3) / 2
  return states
    .map(({ className, says }, i) => {
      const width = widths[i] ?? 0
      const at = left
      left += width + 3
      return (
        tag('rect', { class: `tag ${className}`, x: at, y: y - 10, width, height: 20, rx: 3 }) +
        textAt([says], at + width / 2, y - 8, { className: `tagt ${className}`, size: 12, anchor: 'middle' })
      )
    })
    .join('')
}

const SIGNS = { added: '+', removed: '×', changed: '△' } as const

function numberOn(number: number | undefined, { x, y }: Shape): string {
  if (number === undefined) return ''
  const says = textAt([String(number)], x, y - 8, { className: 'not', size: number > 99 ? 11 : 13, anchor: 'middle' })
  return tag('circle', { class: 'no', cx: x, cy: y, r: 12 }) + says
}

function riskOn({ words }: Sheet, { x, y, width }: Shape): string {
  const right = x + width
  const says = textAt([words.risk], right, y - 8, { className: 'riskt', size: 13, anchor: 'middle' })
  return tag('path', { class: 'risk', d: `M${right} ${y - 14}l14 14-14 14-14-14z` }) + says
}

function tickOn({ x, y, height }: Shape): string {
  const foot = y + height
  return (
    tag('circle', { class: 'tick', cx: x, cy: foot, r: 9 }) +
    tag('path', { class: 'tickt', d: `M${x - 4} ${foot}l3 3 5-6` })
  )
}

/** Above and below the middle, so that a line that comes in from the left runs between them. */
function figuresBeside(lines: readonly string[], { x, y, height }: Shape): string {
  const middle = y + height / 2
  return lines
    .slice(0, 2)
    .map((line, i) =>
      textAt([line], x - 8, middle + (i === 0 ? -18 : 3), { className: 'sm halo', size: 14, anchor: 'end' }),
    )
    .join('')
}
