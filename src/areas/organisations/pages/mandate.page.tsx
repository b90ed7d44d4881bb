import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import type { MandateCard, MandateLaws } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'
import { MandateLog } from './mandate-log.part.tsx'
import { MandateSummary } from './mandate-summary.part.tsx'

export interface MandatePageProps extends FormKeys {
  readonly lang: Lang
  readonly card: MandateCard
  readonly phrase: string
  readonly laws: MandateLaws
  link(path: string): string
}

/** What the principal sees: the mandate, everything done under it, and the button that ends it. */
export function MandatePage({ lang, card, phrase, laws, link, ...keys }: MandatePageProps) {
  const words = wordsOf(lang)
  return (
    <>
      <PageHead title={words.mandate.title} kind={spokenNumber(card.number)} lead={leadOf(lang, card)} />
      <MandateSummary lang={lang} card={card} />
      <MandateLog lang={lang} log={card.log} link={link} />
      {card.state !== 'revoked' && card.state !== 'ended' && (
        <section aria-labelledby="revoke">
          <h2 id="revoke">{words.mandate.revoke}</h2>
          <p>
            {words.mandate.revokeLead} <LawChip {...laws.end} />
          </p>
          <form method="post" action={link('/mandates/revoke')}>
            <HiddenKeys {...keys} />
            <input type="hidden" name="number" value={card.number} />
            <input type="hidden" name="phrase" value={phrase} />
            <button className="btn second" type="submit">
              {words.mandate.revokeButton}
            </button>
          </form>
        </section>
      )}
    </>
  )
}

function leadOf(lang: Lang, { state, revokedAt, revokedBy }: MandateCard): string {
  const words = wordsOf(lang)
  if (revokedAt && revokedBy) return words.mandate.revoked(words.revokedBy[revokedBy], printMoment(lang, revokedAt))
  return state === 'unchecked' ? words.mandate.unchecked : words.state[state]
}
