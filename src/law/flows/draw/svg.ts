/** Attributes of an element; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An element of SVG as text. `inner` is SVG already; words go through `escaped` first. */
export function tag(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  let head = name
  for (const key in attributes) {
    const value = attributes[key]
    if (value === null || value === undefined) continue
    head += ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`
  }
  return inner.length === 0 ? `<${head}/>` : `<${head}>${inner.join('')}</${name}>`
}

/** Words as they may stand in SVG, between tags and within quotation marks alike; what XML has no sign for is left out. */
export function escaped(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** XML 1.0 §2.2: control characters, halves of pairs, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A coordinate with at most two decimals. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
