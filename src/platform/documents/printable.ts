/**
 * JSON data as the fonts can print it. What no font has is named in its place by a geta mark and its number,
 * `〓（U+20BB7）`, so that a rare name can be completed by hand and nobody takes a gap for the whole of it; what stands for
 * nothing on paper (control characters, a byte-order mark) is left out. `prints`: whether a text can be printed.
 */
export function printable(data: string, prints: (text: string) => boolean): string {
  const used = new Set<string>()
  JSON.parse(data, (_, value: unknown) => {
    if (typeof value === 'string') for (const character of value) used.add(character)
    return value
  })
  const missing = new Set(failing([...used], prints))
  const named = (text: string) => [...text].map((one) => (missing.has(one) ? nameOf(one) : one)).join('')
  return JSON.stringify(JSON.parse(data, (_, value: unknown) => (typeof value === 'string' ? named(value) : value)))
}

/** Those that fail, found by halving: a document has some hundred characters, and hardly ever two that fail. */
function failing(characters: readonly string[], prints: (text: string) => boolean): readonly string[] {
  if (characters.length === 0 || prints(characters.join(' '))) return []
  if (characters.length === 1) return characters
  const half = Math.ceil(characters.length / 2)
  return [...failing(characters.slice(0, half), prints), ...failing(characters.slice(half), prints)]
}

function nameOf(character: string): string {
  if (/[\p{Cc}\uFEFF]/u.test(character)) return ''
  return `〓（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`
}
