import type { Lang } from '#base/text.ts'
import { type FileView, sizeOf, typeOf } from '../../catalogue/index.ts'

/** A file as a page shows it: `kind` says type and size. */
export interface ShownFile extends Pick<FileView, 'no' | 'name' | 'digest' | 'removals'> {
  readonly kind: string
}

/** Files in words of a language. */
export function shownFiles(lang: Lang, files: readonly FileView[]): readonly ShownFile[] {
  return files.map(({ no, name, digest, removals, type, size }) => ({
    ...{ no, name, digest, removals },
    kind: `${typeOf(lang, type)} · ${sizeOf(size)}`,
  }))
}
