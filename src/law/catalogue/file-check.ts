import type { CheckWord } from './check-words.ts'

/** What a reader does not see in a file, or a machine cannot read, by kind. */
export type Hidden =
  | 'hidden_text'
  | 'hidden_sheet'
  | 'hidden_rows'
  | 'hidden_slide'
  | 'speaker_notes'
  | 'pivot_data'
  | 'no_text'
  | 'pictures'

/** A file as the check reads it: which words of content-check.yaml stand in it, and what is hidden. */
export interface CheckedFile {
  readonly name: string
  /** Ids of content-check.yaml. */
  readonly words: readonly string[]
  readonly hidden: readonly { readonly kind: Hidden; readonly n: number }[]
}

/** What a check may find in a file. `stops`: it cannot be published so. */
export type FileFinding =
  | { readonly kind: 'file_word'; readonly file: string; readonly word: string; readonly stops: boolean }
  | { readonly kind: 'file_hidden'; readonly file: string; readonly hidden: Hidden; readonly stops: false }

/**
 * Looks the files of a draft through: personal data and sensitive words in their text stop as they would in an element;
 * what is hidden or cannot be read is told, because a person must look. Source: 政府信息公开条例 §15, §17.
 *
 * Trap: of a scanned page or a picture a machine reads nothing; that is why `no_text` and `pictures` are findings.
 */
export function checkFiles(files: readonly CheckedFile[], words: readonly CheckWord[]): readonly FileFinding[] {
  const stops = new Map(words.map((word) => [word.id, word.stops]))
  return files.flatMap(({ name, words: found, hidden }) => [
    ...found.map((word) => ({ kind: 'file_word' as const, file: name, word, stops: stops.get(word) ?? true })),
    ...hidden.map(({ kind }) => ({ kind: 'file_hidden' as const, file: name, hidden: kind, stops: false as const })),
  ])
}

/** The ids of what is found in a text. */
export function wordsInText(text: string, words: readonly CheckWord[]): readonly string[] {
  const plain = text.normalize('NFKC')
  return words.filter((word) => word.found(plain)).map(({ id }) => id)
}
