import type { Day } from '#base/days.ts'
import type { Lang, Text } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printDate, printDay } from '#ui/print-day.ts'
import { Seal } from '#ui/seal.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { showCaseNumber } from '../case.ts'
import { wordsOf } from './words/index.ts'

export interface ReceiptProps {
  readonly lang: Lang
  readonly item: Text
  readonly number: string
  readonly phrase: string
  readonly receivedOn: Day
  /** The last day for a correction notice; null while the papers are only collected. */
  readonly tellBy: Day | null
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Sent: number and phrase, what happens by when, the receipt as PDF. */
export function ReceiptPage({ lang, item, number, phrase, receivedOn, tellBy, csrf, requestKey, link }: ReceiptProps) {
  const words = wordsOf(lang).receipt
  const hidden = (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="phrase" value={phrase} />
    </>
  )
  const lines = [
    { name: words.number, value: <strong className="code">{showCaseNumber(number)}</strong> },
    { name: words.phrase, value: <strong className="code">{phrase}</strong> },
    { name: words.receivedOn, value: printDate(lang, receivedOn) },
  ]
  return (
    <div className="cols">
      <div className="stack">
        <PageHead
          title={words.title}
          lead={
            <>
              {words.sentence(item[lang])}
              {lang === 'en' ? ' ' : ''}
              {tellBy !== null && words.tell(printDay(lang, tellBy))}
            </>
          }
        />
        <div className="receipt">
          <h2>{words.heading}</h2>
          <SummaryList lines={lines} />
          <Seal />
        </div>
        <p>{words.keep}</p>
        <div className="row">
          <form method="post" action={link('/follow/document/receipt')}>
            {hidden}
            <button className="btn" type="submit">
              {words.download}
            </button>
          </form>
          <form method="post" action={link('/follow')}>
            {hidden}
            <button className="btn second" type="submit">
              {words.follow}
            </button>
          </form>
        </div>
      </div>
    </div>
  )
}
