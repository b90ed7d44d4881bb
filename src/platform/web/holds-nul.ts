/**
 * Whether U+0000 stands anywhere in what was said. PostgreSQL keeps it in no text, so it would end as an error of the
 * database; nobody types it, so it is told as a bad request before any verb sees it.
 */
export function holdsNul(said: unknown): boolean {
  if (typeof said === 'string') return said.includes('\u0000')
  if (typeof said !== 'object' || said === null) return false
  return Object.entries(said).some(([name, value]) => holdsNul(name) || holdsNul(value))
}
