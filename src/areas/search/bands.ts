/** Bands of precedence, the first to be looked at first; 0 to 100 in tens. */
const PRECEDENCES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** Where a name of so many characters is no longer short, nor of middle length, nor long: the tighter name is met first. */
const LENGTHS = [6, 10, 16] as const

/** The bands of passages, in the order in which they are looked at. */
export const PASSAGE_BANDS: readonly string[] = PRECEDENCES.map((precedence) => `<${precedence}`)

/** The bands of names, in the order in which they are looked at. */
export const NAME_BANDS: readonly string[] = PASSAGE_BANDS.flatMap((band) =>
  [0, ...LENGTHS].map((_, length) => `${band}.${length}`),
)

/**
 * The term of a precedence. It stands beside the words in the index, so that what is frequent is met in order of
 * precedence by the index alone. No word can be it: words hold letters and figures only.
 */
export function bandOf(precedence: number): string {
  return `<${Math.floor(precedence / 10)}`
}

/** The same for names, the shorter of one precedence before the longer. */
export function nameBandOf(precedence: number, length: number): string {
  return `${bandOf(precedence)}.${LENGTHS.filter((end) => length >= end).length}`
}
