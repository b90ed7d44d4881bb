import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { Seal } from '#ui/seal.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from '../words/index.ts'

export interface MandateReceiptProps {
  readonly lang: Lang
  readonly number: string
  readonly phrase: string
  readonly online: boolean
  /** Where the way on leads: the portal's page for the principal, the desk's list for the agent. */
  readonly backHref: string
}

/** Number and phrase, to be kept: the only place where the phrase is shown. */
export function MandateReceipt({ lang, number, phrase, online, backHref }: MandateReceiptProps) {
  const words = wordsOf(lang)
  return (
    <>
      <h1>{words.receipt.title}</h1>
      <p>{words.receipt.lead}</p>
      <div className="receipt">
        <SummaryList
          lines={[
            { name: words.mandates.number, value: <strong className="code">{spokenNumber(number)}</strong> },
            { name: words.mandates.phrase, value: <strong className="code">{spokenNumber(phrase)}</strong> },
          ]}
        />
        <Seal />
      </div>
      <p>{online ? words.receipt.online : words.receipt.print}</p>
      <p>
        <a className="btn second" href={backHref}>
          {words.receipt.back}
        </a>
      </p>
    </>
  )
}
