/** What is taken out of a file before it may be published, by kind; words for each are the area's own. */
export const STRIPPED_KINDS = [
  'properties',
  'comments',
  'history',
  'picture_data',
  'custom_data',
  'unused_parts',
  'printer_settings',
  'signatures',
  'notes',
  'form_values',
] as const
export type StrippedKind = (typeof STRIPPED_KINDS)[number]

/** What a reader does not see and a machine does: not taken out, because somebody must decide about it. */
export const HIDDEN_KINDS = [
  'hidden_text',
  'hidden_sheet',
  'hidden_rows',
  'hidden_slide',
  'speaker_notes',
  'pivot_data',
  'no_text',
  'pictures',
] as const
export type HiddenKind = (typeof HIDDEN_KINDS)[number]

/** So many of a kind. */
export interface Count<Kind extends string> {
  readonly kind: Kind
  readonly n: number
}

/** A file without what it told about its makers, and what is left to look at. */
export interface Cleaned {
  readonly bytes: Buffer
  readonly stripped: readonly Count<StrippedKind>[]
  readonly hidden: readonly Count<HiddenKind>[]
  /** All words of it, also those no reader sees, paragraph by paragraph. */
  readonly text: string
}

/** Counts what happened by kind, in the order of the first. */
export class Tally<Kind extends string> {
  readonly #counts = new Map<Kind, number>()

  add(kind: Kind, n = 1): void {
    if (n > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + n)
  }

  list(): readonly Count<Kind>[] {
    return [...this.#counts].map(([kind, n]) => ({ kind, n }))
  }
}
