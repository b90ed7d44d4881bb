import type { Node, NodeKind, Shape } from '../chart.ts'
import { tag } from './svg.ts'

/**
 * The kind of a task in a white circle on its upper border, right of the number where there is one. A task that somebody
 * simply does has none: that is the ordinary case, and a mark on every box says nothing.
 */
export function iconOn({ kind }: Node, { x, y }: Shape, numbered: boolean): string {
  const path = ICONS[kind]
  if (!path) return ''
  const middle = numbered ? x + 26 : x
  return (
    tag('circle', { class: 'kind', cx: middle, cy: y, r: 11 }) +
    tag('path', {
      class: kind === 'send' ? 'icon full' : 'icon',
      transform: `translate(${middle - 7} ${y - 7})`,
      d: path,
    })
  )
}

/** Whether such a circle stands on it. */
export function hasIcon({ kind }: Node): boolean {
  return ICONS[kind] !== undefined
}

/** Drawn into a square of 14: hand, gear, table, full and empty envelope, written sheet. */
const ICONS: Readonly<Partial<Record<NodeKind, string>>> = {
  manual: 'M1.5 12V6L4 3.5h4L6.5 5.5H13v1.8H8M8 7.3h4.5v1.8H8M8 9.1h4v1.8H8M8 10.9h3V12.5H3.5z',
  service:
    'M7 4.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8zM7 1v2M7 11v2M1 7h2M11 7h2M2.8 2.8l1.4 1.4M9.8 9.8l1.4 1.4M2.8 11.2l1.4-1.4M9.8 4.2l1.4-1.4',
  rule: 'M1.5 2.5h11v9h-11zM1.5 5.5h11M1.5 8.5h11M5.5 5.5v6',
  send: 'M1 3h12v8H1zM1 3l6 5 6-5',
  receive: 'M1 3h12v8H1zM1 3l6 5 6-5',
  script: 'M3 1h9c-3 3 1 4-1 7s1 3-1 5H2c2-2-1-3 1-6s-2-3 0-6zM4 4h5M4 7h4M4 10h5',
}
