import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { BodyFigures, ToldCounts, ViolationFigures } from '../contract.ts'
import { printTold } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'
import { BodyQuarters } from './body-quarters.part.tsx'
import { BodyTimes } from './body-times.part.tsx'
import { Method } from './method.part.tsx'

export interface OverviewProps {
  readonly lang: Lang
  readonly bodies: readonly BodyFigures[]
  readonly violations: readonly ViolationFigures[]
  bodyName(bodyId: number): string
  violationName(standardId: string): string
  cite(article: Article): Cited
  link(path: string): string
}

/** What everybody may read of how discretion is used: by body, by quarter, by stage, by violation; and what it is worth. */
export function OverviewPage(props: OverviewProps) {
  const { lang, bodies, cite, link } = props
  const words = wordsOf(lang)
  return (
    <>
      <PageHead
        title={words.title}
        lead={
          <>
            {words.lead} {words.noMoney}
            <LawChips laws={[cite({ law: 'APL', article: '74' })]} />
          </>
        }
      />
      <p className="row">
        <a className="tap" href={link('/penalties')}>
          {words.decisions}
        </a>
        <a className="tap" href={link('/standards')}>
          {words.standards}
        </a>
      </p>
      {bodies.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <>
          <ByViolation {...props} />
          <ByBody {...props} />
          <BodyQuarters {...props} />
          <BodyTimes {...props} />
        </>
      )}
      <Method lang={lang} cite={cite} />
    </>
  )
}

function ByBody({ lang, bodies, bodyName }: OverviewProps) {
  const words = wordsOf(lang)
  const columns: readonly Column<BodyFigures>[] = [
    { key: 'body', title: words.body, cell: ({ bodyId }) => bodyName(bodyId) },
    ...countColumns<BodyFigures>(lang, ['decisions', 'approved']),
    {
      key: 'notApproved',
      title: words.counts.notApproved,
      numeric: true,
      cell: ({ notApproved }) => (notApproved === 'none' ? words.nothing : words.some),
    },
    ...countColumns<BodyFigures>(lang, ['noTier', 'reversed', 'exempt', 'publishable', 'inTime']),
  ]
  return (
    <section aria-labelledby="by-body" className="counts">
      <h2 id="by-body">{words.byBody}</h2>
      <p className="quiet">{words.byBodyLead}</p>
      <Table
        {...{ lang, columns, caption: words.byBody, captionHidden: true }}
        rows={bodies}
        rowKey={({ bodyId }) => String(bodyId)}
      />
    </section>
  )
}

function ByViolation({ lang, violations, violationName, link }: OverviewProps) {
  const words = wordsOf(lang)
  const columns: readonly Column<ViolationFigures>[] = [
    {
      key: 'violation',
      title: words.violation,
      cell: ({ standardId }) => <a href={link(`/penalties/statistics/${standardId}`)}>{violationName(standardId)}</a>,
    },
    ...countColumns<ViolationFigures>(lang, ['decisions', 'approved', 'noTier', 'reversed']),
  ]
  return (
    <section aria-labelledby="by-violation" className="counts">
      <h2 id="by-violation">{words.byViolation}</h2>
      <p className="quiet">{words.byViolationLead}</p>
      {violations.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <Table
          {...{ lang, columns, caption: words.byViolation, captionHidden: true }}
          rows={violations}
          rowKey={({ standardId }) => standardId}
        />
      )}
    </section>
  )
}

function countColumns<Row extends { readonly counts: ToldCounts }>(
  lang: Lang,
  names: readonly (keyof ToldCounts)[],
): readonly Column<Row>[] {
  const words = wordsOf(lang)
  return names.map((name) => ({
    key: name,
    title: words.counts[name],
    numeric: true,
    cell: ({ counts }) => printTold(lang, counts[name]),
  }))
}
