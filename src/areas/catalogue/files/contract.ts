import type { Hidden } from '#law/catalogue/file-check.ts'
import type { Ground } from '#law/catalogue/withholding.ts'

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

/** Why something was taken out of a file, and in how many places. Public. */
export interface Removal {
  readonly ground: Ground
  readonly n: number
}

/** What was taken out and where, each with its ground. Never public, never in the journal: it is what must not be told. */
export interface Redaction {
  readonly words: readonly { readonly words: string; readonly from: readonly number[]; readonly ground: Ground }[]
  readonly regions: readonly Region[]
  /** Of the regions; null where there are none. */
  readonly regionGround: Ground | null
}

/** A part of a page in hundredths from its upper left corner; pages from 1. */
export interface Region {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A file of a version; `no` counts them from one. */
export interface FileView extends AttachedFile {
  readonly no: number
  /** Number of the original it is the redacted copy of. */
  readonly redacts: number | null
  /** Number of the redacted copy that stands in its place: then it is never public. */
  readonly replacedBy: number | null
  readonly removals: readonly Removal[]
  readonly redactedBy: string | null
  readonly reviewedBy: string | null
}
