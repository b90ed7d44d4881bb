import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { DayPicture } from '#ui/day-picture.ts'
import { DayStrip } from '#ui/day-strip.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { printDate, printMonthDay } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'

/** One line of the table of reasons. */
export interface AnswerStep {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly laws: readonly Cited[]
  readonly result: Day | null
}

/** The answer to "when is it due?" in the words of a language. */
export interface DeadlineAnswer {
  readonly heading: string
  readonly twin: string
  /** Null where no clock runs: then there are no days to draw. */
  readonly picture: DayPicture | null
  /** Marked in the picture when it lies within the limit. */
  readonly today: Day | null
  readonly provisional: boolean
  /** The rule or its article is not verified. */
  readonly doubtful: boolean
  readonly steps: readonly AnswerStep[]
  readonly laws: readonly LawEntry[]
  /** Limits of those we wait for, one sentence each. */
  readonly meanwhile: readonly string[]
  readonly edition: string
  readonly address: string
  readonly downloadHref: string
}

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
              cell: (step) => (step.result === null ? null : printResult(lang, step.result, answer.steps)),
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

/** The year stands beside the day where the steps lead through more than one. */
function printResult(lang: Lang, result: Day, steps: readonly AnswerStep[]): string {
  const years = new Set(steps.flatMap((step) => (step.result === null ? [] : [step.result.slice(0, 4)])))
  return years.size > 1 ? printDate(lang, result) : printMonthDay(lang, result)
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
