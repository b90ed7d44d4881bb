import type { Day } from '#base/days.ts'
import type { Row } from './book/row.ts'
import type { FineRange } from './fine-range.ts'
import type { Ruled } from './ruled.ts'
import { type LawReason, whichLaw } from './which-law.ts'

/** An act between two editions of a standard. */
export interface EditionAsked {
  readonly actOn: Day
  readonly decisionOn: Day
  readonly old: FineRange
  readonly fresh: FineRange
  /** From when the new edition holds. */
  readonly freshFrom: Day
}

export interface EditionChoice {
  readonly version: 'old' | 'new'
  readonly reason: LawReason
  readonly tier: FineRange
  /** Chosen by analogy: §37 speaks of laws, regulations and rules, not of standards. */
  readonly byAnalogy: boolean
}

/**
 * Which edition of a standard applies to an act before its change.
 *
 * Source: 行政处罚法 §37 by analogy, as Guangdong rules §8 and county rules have it; a switch of the lawbook, on.
 * Trap: switched off, the edition of the act stays even where the new one is lighter.
 */
export function whichEdition(asked: EditionAsked, lighter: Row & { readonly applies: boolean }): Ruled<EditionChoice> {
  const { actOn, decisionOn, old, fresh, freshFrom } = asked
  const law = whichLaw({ actEndOn: actOn, decisionOn, changedOn: freshFrom }, old, fresh).answer
  const compared = actOn < freshFrom && decisionOn >= freshFrom
  const version = compared && !lighter.applies ? 'old' : law.version
  const tier = version === 'new' ? fresh : old
  return { answer: { version, reason: law.reason, tier, byAnalogy: compared }, articles: lighter.articles }
}
