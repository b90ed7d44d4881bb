import type { Box, Node, Shape } from '../chart.ts'
import { isStep } from '../outline/steps.ts'
import { iconOn } from './icons.ts'
import { widthOf } from './measure.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'
import { textAt } from './text.ts'

/** What sits on the border of a step: its number and kind, its risk, that it is done, the words of its state. */
export function badgesOf(sheet: Sheet, node: Node, shape: Shape): string {
  const number = sheet.numbers.get(node.id)
  return [
    iconOn(node, shape, number !== undefined),
    numberOn(number, shape),
    node.risks.length > 0 ? riskOn(sheet, shape) : '',
    sheet.done.has(node.id) && !sheet.here.has(node.id) && node.kind !== 'start' && isStep(node) ? tickOn(shape) : '',
    stateOn(sheet, node.id, shape),
  ].join('')
}

/** A word on the border of a shape: here; added, removed, changed; how a run departed from it. Clear of its events. */
export function stateOn(sheet: Sheet, id: string, { x, y, width, height }: Shape): string {
  const taken = sheet.near.borders(id).flatMap((event) => sheet.chart.layout.shapes.get(event.id) ?? [])
  const half = widthOfStates(sheet, id) / 2
  if (half === 0) return ''
  const spots = [
    { x: x + width / 2, y: y + height },
    { x: x + half, y: y + height },
    { x: x + width - half, y: y + height },
    { x: x + width / 2, y },
  ]
  const free = spots.find((spot) => !taken.some((event) => covers(event, spot.x - half, spot.x + half, spot.y)))
  return tagAt(sheet, id, free?.x ?? x + width / 2, free?.y ?? y + height)
}

/**
 * The same on a line or anywhere: its middle is given, and the room there is; where that is too little for words, the sign
 * alone stands. Each state has a sign of its own before its word.
 */
export function tagAt(sheet: Sheet, id: string, x: number, y: number, room = Number.POSITIVE_INFINITY): string {
  const isShort = widthOfStates(sheet, id) > room
  const states = statesOf(sheet, id).map((state) => (isShort ? { ...state, says: '', width: 22 } : state))
  let left = x - spread(states) / 2
  return states
    .map(({ className, says, sign, width }) => {
      const at = left
      left += width + GAP
      return (
        tag('rect', { class: `tag ${className}`, x: at, y: y - 10, width, height: 20, rx: 3 }) +
        tag('path', { class: `sign ${className}`, transform: `translate(${at + 6} ${y - 5})`, d: sign }) +
        textAt(says === '' ? [] : [says], at + 20, y - 8, { className: `tagt ${className}`, size: 12 })
      )
    })
    .join('')
}

const GAP = 3
/** A sign of its own for each state, drawn into a square of 10, so that colour and word are not alone. */
const SIGNS = {
  here: 'M1 1l8 4-8 4z',
  added: 'M5 0v10M0 5h10',
  removed: 'M1 1l8 8M9 1l-8 8',
  changed: 'M5 1l4.5 8h-9z',
  strays: 'M0 3h10M0 7h10M8 0L2 10',
} as const

function statesOf({ words, here, options }: Sheet, id: string) {
  const mark = options.marks?.get(id)
  const deviation = options.deviations?.get(id)
  const states: readonly { readonly className: keyof typeof SIGNS; readonly says: string }[] = [
    ...(here.has(id) ? [{ className: 'here', says: words.here } as const] : []),
    ...(mark ? [{ className: mark, says: words.marks[mark] }] : []),
    ...(deviation ? [{ className: 'strays', says: words.deviations[deviation] } as const] : []),
  ]
  return states.map((state) => ({
    ...state,
    sign: SIGNS[state.className],
    width: widthOf(state.says, 12, true) + 27,
  }))
}

function widthOfStates(sheet: Sheet, id: string): number {
  return spread(statesOf(sheet, id))
}

function spread(states: readonly { readonly width: number }[]): number {
  return states.reduce((sum, { width }) => sum + width, 0) + GAP * Math.max(0, states.length - 1)
}

function covers(event: Box, left: number, right: number, y: number): boolean {
  return event.x < right && event.x + event.width > left && event.y < y + 10 && event.y + event.height > y - 10
}

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
