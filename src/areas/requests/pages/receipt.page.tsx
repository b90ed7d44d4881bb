import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { FlowSteps } from '#ui/flow-steps.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Seal } from '#ui/seal.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { pageWordsOf } from './words/index.ts'

export interface ReceiptProps extends FormKeys {
  readonly lang: Lang
  readonly number: string
  readonly phrase: string
  readonly body: string
  readonly subject: string
  readonly submittedOn: Day
  readonly laws: readonly LawEntry[]
  cite(article: Article): Cited
  link(path: string): string
}

/** What each of the next steps stands on. */
export const NEXT_STEPS: readonly Article[] = ['31', '30', '33.3', '33.2'].map((article) => ({ law: 'R19', article }))

/** Sent: number and phrase, and what happens next. No limit runs before receipt is confirmed (§31). */
export function ReceiptPage({
  lang,
  number,
  phrase,
  body,
  subject,
  submittedOn,
  cite,
  laws,
  link,
  ...keys
}: ReceiptProps) {
  const words = pageWordsOf(lang).receipt
  return (
    <div className="stack">
      <PageHead title={words.title} lead={words.sentence(body, printDate(lang, submittedOn))} />
      <div className="receipt">
        <h2>{words.heading}</h2>
        <SummaryList
          lines={[
            { name: words.number, value: <strong className="code">{spokenNumber(number)}</strong> },
            { name: words.phrase, value: <strong className="code">{phrase}</strong> },
            { name: words.body, value: body },
            { name: words.subject, value: subject },
            { name: words.submitted, value: printDate(lang, submittedOn) },
          ]}
        />
        <Seal />
      </div>
      <p>{words.keep}</p>
      <p className="small quiet">{words.printHint}</p>
      <div className="row">
        <form method="post" action={link('/requests/follow')}>
          <HiddenKeys {...keys} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="phrase" value={phrase} />
          <button className="btn" type="submit">
            {words.follow}
          </button>
        </form>
        <a className="btn second" href={link('/requests/new')}>
          {words.again}
        </a>
      </div>
      <section aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        <FlowSteps
          lang={lang}
          steps={words.steps.map(({ title, says }, i) => ({
            key: title,
            title,
            holder: (
              <>
                {says}
                <LawChips laws={NEXT_STEPS.slice(i, i + 1).map(cite)} />
              </>
            ),
          }))}
        />
      </section>
      <LawList lang={lang} laws={laws} />
    </div>
  )
}
