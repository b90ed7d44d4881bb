import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import type { EnquiryCard } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { EnquirySummary } from './enquiry-summary.part.tsx'
import { HandingsList } from './handings.part.tsx'

/** What the asker sees: who is responsible, by when, the answer, and the way it took. */
export function EnquiryPage({ lang, card }: { readonly lang: Lang; readonly card: EnquiryCard }) {
  const words = wordsOf(lang).card
  return (
    <>
      <PageHead title={words.title} kind={spokenNumber(card.number)} lead={wordsOf(lang).state[card.state]} />
      <section aria-labelledby="answer">
        <h2 id="answer">{words.answer}</h2>
        {card.answer === null ? (
          <p>{words.notYet}</p>
        ) : (
          <>
            <p className="body">{card.answer}</p>
            {card.answeredAt && <p className="quiet">{printMoment(lang, card.answeredAt)}</p>}
          </>
        )}
      </section>
      <EnquirySummary lang={lang} card={card} />
      <HandingsList lang={lang} handings={card.handings} />
      <p>
        <a href="tel:12345">{words.complain}</a>
      </p>
    </>
  )
}
