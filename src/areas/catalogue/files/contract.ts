import type { Hidden } from '#law/catalogue/file-check.ts'

/** What was taken out of a file before it was kept, by kind. */
export type Stripped =
  | 'properties'
  | 'comments'
  | 'history'
  | 'picture_data'
  | 'custom_data'
  | 'unused_parts'
  | 'printer_settings'
  | 'signatures'
  | 'notes'
  | 'form_values'

/** A file as it came clean from the store: what is kept, what was taken out, what is hidden. */
export interface AttachedFile {
  readonly name: string
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 in hexadecimal. */
  readonly digest: string
  readonly stripped: readonly { readonly kind: Stripped; readonly n: number }[]
  readonly hidden: readonly { readonly kind: Hidden; readonly n: number }[]
  /** Ids of content-check.yaml that were found in its text. */
  readonly words: readonly string[]
}

/** A file of a version; `no` counts them from one. */
export interface FileView extends AttachedFile {
  readonly no: number
}
