import { LawChips } from '#ui/law-chip.tsx'
import { printDate, printMonthDay, printShortMoment } from '#ui/print-day.ts'
import { Seal } from '#ui/seal.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { showCaseNumber } from '../case.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { FollowProps } from './follow.page.tsx'
import { wordsOf } from './words/index.ts'

/** Beside the proof: the receipt, the documents, and what happened, newest first. */
export function FollowAside(props: FollowProps) {
  const { lang, view } = props
  const words = wordsOf(lang).follow
  return (
    <aside aria-label={words.history}>
      <Receipt {...props} />
      <Documents {...props} />
      <section aria-labelledby="history">
        <h2 id="history">{words.history}</h2>
        <ul className="list small">
          {view.timeline.map((entry) => (
            <li key={`${entry.at} ${entry.type}`}>
              <span className="quiet">{printShortMoment(lang, entry.at)}</span>
              <br />
              {caseWordsOf(lang).facts[entry.type] ?? entry.type}
              {entry.article && <LawChips laws={[props.cite(entry.article)]} />}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}

function Receipt({ lang, view }: FollowProps) {
  const words = wordsOf(lang).receipt
  const lines = [
    { name: words.number, value: showCaseNumber(view.number) },
    { name: words.receivedOn, value: printDate(lang, view.collectedOn) },
    { name: words.phrase, value: words.phraseElsewhere },
  ]
  return (
    <div className="receipt">
      <h2>{words.heading}</h2>
      <SummaryList small lines={lines} />
      <Seal />
    </div>
  )
}

/** Each document is a small form, so that the phrase stays out of addresses. */
function Documents({ lang, documents, view, phrase, csrf, requestKey, link }: FollowProps) {
  const words = wordsOf(lang).follow
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      <p className="small quiet">{words.documentsHint}</p>
      <ul className="list small">
        {documents.map((document) => (
          <li key={document.key}>
            <form method="post" action={link(`/follow/document/${document.key}`)}>
              <input type="hidden" name="csrf" value={csrf} />
              <input type="hidden" name="request_key" value={requestKey} />
              <input type="hidden" name="number" value={view.number} />
              <input type="hidden" name="phrase" value={phrase} />
              <button className="btn link" type="submit">
                {document.title}
              </button>
              <span className="quiet"> {printMonthDay(lang, document.on)}</span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
