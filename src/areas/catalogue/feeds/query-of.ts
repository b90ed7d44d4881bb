/** What narrows a list, as the query of an address (`?domain=d02`), or empty: without the page and without what is open. */
export function queryOf(asked: Readonly<Record<string, string | number | undefined>>): string {
  const kept = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || value === '' || value === 'any' || name === 'page' ? [] : [[name, String(value)]],
  )
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}
