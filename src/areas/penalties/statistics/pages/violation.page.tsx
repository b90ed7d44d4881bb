import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import type { Cited } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { TierTable } from '../contract.ts'
import { printQuarter, printTold } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'
import { CellPlot, type CellShown } from './cell-plot.part.tsx'
import { Method } from './method.part.tsx'
import { PlotKey } from './plot-key.part.tsx'

export interface ViolationProps {
  readonly lang: Lang
  readonly standardId: string
  readonly violation: string
  readonly cells: readonly CellShown[]
  readonly tiers: TierTable
  tierName(tier: string): string
  bodyName(bodyId: number): string
  cite(article: Article): Cited
  link(path: string): string
}

/** One violation: what was fined on the same facts, cell by cell, and how often each tier was used. */
export function ViolationPage(props: ViolationProps) {
  const { lang, standardId, violation, cells, cite, link } = props
  const words = wordsOf(lang)
  return (
    <>
      <PageHead record kind={words.title} title={violation} lead={words.likeLead} />
      <p className="row">
        <a className="tap" href={link(`/penalties?violation=${standardId}`)}>
          {words.seeDecisions}
        </a>
        <a className="tap" href={link(`/standards/${standardId}`)}>
          {words.seeStandard}
        </a>
      </p>
      <section aria-labelledby="like">
        <h2 id="like">{words.like}</h2>
        {cells.length === 0 ? (
          <Empty says={words.likeNone} />
        ) : (
          <>
            <PlotKey lang={lang} own={false} />
            {cells.map((cell) => (
              <CellPlot key={cell.cell} lang={lang} cell={cell} link={link} />
            ))}
          </>
        )}
      </section>
      <Tiers {...props} />
      <Method lang={lang} cite={cite} />
    </>
  )
}

type TierRow = TierTable['rows'][number]

function Tiers({ lang, tiers, tierName, bodyName }: ViolationProps) {
  const words = wordsOf(lang)
  const nameOf = ({ bodyId, quarter }: TierRow) =>
    bodyId === null ? printQuarter(lang, quarter ?? '') : bodyName(bodyId)
  const columns: readonly Column<TierRow>[] = [
    { key: 'group', title: words.group, cell: nameOf },
    ...tiers.tiers.map((tier, i) => ({
      key: tier,
      title: tier === '' ? words.noTierName : tierName(tier),
      numeric: true,
      cell: ({ counts }: TierRow) => printTold(lang, counts[i] ?? null),
    })),
  ]
  return (
    <section aria-labelledby="tiers">
      <h2 id="tiers">{words.tiers}</h2>
      <p className="quiet">{words.tiersLead}</p>
      {tiers.rows.length === 0 ? (
        <Empty says={words.tiersNone} />
      ) : (
        <Table
          {...{ lang, columns, caption: words.tiers, captionHidden: true }}
          rows={tiers.rows}
          rowKey={({ bodyId, quarter }) => `${bodyId} ${quarter}`}
        />
      )}
    </section>
  )
}
