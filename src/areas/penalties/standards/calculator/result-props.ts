import type { Lang } from '#base/text.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { CompiledStandard } from '#law/penalties/standards/compile-standard.ts'
import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { Said } from './settings.ts'

/** What the result and its parts are given. */
export interface ResultProps {
  readonly lang: Lang
  readonly compiled: CompiledStandard
  readonly said: Said
  readonly given: GivenFacts
  /** Null: nothing was filled in yet. */
  readonly decision: StandardDecision | null
  /** Where published decisions on the same facts lie in the range of the law, 0 to 1; drawn for the facts of the address only. */
  readonly past: readonly number[]
}
