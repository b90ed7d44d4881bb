/**
 * How well one colour is read on another: from 1 (not at all) to 21 (black on white). Both as `#rrggbb`.
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance"; text needs 4.5 (success criterion 1.4.3, AA).
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour laid over another, `share` of it: what CSS calls `color-mix(in srgb, …)`. */
export function mixed(one: string, share: number, other: string): string {
  const [of, over] = [bytesOf(one), bytesOf(other)]
  const bytes = of.map((byte, i) => Math.round(byte * share + (over[i] ?? 0) * (1 - share)))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = bytesOf(colour).map((byte) => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function bytesOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
