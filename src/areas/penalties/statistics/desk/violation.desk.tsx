import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { Empty } from '#ui/empty.tsx'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { printSum } from '../../standards/calculator/print-sum.ts'
import { FEWEST } from '../disclosure.ts'
import { isOut } from '../pages/cell-plot.part.tsx'
import { PlotKey } from '../pages/plot-key.part.tsx'
import { StripPlot } from '../plots/strip-plot.part.tsx'
import { printShare } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'
import type { DeskCell } from './desk-view.ts'
import type { DeskStatisticsProps } from './statistics.desk.tsx'
import { Warnings } from './warnings.part.tsx'

export interface DeskViolationProps
  extends Pick<DeskStatisticsProps, 'lang' | 'warnings' | 'caseHref' | 'bodyName' | 'violationName' | 'link'> {
  readonly standardId: string
  readonly cells: readonly DeskCell[]
  sayCell(cell: DeskCell): string
  /** Whose dots are full: the bodies overseen. */
  isOwn(bodyId: number): boolean
}

/** For overseers: every decision under a violation as a dot, cell by cell and edition by edition, and what looks odd. */
export function DeskViolationPage(props: DeskViolationProps) {
  const { lang, standardId, violationName, cells, link } = props
  const words = wordsOf(lang)
  const groups = [...Map.groupBy(cells, ({ cell }) => cell).values()]
  return (
    <div className="plain">
      <h1>{words.ofViolation(violationName(standardId))}</h1>
      <p className="row">
        <a href={link('/desk/penalties/statistics')}>{words.desk.title}</a>
        <a href={link(`/penalties/statistics/${standardId}`)}>{words.title}</a>
      </p>
      <p className="quiet">{words.likeLead}</p>
      {groups.length === 0 ? <Empty says={words.desk.cellNone} /> : <PlotKey lang={lang} own />}
      {groups.map((editions) => (
        <Cell key={editions[0]?.cell} {...props} editions={editions} />
      ))}
      <Warnings {...props} />
    </div>
  )
}

function Cell({
  lang,
  editions,
  sayCell,
  isOwn,
  bodyName,
}: DeskViolationProps & { readonly editions: readonly DeskCell[] }) {
  const words = wordsOf(lang)
  const [first] = editions
  if (!first) return null
  const says = editions.map((each) => `${words.edition(each.edition)}: ${spreadOf(lang, each)}`).join(' ')
  const rows = editions.flatMap((each) => each.dots.map((dot) => ({ ...dot, edition: each.edition })))
  return (
    <section>
      <h2>{sayCell(first)}</h2>
      <StripPlot
        says={says}
        ends={[words.lawLeast, words.lawMost]}
        rows={editions.map(({ edition, band, spread, dots, n }) => ({
          label: words.edition(edition),
          band,
          spread: n < FEWEST ? null : [Number(spread.p.lower), Number(spread.p.median), Number(spread.p.upper)],
          dots: dots.map(({ body, p, deviation, n: count }) => ({
            ...{ p: Number(p), ring: isOut(deviation), hollow: !isOwn(body), n: count },
          })),
        }))}
      />
      <p>{says}</p>
      <details>
        <summary>{words.desk.dots}</summary>
        <Table
          {...{ lang, rows, caption: words.desk.dots, captionHidden: true }}
          columns={[
            { key: 'p', title: words.place, cell: ({ p }) => printShare(p) },
            { key: 'body', title: words.body, cell: ({ body }) => bodyName(body) },
            { key: 'edition', title: words.standards, cell: ({ edition }) => words.edition(edition) },
            { key: 'standing', title: words.standing, cell: ({ deviation }) => words.deviations[deviation] },
            { key: 'n', title: words.on, numeric: true, cell: ({ n }) => printCount(n) },
          ]}
          rowKey={(dot) => JSON.stringify(dot)}
        />
      </details>
    </section>
  )
}

function spreadOf(lang: Lang, { n, spread }: DeskCell): string {
  const { desk } = wordsOf(lang)
  if (n < FEWEST) return `n = ${n} · ${desk.fewer}`
  const { p, fine, between } = spread
  const told = desk.spread(printCount(n), printShare(p.median), printShare(Number(p.upper) - Number(p.lower)))
  const range = desk.range(
    printSum(amount(fine.least).toDecimalPlaces(0)),
    printSum(amount(fine.most).toDecimalPlaces(0)),
  )
  return [told, range, between === null ? '' : desk.between(printShare(between))].filter(Boolean).join(desk.join)
}
