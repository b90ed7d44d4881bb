import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Published } from '../published/published.ts'
import { publishedWordsOf } from './words/index.ts'

export interface WithdrawnProps {
  readonly lang: Lang
  readonly document: string
  readonly body: string
  readonly withdrawn: NonNullable<Published['withdrawn']>
  cite(article: Article): Cited
  link(path: string): string
}

/** A decision that was withdrawn: that, when and why; nothing of what it said (行政处罚法 §48). */
export function WithdrawnPage({ lang, document, body, withdrawn, cite, link }: WithdrawnProps) {
  const words = publishedWordsOf(lang)
  return (
    <>
      <PageHead record kind={body} title={words.withdrawnTitle} lead={words.withdrawnLead(document)} />
      <SummaryList
        lines={[
          { name: words.withdrawnWhen, value: printDate(lang, withdrawn.on) },
          { name: words.withdrawnWhy, value: <span lang="zh-Hans">{withdrawn.reason}</span> },
        ]}
      />
      <p>
        {words.withdrawnLaw} <LawChips laws={[cite({ law: 'APL', article: '48' })]} />
      </p>
      <p>
        <a href={link('/penalties')}>{words.title}</a>
      </p>
    </>
  )
}

/** A decision whose time is over: gone, and nothing more is told of it. */
export function EndedPage({
  lang,
  document,
  link,
}: {
  readonly lang: Lang
  readonly document: string
  link(path: string): string
}) {
  const words = publishedWordsOf(lang)
  return (
    <>
      <PageHead title={words.endedTitle} lead={words.ended(document)} />
      <p>{words.endedLaw}</p>
      <p>
        <a href={link('/penalties')}>{words.title}</a>
      </p>
    </>
  )
}
