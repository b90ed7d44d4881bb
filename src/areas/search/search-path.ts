import type { Search } from './contract.ts'

/** The path of a search in the portal, the choices kept but for those that change; a change goes back to the first page. */
export function searchPath(
  { words, only }: Search,
  change: Partial<Record<'kind' | 'body' | 'year' | 'page', string>>,
) {
  const choices = { kind: only.kind ?? '', body: String(only.body ?? ''), year: String(only.year ?? ''), ...change }
  const query = new URLSearchParams({ q: words })
  for (const [name, value] of Object.entries(choices)) if (value !== '') query.set(name, value)
  return `/search?${query}`
}
