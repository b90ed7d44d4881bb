import type { Node, NodeKind, Shape } from '../chart.ts'
import { tag } from './svg.ts'

/**
 * The kind of a task in its corner; right of the number where there is one. A task that somebody simply does has none:
 * that is the ordinary case, and a mark on every box says nothing.
 */
export function iconOf({ kind }: Node, { x, y }: Shape, numbered: boolean): string {
  const path = ICONS[kind]
  if (!path) return ''
  const at = `translate(${x + (numbered ? 16 : 6)} ${y + 5})`
  return tag('path', { class: kind === 'send' ? 'icon full' : 'icon', transform: at, d: path })
}

/** Whether a node has a mark in its corner. */
export function hasIcon({ kind }: Node): boolean {
  return ICONS[kind] !== undefined
}

/** Drawn into a square of 14: hand, gear, table, full and empty envelope, written sheet. */
const ICONS: Readonly<Partial<Record<NodeKind, string>>> = {
  manual: 'M1 12V5.5L4 3h4l-1.5 2H13v2H8M8 7h4.5v2H8M8 9h4v2H8M8 11h3v2H3z',
  service:
    'M7 4.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8zM7 1v2M7 11v2M1 7h2M11 7h2M2.8 2.8l1.4 1.4M9.8 9.8l1.4 1.4M2.8 11.2l1.4-1.4M9.8 4.2l1.4-1.4',
  rule: 'M1 2h12v10H1zM1 5h12M1 8.5h12M5 5v7',
  send: 'M1 3h12v8H1zM1 3l6 5 6-5',
  receive: 'M1 3h12v8H1zM1 3l6 5 6-5',
  script: 'M3 1h9c-3 3 1 4-1 7s1 3-1 5H2c2-2-1-3 1-6s-2-3 0-6zM4 4h5M4 7h4M4 10h5',
}
