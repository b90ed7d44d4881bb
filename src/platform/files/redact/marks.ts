/** A part of a page to be painted over, in hundredths of its width and height from the upper left corner. Pages from 1. */
export interface Region {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What is to be taken out: places where words stand, by the first character of each, and parts of pages. */
export interface Marks {
  readonly words: readonly { readonly words: string; readonly from: readonly number[] }[]
  readonly regions: readonly Region[]
}

/** A place where words stand, with what stands around it, for somebody who decides about it. */
export interface Find {
  readonly words: string
  readonly from: number
  readonly before: string
  readonly after: string
  /** Page, from 1; null in files without pages. */
  readonly page: number | null
}

/** What must not be found in the copy more often than so: left in place on purpose, or part of other words. */
export interface Bound {
  readonly needle: string
  readonly most: number
}

/** What stands where it was taken out of a text. */
export const BLOCK = '■'
