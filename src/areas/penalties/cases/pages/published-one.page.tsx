import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import type { Remedies } from '#law/penalties/remedies.ts'
import type { Ruled } from '#law/penalties/ruled.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import { printSum } from '../../standards/calculator/print-sum.ts'
import type { Said } from '../../standards/calculator/settings.ts'
import type { Published } from '../published/published.ts'
import type { PublishedRecord } from '../published/published-record.ts'
import { PublishedMeasure } from './published-measure.part.tsx'
import { publishedWordsOf } from './words/index.ts'

export interface PublishedOneProps {
  readonly lang: Lang
  readonly found: Published
  readonly record: PublishedRecord
  readonly body: string
  readonly violation: string
  readonly party: string
  readonly penalty: string
  readonly said: Said
  /** The facts as they are read: name, value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly calculator: string
  /** Where its public version lies as a file. */
  readonly pdf: string
  readonly remedies: Ruled<Remedies>
  cite(article: Article): Cited
  link(path: string): string
}

/** A decision as everybody may read it: what, on what basis, why so much, how to turn against it and what came of that. */
export function PublishedOnePage(props: PublishedOneProps) {
  const { lang, found, record, body, violation, party, penalty, said, pdf, link } = props
  const words = publishedWordsOf(lang)
  const lines: readonly SummaryLine[] = [
    { name: words.document, value: found.document },
    { name: words.party, value: party },
    { name: words.act, value: <span lang="zh-Hans">{record.act}</span> },
    { name: words.basis, value: <LawChips laws={said.laws.map((text) => ({ text, href: null }))} /> },
    { name: words.penalty, value: <strong>{penalty}</strong> },
    { name: words.decidedOn, value: printDate(lang, record.decidedOn) },
    { name: words.state, value: words.results[found.result] },
  ]
  return (
    <>
      <PageHead record kind={body} title={violation} lead={shownFor(props)} />
      <SummaryList lines={lines} />
      <PublishedMeasure {...props} />
      <RemediesShown {...props} />
      <p>
        <a href={pdf}>{words.pdf}</a>
      </p>
      <p>
        <a href={link(`/penalties?violation=${record.standard.standardId}`)}>{words.like}</a>
      </p>
    </>
  )
}

function shownFor({ lang, found }: PublishedOneProps): string {
  return publishedWordsOf(lang).shown(printDate(lang, found.publishedOn), printDate(lang, found.shownUntil))
}

function RemediesShown(props: PublishedOneProps) {
  const { lang, found, remedies, cite } = props
  const words = publishedWordsOf(lang)
  return (
    <section aria-labelledby="remedies">
      <h2 id="remedies">{words.remedies}</h2>
      <p>
        {sayRemedies(props)}
        <LawChips laws={remedies.articles.map(cite)} />
      </p>
      <h3>{words.result}</h3>
      <p>{sayResult(lang, found)}</p>
    </section>
  )
}

/** Where and by when one may turn against it, in a sentence. */
export function sayRemedies({ lang, remedies: { answer } }: Pick<PublishedOneProps, 'lang' | 'remedies'>): string {
  const words = publishedWordsOf(lang)
  const after = answer.courtDaysAfterReconsideration
  const then = answer.reconsiderationFirst
    ? `${words.first} ${words.courtAfter(after)}`
    : words.court(answer.courtMonths, after)
  return `${words.reconsideration(answer.reconsiderationDays)} ${then}`
}

/** What came of the remedies, in a sentence. */
export function sayResult(lang: Lang, { result, resultOn, resultFine }: Published): string {
  const words = publishedWordsOf(lang)
  if (result === 'in_force' || resultOn === null) return words.resultNone
  const told = words.resultOn(words.results[result], printDate(lang, resultOn))
  return resultFine === null ? told : `${told} ${words.resultFine(printSum(amount(resultFine)))}`
}
