import type { ReactNode } from 'react'
import { SelectField } from '#ui/choice-field.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import type { EnquiryDeskView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** What may be done now: decide an offer; answer or hand over; close. */
export function EnquiryForms(props: EnquiryDeskView) {
  const { card, owns, lang } = props
  const words = wordsOf(lang).desk
  const pending = card.handings.some(({ state }) => state === 'pending')
  return (
    <>
      {card.offered && <DecideOffer {...props} />}
      {owns && card.state === 'open' && (
        <Part {...props} verb="answer" title={words.answer} button={words.answerButton} main>
          <LongField lang={lang} name="answer" label={words.answer} maxLength={4000} />
        </Part>
      )}
      {owns && card.state === 'open' && !pending && (
        <Part
          {...props}
          verb="hand-over"
          title={words.handOver}
          lead={words.handOverLead}
          button={words.handOverButton}
        >
          <SelectField lang={lang} name="to" label={words.to} choices={props.targets} />
          <TextField lang={lang} name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
        </Part>
      )}
      {owns && card.state === 'answered' && <Part {...props} verb="close" title={words.close} button={words.close} />}
    </>
  )
}

function DecideOffer(props: EnquiryDeskView) {
  const { lang, targets } = props
  const words = wordsOf(lang).desk
  return (
    <>
      <Part {...props} verb="accept" title={words.accept} lead={words.acceptLead} button={words.accept} main />
      <Part {...props} verb="refuse" title={words.refuse} lead={words.refuseLead} button={words.refuse}>
        <TextField lang={lang} name="because" label={words.because} hint={words.reasonHint} maxLength={500} />
        <SelectField lang={lang} name="next" label={words.next} choices={targets} />
      </Part>
    </>
  )
}

interface PartProps extends EnquiryDeskView {
  readonly verb: string
  readonly title: string
  readonly lead?: string
  readonly button: string
  readonly main?: boolean
  readonly children?: ReactNode
}

/** One verb: heading, what it does, its fields and its button. Each form has a key of its own. */
function Part({ card, verb, title, lead, button, main, children, link, csrf, requestKey }: PartProps) {
  return (
    <section aria-labelledby={verb}>
      <h2 id={verb}>{title}</h2>
      {lead !== undefined && <p className="intro">{lead}</p>}
      <form method="post" action={link(`/desk/enquiries/${card.number}/${verb}`)}>
        <HiddenKeys csrf={csrf} requestKey={`${requestKey}-${verb}`} />
        {children}
        <button className={main ? 'btn main' : 'btn'} type="submit">
          {button}
        </button>
      </form>
    </section>
  )
}
