import { spokenNumber } from '#base/public-number.ts'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { EnquiryDeskView } from '../contract.ts'
import { EnquirySummary } from '../pages/enquiry-summary.part.tsx'
import { HandingsList } from '../pages/handings.part.tsx'
import { wordsOf } from '../words/index.ts'
import { EnquiryForms } from './enquiry-forms.part.tsx'

/** An enquiry at the desk: what was asked, by when, and what the actor may do with it now. */
export function EnquiryDesk(props: EnquiryDeskView) {
  const { lang, card } = props
  const words = wordsOf(lang)
  const contact = [card.contact.name, card.contact.telephone].filter((part) => part !== '').join(' ')
  return (
    <div className="plain">
      <PageHead title={spokenNumber(card.number)} kind={words.desk.title} lead={words.state[card.state]} />
      <EnquirySummary lang={lang} card={card} />
      <SummaryList lines={[{ name: words.desk.contact, value: contact === '' ? words.desk.anonymous : contact }]} />
      {card.answer !== null && (
        <section aria-labelledby="answered">
          <h2 id="answered">{words.card.answer}</h2>
          <p>{card.answer}</p>
        </section>
      )}
      <EnquiryForms {...props} />
      <HandingsList lang={lang} handings={card.handings} />
    </div>
  )
}
