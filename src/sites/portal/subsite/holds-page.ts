/** What subsites have of the portal, with everything below it. All else is the portal's alone. */
const HELD = [
  ...['/catalogue', '/items', '/powers', '/standards', '/penalties', '/norms', '/reports', '/requests', '/bodies'],
  ...['/search', '/accessibility', '/look.css', '/norms.csv', '/norms.atom', '/search.atom', '/search.json'],
  ...['/api/v1/search/suggestions', '/sitemap.xml', '/robots.txt'],
]
/** Told of the whole county at once, not of one body. */
const WHOLE = ['/penalties/statistics', '/standards/drafts', '/powers/changes', '/powers/csv']

/** Whether a page is there inside subsites: a path without language, prefix and query. */
export function holdsPage(path: string): boolean {
  const under = (page: string) => path === page || path.startsWith(`${page}/`)
  return path === '/' || (HELD.some(under) && !WHOLE.some(under))
}
