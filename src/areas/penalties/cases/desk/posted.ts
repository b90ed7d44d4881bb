/** A posted form of the desk: text fields, several values as a list. */
export type Posted = Readonly<Record<string, unknown>>

/** What was typed, or nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Every field as its text, for parts that fill in what was typed. */
export function typedTexts(posted: Posted): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(posted).map(([name, value]) => [name, text(value)]))
}

/** What was ticked. */
export function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string' && one !== '')
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** What was typed, or null for nothing: in the shapes absence is null. */
export function filled(value: unknown): string | null {
  return text(value) || null
}

/** Money as typed, without groups and in half-width figures: `5,000` is `5000`. What is no money stays as typed. */
export function money(value: unknown): string | null {
  return filled(
    text(value)
      .normalize('NFKC')
      .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, ''),
  )
}

export function yesNo(value: unknown): boolean | undefined {
  return value === 'yes' ? true : value === 'no' ? false : undefined
}
