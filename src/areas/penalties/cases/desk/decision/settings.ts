import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { AssessAsked } from '#law/penalties/assess/asked.ts'
import type { StandardOwner } from '#law/penalties/deviation.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import type { Deviation } from '../../contract.ts'

/** What the screen hands to its script, as JSON in `data-measure`: all that is known before anything is entered. */
export interface MeasureSettings {
  readonly lang: Lang
  readonly said: Said
  readonly asked: Omit<AssessAsked, 'old' | 'fresh' | 'law' | 'lists' | 'proposed'>
  readonly old: EditionFile | null
  readonly fresh: EditionFile | null
  /** The entries of lists that may spare the breach, as their file has them. */
  readonly lists: readonly unknown[]
  /** The least that facts which count penalties may say, by the body's own cases. */
  readonly counts: Readonly<Record<string, number>>
  readonly past: readonly PastFine[]
  /** Short titles of laws by their keys, in the language of the page. */
  readonly titles: Readonly<Record<string, string>>
}

/** An edition as `readStandard` takes it: the file as YAML reads it. */
export interface EditionFile {
  readonly hash: string
  readonly from: Day
  readonly owner: StandardOwner
  readonly file: unknown
}

/** A fine this body decided under the same standard. Sums as text in yuan; `p`: place in the range of the law. */
export interface PastFine {
  readonly number: string
  readonly shown: string
  readonly path: string
  readonly on: string
  readonly cell: string
  readonly fine: string
  readonly p: number
  readonly deviation: Deviation
  /** Why the tier was left; null: it was not. */
  readonly reasons: string | null
}
