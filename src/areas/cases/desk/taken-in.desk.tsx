import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { showCaseNumber } from '../case.ts'
import { wordsOf as pageWordsOf } from '../pages/words/index.ts'
import { wordsOf } from './words/index.ts'

export interface TakenInProps {
  readonly lang: Lang
  readonly number: string
  readonly phrase: string
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Taken in: number and phrase for the applicant, the receipt to print, and on to the case. */
export function TakenIn({ lang, number, phrase, csrf, requestKey, link }: TakenInProps) {
  const words = wordsOf(lang).takeIn
  const receipt = pageWordsOf(lang).receipt
  return (
    <div className="plain">
      <PageHead title={words.receipt} lead={words.receiptSays(showCaseNumber(number))} />
      <SummaryList
        lines={[
          { name: receipt.number, value: <strong className="code">{showCaseNumber(number)}</strong> },
          { name: receipt.phrase, value: <strong className="code">{phrase}</strong> },
        ]}
      />
      <div className="row">
        <form method="post" action={link('/follow/document/receipt')}>
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="request_key" value={requestKey} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="phrase" value={phrase} />
          <button className="btn main" type="submit">
            {words.download}
          </button>
        </form>
        <a className="btn" href={link(`/desk/cases/${number}`)}>
          {words.toCase}
        </a>
        <a className="tap" href={link('/desk/take-in')}>
          {words.another}
        </a>
      </div>
    </div>
  )
}
