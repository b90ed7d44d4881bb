import type { ReactNode } from 'react'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { RadiosField } from '#ui/choice-field.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { printRange, printSum } from '../../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import { showPenaltyNumber } from '../../case.ts'
import type { RangeText } from '../../contract.ts'
import type { Question } from '../../maker/questions.ts'
import { type Posted, text } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import { makerWordsOf } from './words/index.ts'

/** A question with the facts of its case as they are read. */
export type ShownQuestion = Question & { readonly facts: readonly (readonly [string, string])[] }

export interface QuestionsProps {
  readonly lang: Lang
  readonly questions: readonly ShownQuestion[]
  /** Why the last answer was refused, and to which question; null: it was not. */
  readonly refused: { readonly key: string; readonly says: string } | null
  readonly typed: Posted
  readonly keys: FormKeys
  cite(article: Article): Cited
  link(path: string): string
}

/** What tells a question from the others of the page. */
export function questionKey({ number, no }: Pick<Question, 'number' | 'no'>): string {
  return `${number}-${no}`
}

/** What other bodies ask this one as the maker of a standard, each with its form; below, what was answered. */
export function Questions(props: QuestionsProps) {
  const { lang, questions, refused, cite } = props
  const words = makerWordsOf(lang)
  const open = questions.filter(({ answeredOn }) => answeredOn === null)
  return (
    <div className="plain wide">
      {refused && <ErrorSummary lang={lang} errors={[{ field: `note-${refused.key}`, text: refused.says }]} />}
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <LawChips laws={[cite({ law: 'GO27', article: '1' })]} />
      </p>
      {open.length === 0 ? (
        <Empty says={words.none}>
          <p>{words.noneWay}</p>
        </Empty>
      ) : (
        <>
          <h2>{words.waiting(open.length)}</h2>
          {open.map((question) => (
            <Open key={questionKey(question)} {...props} question={question} />
          ))}
        </>
      )}
      <Answered {...props} />
    </div>
  )
}

function Open({ question, ...props }: QuestionsProps & { readonly question: ShownQuestion }) {
  const { lang, link, typed, keys } = props
  const words = makerWordsOf(lang)
  const key = questionKey(question)
  return (
    <section aria-labelledby={`asked-${key}`}>
      <h3 id={`asked-${key}`}>
        {question.violation[lang]} · {showPenaltyNumber(question.number)}
      </h3>
      <SummaryList small lines={linesOf(lang, question, link)} />
      <form method="post" action={link('/desk/penalties/asked')} data-confirm-leave="">
        <HiddenKeys {...keys} />
        <input type="hidden" name="number" value={question.number} />
        <input type="hidden" name="no" value={question.no} />
        <RadiosField
          {...{ lang, name: `approved-${key}`, label: words.approved, value: text(typed[`approved-${key}`]) }}
          choices={[
            { value: 'yes', label: words.approve },
            { value: 'no', label: words.refuse },
          ]}
        />
        <LongField
          {...{ lang, name: `note-${key}`, label: words.note, hint: words.noteHint, maxLength: 2000 }}
          value={text(typed[`note-${key}`])}
          error={props.refused?.key === key ? props.refused.says : null}
        />
        <p className="row">
          <button className="btn main" type="submit">
            {words.submit}
            <span className="sr"> {showPenaltyNumber(question.number)}</span>
          </button>
        </p>
      </form>
    </section>
  )
}

function linesOf(
  lang: Lang,
  { body, askedOn, fine, weighed, facts, edition }: ShownQuestion,
  link: QuestionsProps['link'],
) {
  const words = makerWordsOf(lang)
  const { rows } = words
  const ranged = (name: string, range: RangeText | null) =>
    range ? [{ name, value: printRange(lang, { ...range, min: amount(range.min), max: amount(range.max) }) }] : []
  const lines: { readonly name: string; readonly value: ReactNode }[] = [
    { name: rows.body, value: body[lang] },
    { name: rows.askedOn, value: printDate(lang, askedOn) },
    { name: rows.fine, value: <strong>{calculatorWordsOf(lang).point(printSum(amount(fine)))}</strong> },
  ]
  if (!weighed) return lines
  const { tierRange, statutoryRange, reasons } = weighed
  const { standardId, number } = edition
  const colon = deskWordsOf(lang).colon
  return [
    ...lines,
    ...ranged(rows.tierRange, tierRange),
    ...ranged(rows.lawRange, statutoryRange),
    {
      name: words.standard,
      value: (
        <a href={link(`/standards/${standardId}?edition=${number}`)}>{`${standardId} · ${words.edition(number)}`}</a>
      ),
    },
    { name: rows.facts, value: facts.map(([name, value]) => `${name}${colon}${value}`).join(deskWordsOf(lang).comma) },
    { name: rows.reasons, value: <span lang="zh-Hans">{reasons}</span> },
  ]
}

function Answered({ lang, questions }: QuestionsProps) {
  const words = makerWordsOf(lang)
  const rows = questions.filter(({ answeredOn }) => answeredOn !== null)
  if (rows.length === 0) return null
  return (
    <Table
      {...{ lang, caption: words.answered, rows, rowKey: questionKey }}
      columns={[
        {
          ...{ key: 'case', title: words.columns.case },
          cell: ({ number, violation }) => (
            <>
              {violation[lang]} <span className="small quiet block">{showPenaltyNumber(number)}</span>
            </>
          ),
        },
        { key: 'body', title: words.columns.body, cell: ({ body }) => body[lang] },
        { key: 'fine', title: words.columns.fine, numeric: true, cell: ({ fine }) => printSum(amount(fine)) },
        {
          ...{ key: 'on', title: words.columns.answeredOn },
          cell: ({ answeredOn }) => answeredOn && printDate(lang, answeredOn),
        },
        {
          ...{ key: 'result', title: words.columns.result },
          cell: ({ approved }) => (approved === true ? words.approve : words.refuse),
        },
      ]}
    />
  )
}
