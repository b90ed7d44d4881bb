import type { Lang } from '#base/text.ts'
import type { Book } from '#law/book/book.ts'
import type { CalendarYear, Limit, Source } from '#law/book/shape.ts'
import { articleAnchor } from '#law/cite.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf } from './words/index.ts'

export interface SourcesProps {
  readonly lang: Lang
  readonly book: Book
  link(path: string): string
}

/** Every law, notice and rule behind a date, and how sure we are of each: doubts are shown, not hidden. */
export function SourcesPage({ lang, book, link }: SourcesProps) {
  const all = wordsOf(lang)
  const words = all.sources
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Laws lang={lang} sources={[...book.sources.values()]} />
      <Limits lang={lang} book={book} link={link} />
      <Calendars lang={lang} years={book.years} />
      <p className="small quiet sec">{words.edition(book.edition)}</p>
    </>
  )
}

function Laws({ lang, sources }: { readonly lang: Lang; readonly sources: readonly Source[] }) {
  const words = wordsOf(lang).sources
  return (
    <section aria-labelledby="laws">
      <h2 id="laws">{words.laws}</h2>
      <Table
        lang={lang}
        caption={words.laws}
        captionHidden
        rows={sources}
        rowKey={(source) => source.key}
        columns={[
          {
            key: 'law',
            title: words.law,
            cell: (source) => (
              <details>
                <summary>{source.title[lang]}</summary>
                <ul className="dots small">
                  {[...source.articles].map(([article, says]) => (
                    <li key={article} id={articleAnchor({ law: source.key, article })}>
                      <b>{article}</b> {says[lang]}
                    </li>
                  ))}
                </ul>
              </details>
            ),
          },
          { key: 'number', title: words.number, cell: (source) => source.number },
          { key: 'from', title: words.inForce, cell: (source) => inForce(lang, source) },
          { key: 'sure', title: words.confidence, cell: (source) => words.sure[source.confidence] },
        ]}
      />
      <p className="small quiet">{words.conventions}</p>
    </section>
  )
}

function inForce(lang: Lang, { from, to }: Pick<Source, 'from' | 'to'>): string {
  return to === null ? printDate(lang, from) : wordsOf(lang).sources.until(printDate(lang, from), printDate(lang, to))
}

function Limits({ lang, book, link }: SourcesProps) {
  const words = wordsOf(lang).sources
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{words.limits}</h2>
      <Table
        lang={lang}
        caption={words.limits}
        captionHidden
        rows={[...book.limits.values()]}
        rowKey={(limit) => limit.id}
        columns={[
          {
            key: 'rule',
            title: words.rule,
            cell: (limit) => <a href={link(`/deadlines?rule=${limit.id}`)}>{limit.name[lang]}</a>,
          },
          { key: 'length', title: words.length, cell: (limit) => lengthOf(lang, limit) },
          { key: 'basis', title: words.basis, cell: (limit) => basisOf(lang, book, limit) },
          { key: 'sure', title: words.confidence, cell: (limit) => words.sure[limit.confidence] },
        ]}
      />
    </section>
  )
}

function lengthOf(lang: Lang, { unit, amount }: Limit): string {
  const { units } = wordsOf(lang).sources
  if (unit === 'fixed') return units.fixed
  return amount === null ? units.carried : units[unit](amount)
}

function basisOf(lang: Lang, book: Book, { articles }: Limit): string {
  return [...new Set(articles.map(({ law }) => book.sources.get(law)?.short[lang] ?? law))].join(
    lang === 'en' ? ', ' : '、',
  )
}

function Calendars({ lang, years }: { readonly lang: Lang; readonly years: readonly CalendarYear[] }) {
  const words = wordsOf(lang).sources
  return (
    <section aria-labelledby="calendars">
      <h2 id="calendars">{words.calendars}</h2>
      <Table
        lang={lang}
        caption={words.calendars}
        captionHidden
        rows={years.toSorted((a, b) => b.year - a.year)}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', title: words.year, cell: ({ year }) => year },
          { key: 'notice', title: words.notice, cell: ({ notices }) => <Notices lang={lang} notices={notices} /> },
          { key: 'rest', title: words.restDays, cell: (year) => words.days(countOf(year, 'rest')), numeric: true },
          { key: 'work', title: words.workDays, cell: (year) => words.days(countOf(year, 'work')), numeric: true },
          {
            key: 'sure',
            title: words.confidence,
            cell: ({ notices }) => [...new Set(notices.map((notice) => words.sure[notice.confidence]))].join(' / '),
          },
        ]}
      />
      <p className="small quiet">{words.unpublished}</p>
    </section>
  )
}

function Notices({ lang, notices }: { readonly lang: Lang } & Pick<CalendarYear, 'notices'>) {
  return notices.map((notice) => (
    <span className="block" key={`${notice.date} ${notice.number}`}>
      {notice.title[lang]} {notice.number} <span className="nb quiet small">{printDate(lang, notice.date)}</span>
    </span>
  ))
}

function countOf({ notices }: CalendarYear, kind: 'rest' | 'work'): number {
  return new Set(notices.flatMap((notice) => notice[kind].map(({ date }) => date))).size
}
