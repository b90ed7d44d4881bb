import type { Lang } from '#base/text.ts'
import { DayStrip } from '#ui/day-strip.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { LawList } from '#ui/law-list.tsx'
import { printMonthDay } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { DeadlineAnswer } from '../deadline-answer.ts'
import { wordsOf } from '../words/index.ts'

export interface DeadlineAnswerProps {
  readonly lang: Lang
  readonly answer: DeadlineAnswer
}

/** The answer as a heading, the days one by one, the sentence, the table of reasons, the articles. */
export function DeadlineAnswerPart({ lang, answer }: DeadlineAnswerProps) {
  const words = wordsOf(lang).deadlines
  return (
    <>
      <section aria-labelledby="answer">
        <h2 id="answer">
          {answer.heading}
          {answer.provisional && <span className="tag amber">{words.provisional}</span>}
        </h2>
        {answer.picture ? (
          <DayStrip lang={lang} picture={answer.picture} today={answer.today} twin={answer.twin} />
        ) : (
          <p className="twin">{answer.twin}</p>
        )}
        <Meanwhile lang={lang} answer={answer} />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{words.how}</h2>
        <Table
          lang={lang}
          caption={words.how}
          captionHidden
          rows={answer.steps}
          rowKey={(step) => step.key}
          columns={[
            { key: 'step', title: words.step, cell: (step) => step.label },
            { key: 'rule', title: words.rule_, cell: (step) => step.text },
            { key: 'basis', title: words.basis, cell: (step) => <LawChips laws={step.laws} /> },
            {
              key: 'result',
              title: words.result,
              cell: (step) => (step.result === null ? null : printMonthDay(lang, step.result)),
              numeric: true,
            },
          ]}
        />
        {answer.doubtful && <p className="small quiet">{words.doubt}</p>}
        <p className="row">
          <a className="btn second" href={answer.downloadHref} download>
            {words.download}
          </a>
          <a className="tap" href={answer.address}>
            {words.share}
          </a>
        </p>
        <p className="small quiet">
          {words.shareHint} {words.note} {words.edition(answer.edition)}
        </p>
      </section>
      <LawList lang={lang} laws={answer.laws} />
    </>
  )
}

function Meanwhile({ lang, answer }: DeadlineAnswerProps) {
  if (answer.meanwhile.length === 0) return null
  return (
    <>
      <h3>{wordsOf(lang).deadlines.meanwhile}</h3>
      <ul className="dots">
        {answer.meanwhile.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
