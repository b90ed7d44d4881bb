import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { printDay } from '#ui/print-day.ts'
import { Seal } from '#ui/seal.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { EnquiryCard } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface AskedPageProps {
  readonly lang: Lang
  readonly card: EnquiryCard
  readonly phrase: string
  readonly backHref: string
}

/** The question has arrived: who is responsible, by when, and number and phrase to follow it. */
export function AskedPage({ lang, card, phrase, backHref }: AskedPageProps) {
  const words = wordsOf(lang)
  const owner = words.desk.postOf(card.owner.body[lang], card.owner.post[lang])
  return (
    <>
      <h1>{words.receipt.title}</h1>
      {card.promise.dueOn && <p>{words.receipt.sentence(owner, printDay(lang, card.promise.dueOn))}</p>}
      <div className="receipt">
        <SummaryList
          lines={[
            { name: words.follow.number, value: <strong className="code">{spokenNumber(card.number)}</strong> },
            { name: words.follow.phrase, value: <strong className="code">{spokenNumber(phrase)}</strong> },
          ]}
        />
        <Seal />
      </div>
      <p>{words.receipt.keep}</p>
      <p>
        <a className="btn second" href={backHref}>
          {words.receipt.back}
        </a>
      </p>
    </>
  )
}
