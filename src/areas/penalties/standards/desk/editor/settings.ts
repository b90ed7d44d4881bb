import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { KnownLaw, RuleCap } from '#law/penalties/book/law-table.ts'
import type { PenaltyWord } from '#law/penalties/book/penalty-kinds.ts'
import type { Said } from '../../calculator/settings.ts'

/** What the page hands to its script, as JSON in `data-settings`. */
export interface EditorSettings {
  readonly lang: Lang
  /** Whether the reader may save. */
  readonly may: boolean
  /** Names of what the draft had in it when the page was made; what came in since is called as the file calls it. */
  readonly said: Said
  readonly beside: {
    readonly on: Day
    /** Files of statutes that took the place of its basis, as YAML reads them. */
    readonly later: readonly unknown[]
    readonly words: readonly (readonly [string, PenaltyWord])[]
    readonly laws: readonly (readonly [string, KnownLaw])[]
    /** Amounts as text. */
    readonly caps: readonly (Omit<RuleCap, 'most'> & { readonly most: string })[]
  }
}
