import type { Subsite } from '#platform/web/subsite.ts'
import { holdsPage } from './subsite/holds-page.ts'
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

/** The navigation of a subsite: what it has of the portal; bodies only where there are several. */
export function navigationOf(subsite: Subsite | null): readonly NavigationEntry[] {
  if (subsite === null) return NAVIGATION
  return NAVIGATION.filter(({ key, path }) => holdsPage(path) && (key !== 'bodies' || subsite.bodies.length > 1))
}
