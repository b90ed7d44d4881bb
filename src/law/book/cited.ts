import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'

/** How sure we are of an entry: read in the text, read elsewhere, not verified, or our own choice where the law is silent. */
export const CONFIDENCES = ['seen', 'secondary', 'unconfirmed', 'convention'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** An article that is cited only for clocks started within its days (both included; null = open). */
export interface DatedArticle extends Article {
  readonly since: Day | null
  readonly until: Day | null
}
