/**
 * Widths of the printable ASCII characters of the sans faces of the house, in hundredths of the type size, from the space
 * on. The wider of the usual faces is taken for each, so that what fits here fits everywhere.
 */
const ASCII =
  '28 32 43 60 60 92 75 25 36 36 46 61 30 38 30 42 60 60 60 60 60 60 60 60 60 60 31 31 61 61 61 50 97 68 69 70 76 63 59 76 77 33 45 68 60 87 78 78 66 78 69 66 62 75 66 97 66 64 64 36 42 36 61 52 60 60 63 55 63 60 37 63 62 28 28 56 28 93 62 62 63 63 42 53 39 62 56 80 56 56 52 42 30 42 61'
    .split(' ')
    .map(Number)

/** Semibold type is a little wider. */
const BOLD = 1.06

/** How wide a line of text is. Unit: that of `size`. A guess by table, never too narrow for the faces of the house. */
export function widthOf(text: string, size: number, bold = false): number {
  let hundredths = 0
  for (const character of text) hundredths += hundredthsOf(character)
  return (hundredths / 100) * size * (bold ? BOLD : 1)
}

/** Chinese characters and their punctuation are square; other letters are taken as wide as a wide Latin one. */
function hundredthsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x7f) return ASCII[code - 0x20] ?? 0
  return isSquare(character) ? 100 : 66
}

/** Whether it takes a whole square and may be followed by a new line: Han, kana, full-width forms and punctuation. */
export function isSquare(character: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]|[—…“”‘’·]/u.test(
    character,
  )
}
