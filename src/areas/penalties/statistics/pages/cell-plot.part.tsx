import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { Deviation } from '../../cases/contract.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import type { CellFigures, Five } from '../contract.ts'
import { StripPlot } from '../plots/strip-plot.part.tsx'
import { printShare } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'

/** A published decision as a dot and a line of the table. */
export interface DecisionShown {
  readonly document: string
  readonly href: string
  readonly edition: number
  readonly p: number
  readonly fine: string
  readonly decidedOn: Day
  readonly deviation: Deviation
  /** Why, in its own words; null: not told. */
  readonly reason: string | null
}

/** A cell with its editions, the oldest first, and the published decisions in it. */
export interface CellShown {
  readonly cell: string
  /** The facts in words. */
  readonly says: string
  readonly editions: readonly (CellFigures & { readonly from: Day | null })[]
  readonly decisions: readonly DecisionShown[]
}

interface CellPlotProps {
  readonly lang: Lang
  readonly cell: CellShown
  link(path: string): string
}

/** The strip plot of a cell, and both of its twins: the five numbers, and each published decision with its reason. */
export function CellPlot({ lang, cell, link }: CellPlotProps) {
  const words = wordsOf(lang)
  return (
    <section>
      <h3>{cell.says}</h3>
      <StripPlot
        says={cell.editions.map((each) => sayOf(lang, each)).join(' ')}
        ends={[words.lawLeast, words.lawMost]}
        rows={cell.editions.map((each) => ({
          label: labelOf(lang, each),
          band: each.band,
          spread: [Number(each.spread.p.lower), Number(each.spread.p.median), Number(each.spread.p.upper)],
          dots: cell.decisions
            .filter(({ edition }) => edition === each.edition)
            .map(({ p, deviation }) => ({ p, ring: isOut(deviation), hollow: false, n: 1 })),
        }))}
      />
      {cell.editions.map((each) => (
        <SpreadTable key={each.edition} lang={lang} figures={each} />
      ))}
      <Decisions {...{ lang, cell, link }} />
    </section>
  )
}

export function isOut(deviation: Deviation): boolean {
  return deviation === 'outside_tier' || deviation === 'mitigated'
}

function labelOf(lang: Lang, { edition, from }: CellShown['editions'][number]): string {
  const words = wordsOf(lang)
  return from === null ? words.edition(edition) : words.editionFrom(edition, printDate(lang, from))
}

function sayOf(lang: Lang, { n, spread }: CellFigures): string {
  const { median, lower, upper } = spread.p
  return wordsOf(lang).plotSays(printCount(n), printShare(median), printShare(lower), printShare(upper))
}

const FIVE = ['least', 'lower', 'median', 'upper', 'most'] as const satisfies readonly (keyof Five)[]

function SpreadTable({ lang, figures }: { readonly lang: Lang; readonly figures: CellShown['editions'][number] }) {
  const words = wordsOf(lang)
  const { spread, basis, n } = figures
  const rows = [
    { name: words.place, of: (key: keyof Five) => printShare(spread.p[key]) },
    { name: words.fine, of: (key: keyof Five) => printSum(amount(spread.fine[key]).toDecimalPlaces(0)) },
  ]
  const based = basis === 'all' ? words.basisAll(printCount(n)) : words.basisPublished(printCount(n))
  return (
    <>
      <Table
        {...{ lang, rows, caption: `${labelOf(lang, figures)} · ${based}` }}
        columns={[
          { key: 'name', title: words.measure, cell: ({ name }) => name },
          ...FIVE.map((key) => ({
            ...{ key, title: words[key], numeric: true },
            cell: ({ of }: (typeof rows)[number]) => of(key),
          })),
        ]}
        rowKey={({ name }) => name}
      />
      {spread.between !== null && (
        <p className="small quiet">
          {words.between} {printShare(spread.between)}
        </p>
      )}
    </>
  )
}

function Decisions({ lang, cell, link }: CellPlotProps) {
  const words = wordsOf(lang)
  if (cell.decisions.length === 0) return null
  return (
    <details>
      <summary>{words.each}</summary>
      <Table
        {...{ lang, caption: words.each, captionHidden: true }}
        rows={cell.decisions}
        rowKey={({ document }) => document}
        columns={[
          { key: 'doc', title: words.document, cell: ({ href, document }) => <a href={link(href)}>{document}</a> },
          { key: 'on', title: words.decidedOn, cell: ({ decidedOn }) => printDate(lang, decidedOn) },
          { key: 'fine', title: words.fine, numeric: true, cell: ({ fine }) => printSum(amount(fine)) },
          { key: 'p', title: words.place, numeric: true, cell: ({ p }) => printShare(p) },
          { key: 'standing', title: words.standing, cell: ({ deviation }) => words.deviations[deviation] },
          {
            key: 'reason',
            title: words.reason,
            cell: ({ reason, deviation }) => (isOut(deviation) && reason ? <span lang="zh-Hans">{reason}</span> : '—'),
          },
        ]}
      />
    </details>
  )
}
