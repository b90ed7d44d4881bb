import type { Lang } from '#base/text.ts'
import type { FileView } from './contract.ts'
import { wordsOf } from './words/index.ts'

/** Bytes as people say them: `312 KB`, `4.5 MB`. */
export function sizeOf(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`
}

/** A type by the ending people know. */
export function typeOf(lang: Lang, type: string): string {
  return wordsOf(lang).typeNames[type] ?? type
}

/** What was taken out of a file, as one line. */
export function strippedOf(lang: Lang, { stripped }: FileView): string {
  const words = wordsOf(lang)
  if (stripped.length === 0) return words.nothingStripped
  return stripped.map(({ kind, n }) => words.times(words.stripped[kind], n)).join(words.separator)
}
