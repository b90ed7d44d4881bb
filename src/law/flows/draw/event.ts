import type { Node, Shape } from '../chart.ts'
import { said } from '../said.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'
import { textIn } from './text.ts'

/** What of an event the drawing needs; foreign events bring the symbol of what is foreign about them. */
export interface DrawnEvent {
  readonly name: Node['name']
  /** One ring for a start, a bold one for an end, two for what happens on the way. */
  readonly ring: 'start' | 'end' | 'between'
  readonly symbol: string | null
  /** What it does is drawn full, what it waits for empty. */
  readonly full: boolean
  /** Whether it leaves running what it stands on: a broken ring. */
  readonly broken: boolean
}

/** A circle with its symbol; where the file gives room for words, a rounded box with the name in it. */
export function drawEvent(sheet: Sheet, event: DrawnEvent, shape: Shape): string {
  const { x, y, width, height } = shape
  const className = `event ${event.ring}${event.broken ? ' broken' : ''}`
  if (width > height * 1.6) {
    const inner = { x: x + height / 3, y: y + 3, width: width - (height * 2) / 3, height: height - 6 }
    return (
      tag('rect', { class: className, x, y, width, height, rx: height / 2 }) +
      textIn(said(event.name, sheet.lang), inner, [16, 15, 14, 13, 12, 11], { className: 't', bold: true })
    )
  }
  const r = Math.min(width, height) / 2
  const [cx, cy] = [x + width / 2, y + height / 2]
  const inner = event.ring === 'between' ? [tag('circle', { class: className, cx, cy, r: r - 3 })] : []
  const symbol = event.symbol === null ? [] : [symbolAt(event, cx, cy, r)]
  return [tag('circle', { class: className, cx, cy, r }), ...inner, ...symbol].join('')
}

function symbolAt({ symbol, full }: DrawnEvent, cx: number, cy: number, r: number): string {
  const scale = r / 18
  const transform = `translate(${cx - 9 * scale} ${cy - 9 * scale}) scale(${scale})`
  return tag('path', { class: full ? 'icon full' : 'icon', transform, d: symbol })
}

/** Drawn into a square of 18. */
export const SYMBOLS = {
  message: 'M2 4.5h14v9H2zM2 4.5l7 5.5 7-5.5',
  timer: 'M9 1.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15zM9 4.5V9l3 2M9 1.5v1.6M9 14.9v1.6M1.5 9h1.6M14.9 9h1.6',
  error: 'M2 15.5L6 3l5 7 5-7.5L12 15 7 8z',
  terminate: 'M9 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13z',
  signal: 'M9 2l7.5 13h-15z',
  link: 'M1.5 6.5h8V3l7 6-7 6v-3.5h-8z',
  escalation: 'M9 1.5l5 14-5-5-5 5z',
  conditional: 'M3.5 1.5h11v15h-11zM5.5 5h7M5.5 8h7M5.5 11h7M5.5 14h7',
  compensate: 'M9 3.5v11L2 9zM16 3.5v11L9 9z',
  cancel: 'M3.5 5.5l2-2L9 7l3.5-3.5 2 2L11 9l3.5 3.5-2 2L9 11l-3.5 3.5-2-2L7 9z',
  multiple: 'M9 1.5l7.5 5.5-2.800 8.800H4.300L1.5 7z',
} as const
