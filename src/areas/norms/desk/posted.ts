/** A posted form of the desk. */
export type Posted = Readonly<Record<string, unknown>>

/** What was typed, or nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
