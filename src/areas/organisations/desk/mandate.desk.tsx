import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { MandateCard } from '../mandate-contract.ts'
import { MandateLog } from '../pages/mandate-log.part.tsx'
import { MandateSummary } from '../pages/mandate-summary.part.tsx'
import { wordsOf } from '../words/index.ts'

export interface MandateDeskProps extends FormKeys {
  readonly lang: Lang
  readonly card: MandateCard
  link(path: string): string
}

/** One mandate at the desk: its agent compares the identity card, agent or township end it. Why not, the verb says. */
export function MandateDesk({ lang, card, link, csrf, requestKey }: MandateDeskProps) {
  const words = wordsOf(lang).desk
  const open = card.state !== 'revoked' && card.state !== 'ended'
  const act = (path: string, title: string, main: boolean) => (
    <form method="post" action={link(`/desk/mandates/${card.number}/${path}`)}>
      <HiddenKeys csrf={csrf} requestKey={`${requestKey}-${path}`} />
      <button className={main ? 'btn main' : 'btn'} type="submit">
        {title}
      </button>
    </form>
  )
  return (
    <div className="plain">
      <PageHead title={spokenNumber(card.number)} kind={words.mandates} />
      <MandateSummary lang={lang} card={card} />
      {open && (
        <div className="row">
          {card.state === 'unchecked' && act('check', words.checked, true)}
          {act('revoke', words.revoke, false)}
        </div>
      )}
      <MandateLog lang={lang} log={card.log} link={link} />
    </div>
  )
}
