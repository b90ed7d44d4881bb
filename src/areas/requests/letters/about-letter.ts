import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { DecisionCode } from '#law/requests/decision-code.ts'
import type { ReplyRemedies } from '#law/requests/remedies.ts'
import type { RequestView } from '../contract.ts'
import type { RequestLetter } from './letter-list.ts'

/** What a letter is made of; names are already in `lang`. */
export interface AboutLetter {
  readonly lang: Lang
  readonly demo: boolean
  readonly view: RequestView
  readonly letter: RequestLetter
  /** The name the applicant is addressed by: masked for those who may not know it. */
  readonly applicant: string
  /** What is asked, without a word by which the applicant is known: for whoever else is written to. */
  readonly subjectForOthers: string
  readonly issuer: { readonly name: string; readonly phone: string; readonly reviewBody: string }
  /** Only on the receipt of a request that the office took down. */
  readonly phrase: string | null
  /** The day on which the reply is due as of this letter; null: none runs, or something moved it since. */
  readonly dueOn: Day | null
  readonly decision: DecisionCode | null
  readonly remedies: ReplyRemedies | null
  /** The body responsible, where it is another. */
  readonly rightBody: { readonly name: string; readonly phone: string } | null
  cite(article: Article): string
}
