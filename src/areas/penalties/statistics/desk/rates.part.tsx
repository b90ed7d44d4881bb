import type { Lang } from '#base/text.ts'
import { printCount } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import type { Counts } from '../contract.ts'
import { printShare } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'
import type { ReversalReasons } from './desk-view.ts'

/** Counts of a group as they are, and what the group is. */
export interface RateRow extends Counts {
  readonly key: string
  readonly name: string
  readonly href: string | null
  readonly reasons: ReversalReasons | null
}

interface RatesProps {
  readonly lang: Lang
  readonly title: string
  readonly heading: string
  readonly rows: readonly RateRow[]
}

/** The rates of some groups, each as a share with the counts it stands on. */
export function Rates({ lang, title, heading, rows }: RatesProps) {
  const words = wordsOf(lang)
  const { desk } = words
  const rate = (title: string, of: (row: RateRow) => readonly [number, number]): Column<RateRow> => ({
    ...{ key: title, title, numeric: true },
    cell: (row) => sayRate(lang, ...of(row)),
  })
  const tiered = ({ decisions, noTier }: RateRow) => decisions - noTier
  const reviewed = ({ upheld, reversed }: RateRow) => upheld + reversed
  const columns: readonly Column<RateRow>[] = [
    { key: 'name', title: heading, cell: ({ name, href }) => (href === null ? name : <a href={href}>{name}</a>) },
    { key: 'n', title: words.counts.decisions, numeric: true, cell: ({ decisions }) => printCount(decisions) },
    rate(desk.deviationRate, (row) => [row.approved, tiered(row)]),
    rate(desk.notApprovedRate, (row) => [row.notApproved, tiered(row)]),
    rate(desk.noTierRate, (row) => [row.noTier, row.decisions]),
    rate(desk.reversalOfDecided, (row) => [row.reversed, reviewed(row)]),
    rate(desk.reversalOfAll, (row) => [row.reversed, row.decisions]),
    ...(rows.some(({ reasons }) => reasons !== null) ? [reasonsColumn(lang)] : []),
    rate(desk.inTimeRate, (row) => [row.inTime, row.publishable]),
    rate(desk.exempt, (row) => [row.exempt, row.exempt + row.decisions]),
  ]
  return <Table {...{ lang, columns, rows, caption: title, captionHidden: true }} rowKey={({ key }) => key} />
}

function reasonsColumn(lang: Lang): Column<RateRow> {
  const { desk } = wordsOf(lang)
  return {
    ...{ key: 'reasons', title: desk.reasonsTitle },
    cell: ({ reasons }) => {
      const told = (['facts', 'law', 'procedure', 'obviously_improper'] as const).flatMap((reason) =>
        reasons && reasons[reason] > 0 ? [desk.reason(desk.reasons[reason], reasons[reason])] : [],
      )
      return told.length === 0 ? '—' : told.join(desk.join)
    },
  }
}

function sayRate(lang: Lang, count: number, of: number): string {
  return of === 0 ? '—' : wordsOf(lang).desk.rate(printShare(count / of), printCount(count), printCount(of))
}
