/** A posted form of the desk: text fields. */
export type Posted = Readonly<Record<string, unknown>>

/** What was typed, or nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** What was typed, or null for nothing: in the shapes absence is null. */
export function filled(value: unknown): string | null {
  return text(value) || null
}

/** A yes or a no; undefined where neither was chosen. */
export function yesNo(value: unknown): boolean | undefined {
  return value === 'yes' ? true : value === 'no' ? false : undefined
}
