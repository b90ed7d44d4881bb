import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { explainCell } from '#law/requests/report/explain-cell.ts'
import type { CellId } from '#law/requests/report/figures.ts'
import type { CodeNames } from '#law/requests/report/lay-out.ts'
import type { ReportStep } from '#law/requests/report/life.ts'
import { wordsOf as lawWordsOf } from '#law/requests/report/words/index.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import type { FormKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Deviation } from '../contract.ts'
import { Checked, Members } from '../pages/beside.part.tsx'
import { Tables } from '../pages/tables.part.tsx'
import type { ActLine, ReportView } from '../queries.ts'
import { wordsOf } from '../words/index.ts'
import { Steps } from './steps.part.tsx'

/** What lies behind a figure that was opened. `bodies`: of a government, the figure of each body added up. */
export interface Opened {
  readonly cell: CellId
  readonly allowed: boolean
  readonly cases: readonly { readonly number: string; readonly href: string }[]
  readonly bodies: readonly { readonly bodyId: number; readonly count: number }[]
}

export interface ReportDeskProps extends FormKeys {
  readonly lang: Lang
  readonly body: string
  readonly view: ReportView
  readonly here: string
  readonly wrong: string | null
  readonly deviations: readonly Deviation[]
  readonly steps: readonly { readonly step: ReportStep; readonly may: boolean }[]
  readonly opened: Opened | null
  readonly acts: readonly (ActLine & { readonly who: string | null })[]
  readonly codes: CodeNames
  readonly publicHref: string | null
  readonly names: ReadonlyMap<number, string>
  cite(article: Article): Cited
  link(path: string): string
}

/** A report at the desk: every figure a door to what it counts, and the steps that may follow. */
export function ReportDesk(props: ReportDeskProps) {
  const { lang, body, view, here, wrong, acts, publicHref, codes, cite, link } = props
  const { line, document, hash, explained } = view
  const { desk, state, edition, report } = wordsOf(lang)
  const sections = lawWordsOf(lang).sections
  return (
    <div className="plain wide">
      <ErrorSummary lang={lang} errors={wrong === null ? [] : [{ text: wrong }]} />
      <PageHead
        title={lawWordsOf(lang).title(body, document.year)}
        kind={edition(line.edition)}
        lead={state[line.state]}
      />
      {publicHref !== null && (
        <p>
          <a href={link(publicHref)}>{desk.publicPage}</a>
        </p>
      )}
      {line.correctedBecause !== null && (
        <p className="filled">
          {report.because}
          {line.correctedBecause}
        </p>
      )}
      <SummaryList
        lines={[
          { name: desk.frozen, value: printDate(lang, document.frozenOn) },
          { name: desk.revision, value: line.revision },
          { name: desk.hash, value: <code>{hash.slice(0, 16)}…</code> },
        ]}
      />
      <Behind {...props} />
      <Steps {...props} />
      {explained.length > 0 && <Checked lang={lang} explained={explained} />}
      <Tables
        {...{ lang, document, codes, cite }}
        address={(cell) => link(`${here}?cell=${encodeURIComponent(cell)}#opened`)}
      />
      {(['一', '五', '六'] as const).map((id) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{sections[id]}</h2>
          <div lang="zh-Hans">
            {document.sections[id].split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
      <Members {...props} />
      <section aria-labelledby="history">
        <h2 id="history">{desk.history}</h2>
        <ol className="list">
          {acts.map(({ no, on, kind, who }) => (
            <li key={no}>
              {printDate(lang, on)} {desk.step[kind]} {who !== null && desk.by(who)}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** What the opened figure counts, and its cases. */
function Behind({ lang, view, opened, names, cite, link }: ReportDeskProps) {
  if (opened === null) return null
  const { cell, allowed, cases, bodies } = opened
  const { desk } = wordsOf(lang)
  const { document } = view
  const { says, articles } = explainCell(cell, document.year, lang)
  const isStated = document.stated.some((key) => cell === `二/${key}`)
  const own = !allowed ? desk.notYours : isStated ? desk.behindStated : cases.length === 0 ? desk.behindNothing : null
  return (
    <section id="opened" aria-labelledby="opened-title" className="box">
      <h2 id="opened-title">{desk.behind(String(cases.length))}</h2>
      <p>
        {says} <LawChips laws={articles.map(cite)} />
      </p>
      {own !== null && <p>{own}</p>}
      <ul>
        {cases.map(({ number, href }) => (
          <li key={number}>
            <a href={link(href)}>{number}</a>
          </li>
        ))}
      </ul>
      {bodies.length > 0 && (
        <>
          <h3>{desk.perBody}</h3>
          <ul>
            {bodies.map(({ bodyId, count }) => (
              <li key={bodyId}>
                {names.get(bodyId)} {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
