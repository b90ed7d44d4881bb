import type { Words } from './words/index.ts'

/** An entry of the public navigation: its name is the `section` a page gives. */
export interface NavigationEntry {
  readonly key: keyof Words['tasks']
  readonly path: string
}

/** What exists now, in the order people ask for it. Nothing is listed before its page is there. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { key: 'items', path: '/items' },
  { key: 'follow', path: '/follow' },
  { key: 'deadlines', path: '/deadlines' },
  { key: 'catalogue', path: '/catalogue' },
  { key: 'requests', path: '/requests' },
  { key: 'reports', path: '/reports' },
  { key: 'open', path: '/powers' },
  { key: 'penalties', path: '/standards' },
  { key: 'bodies', path: '/bodies' },
  { key: 'agents', path: '/agents' },
  { key: 'enquiries', path: '/enquiries' },
]
