import { lawbook } from '#areas/clocks/index.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import { CONSENT_TO_STAND_IN, END_OF_MANDATE, WRITTEN_MANDATE } from './mandate.ts'
import type { MandateLaws } from './mandate-contract.ts'

/** The articles a mandate rests on, as chips beside the sentences they support. */
export function mandateLaws(lang: Lang): MandateLaws {
  const cite = (article: typeof WRITTEN_MANDATE) => ({ text: citeArticle(lawbook(), article, lang), href: null })
  return { written: cite(WRITTEN_MANDATE), standIn: cite(CONSENT_TO_STAND_IN), end: cite(END_OF_MANDATE) }
}
