import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { controlWordsOf } from '../../cases/desk/control/words/index.ts'
import type { StageTime } from '../contract.ts'
import { Method } from '../pages/method.part.tsx'
import { wordsOf } from '../words/index.ts'
import type { FlagCount, WarningLine } from './desk-view.ts'
import { type RateRow, Rates } from './rates.part.tsx'
import { Warnings } from './warnings.part.tsx'

export interface DeskStatisticsProps {
  readonly lang: Lang
  readonly bodies: readonly RateRow[]
  readonly violations: readonly RateRow[]
  readonly times: readonly (StageTime & { readonly bodyId: number })[]
  readonly warnings: readonly WarningLine[]
  readonly flags: readonly FlagCount[]
  /** Sees and answers the notices one by one. */
  readonly mayNotices: boolean
  /** Address of a case; null: not for the eyes of the overseer. */
  caseHref(bodyId: number, number: string): string | null
  bodyName(bodyId: number): string
  violationName(standardId: string): string
  cite(article: Article): Cited
  link(path: string): string
}

/** For overseers: the rates of their bodies as they are, what looks odd, what internal control noted, and the times. */
export function DeskStatisticsPage(props: DeskStatisticsProps) {
  const { lang, bodies, violations, cite, link } = props
  const words = wordsOf(lang)
  return (
    <div className="plain">
      <h1>{words.desk.title}</h1>
      <p className="quiet">
        {words.desk.lead} {words.noMoney}
        <LawChips laws={[cite({ law: 'APL', article: '74' })]} />
      </p>
      <p className="row">
        <a href={link('/penalties/statistics')}>{words.title}</a>
      </p>
      {bodies.length === 0 ? (
        <Empty says={words.desk.none} />
      ) : (
        <>
          <section>
            <h2>{words.byBody}</h2>
            <p className="quiet">{words.byBodyLead}</p>
            <Rates lang={lang} title={words.byBody} heading={words.body} rows={bodies} />
          </section>
          <section>
            <h2>{words.byViolation}</h2>
            <Rates lang={lang} title={words.byViolation} heading={words.violation} rows={violations} />
          </section>
        </>
      )}
      <Warnings {...props} />
      <Flags {...props} />
      <Times {...props} />
      <Method lang={lang} cite={cite} reader="overseer" />
    </div>
  )
}

function Flags({ lang, flags, mayNotices, bodyName, link }: DeskStatisticsProps) {
  const { desk, body } = wordsOf(lang)
  if (flags.length === 0) return null
  return (
    <section>
      <h2>{desk.flags}</h2>
      <p className="quiet">{desk.flagsLead}</p>
      {mayNotices && (
        <p className="row">
          <a className="tap" href={link('/desk/penalties/notices')}>
            {controlWordsOf(lang).notices.link}
          </a>
        </p>
      )}
      <Table
        {...{ lang, rows: flags, caption: desk.flags, captionHidden: true }}
        columns={[
          { key: 'body', title: body, cell: ({ bodyId }) => bodyName(bodyId) },
          { key: 'kind', title: desk.flag, cell: ({ kind }) => desk.flagKinds[kind] },
          { key: 'open', title: desk.open, numeric: true, cell: ({ open }) => printCount(open) },
          { key: 'answered', title: desk.answered, numeric: true, cell: ({ answered }) => printCount(answered) },
        ]}
        rowKey={({ bodyId, kind }) => `${bodyId} ${kind}`}
      />
    </section>
  )
}

function Times({ lang, times, bodyName }: DeskStatisticsProps) {
  const words = wordsOf(lang)
  if (times.length === 0) return null
  return (
    <section>
      <h2>{words.times}</h2>
      <p className="quiet">{words.timesLead}</p>
      <Table
        {...{ lang, rows: times, caption: words.times, captionHidden: true }}
        columns={[
          { key: 'body', title: words.body, cell: ({ bodyId }) => bodyName(bodyId) },
          { key: 'stage', title: words.stage, cell: ({ stage }) => words.stages[stage] },
          { key: 'median', title: words.median, numeric: true, cell: ({ median }) => words.days(printCount(median)) },
          { key: 'p90', title: words.p90, numeric: true, cell: ({ p90 }) => words.days(printCount(p90)) },
          { key: 'n', title: words.on, numeric: true, cell: ({ n }) => printCount(n) },
        ]}
        rowKey={({ bodyId, stage }) => `${bodyId} ${stage}`}
      />
    </section>
  )
}
