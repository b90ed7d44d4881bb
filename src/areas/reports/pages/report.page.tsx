import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { draftSections } from '#law/requests/report/draft-sections.ts'
import type { CodeNames } from '#law/requests/report/lay-out.ts'
import { wordsOf as lawWordsOf } from '#law/requests/report/words/index.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import type { ReportDocument, ReportLine, SectionId } from '../contract.ts'
import { addedUp } from '../first-sections.ts'
import type { ReportView } from '../queries.ts'
import { wordsOf } from '../words/index.ts'
import { Checked, Members } from './beside.part.tsx'
import { Change } from './change.part.tsx'
import { Outcomes } from './outcomes.part.tsx'
import { Tables } from './tables.part.tsx'

export interface ReportPageProps {
  readonly lang: Lang
  readonly body: string
  readonly view: ReportView
  /** What was published of the year before, as it holds now; null: nothing was. */
  readonly before: ReportDocument | null
  /** All that were published, the newest first. */
  readonly editions: readonly ReportLine[]
  /** The last day; null: published in time. */
  readonly lateBy: Day | null
  readonly codes: CodeNames
  readonly laws: readonly LawEntry[]
  /** Address of the body's year, not yet prefixed. */
  readonly here: string
  readonly names: ReadonlyMap<number, string>
  /** The text in the script of the page. */
  text(written: string): string
  cite(article: Article): Cited
  link(path: string): string
}

/** A published report: what it counts, what it says, what became of it. */
export function ReportPage(props: ReportPageProps) {
  const { lang, body, view, before, lateBy, laws, here, codes, cite, link } = props
  const { document, line, hash } = view
  const { report } = wordsOf(lang)
  const files = `${here}/${line.edition}/report`
  const law = lawWordsOf(lang).sections
  return (
    <>
      <PageHead
        title={lawWordsOf(lang).title(body, document.year)}
        kind={wordsOf(lang).edition(line.edition)}
        lead={[
          ...(line.publishedOn ? [report.published(printDate(lang, line.publishedOn))] : []),
          report.frozen(printDate(lang, document.frozenOn)),
        ].join(' · ')}
        record
      />
      <Standing {...props} />
      {lateBy && <p className="notice">{report.late(printDate(lang, lateBy))}</p>}
      <p className="row">
        {(['docx', 'pdf', 'html', 'json'] as const).map((kind) => (
          <a key={kind} className="btn second" href={link(`${files}.${kind}`)}>
            {report[kind]}
          </a>
        ))}
        <span className="small quiet">{report.hint}</span>
      </p>
      <Outcomes lang={lang} figures={document.figures} codes={codes} />
      <Change lang={lang} document={document} before={before} />
      <Section id="一" title={law.一} {...props} />
      <Tables {...{ lang, document, codes, cite }} address={null} />
      <Section id="五" title={law.五} {...props} />
      <Section id="六" title={law.六} {...props} />
      <Checked lang={lang} explained={view.explained} />
      <Members {...props} />
      <section className="sec" aria-labelledby="integrity">
        <h2 id="integrity">{report.integrity}</h2>
        <p>{report.integrityLead}</p>
        <p>
          {report.signed} <code className="hash">{hash.replace(/(.{16})/g, '$1\u200b')}</code>
        </p>
      </section>
      <LawList lang={lang} laws={laws} />
      <p>
        <a className="tap" href={link(`/reports?year=${document.year}`)}>
          {report.back}
        </a>
      </p>
    </>
  )
}

/** Whether this edition holds, and the others. */
function Standing({ lang, view, editions, here, link, text }: ReportPageProps) {
  const { line } = view
  const { report, edition } = wordsOf(lang)
  const newer = editions.find((one) => one.edition > line.edition)
  return (
    <>
      {line.correctedOn && (
        <div className="notice">
          <p>
            <b>{report.isCorrected(printDate(lang, line.correctedOn))}</b> {report.because}
            {text(line.correctedBecause ?? '')}
          </p>
          <p>{newer ? <a href={link(here)}>{report.newer}</a> : report.newerComing}</p>
        </div>
      )}
      {editions.length > 1 && (
        <nav aria-label={report.editions}>
          <ul className="row">
            {editions.map((one) => (
              <li key={one.edition}>
                <a
                  className="tap"
                  href={link(`${here}/${one.edition}`)}
                  aria-current={one.edition === line.edition ? 'page' : undefined}
                >
                  {edition(one.edition)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

/** A section as the body wrote it; for who reads no Chinese, what its figures say. */
function Section({
  lang,
  view,
  text,
  id,
  title,
}: ReportPageProps & { readonly id: SectionId; readonly title: string }) {
  const { document } = view
  const inWords =
    lang === 'en'
      ? draftSections({ ...document, cases: new Map() }, lang, addedUp(document)).find((one) => one.id === id)
      : undefined
  return (
    <section className="sec" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{title}</h2>
      <div className="body" lang={lang === 'zh-Hant' ? undefined : 'zh-Hans'}>
        {document.sections[id].split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{text(paragraph)}</p>
        ))}
      </div>
      {inWords && (
        <>
          <h3>{wordsOf(lang).report.inWords}</h3>
          {inWords.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </>
      )}
    </section>
  )
}
