import type { Lang } from '#base/text.ts'
import { CODES } from '#law/requests/decision-code.ts'
import type { Figures } from '#law/requests/report/figures.ts'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { ReportDocument } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

type What = keyof ReturnType<typeof wordsOf>['report']['change']['names']

/** What is compared with the year before, each with how it is read from the tables. */
const COMPARED: Readonly<Record<What, (figures: Figures) => number>> = {
  received: ({ three }) => three.received.total,
  replied: ({ three }) => three.replied.total,
  granted: ({ three }) => three['1'].total,
  partly: ({ three }) => three['2'].total,
  withheld: ({ three }) =>
    CODES.filter((code) => code.startsWith('3.')).reduce((sum, code) => sum + three[code].total, 0),
  carriedOut: ({ three }) => three.carried_out.total,
  reconsideration: ({ four }) => four.reconsideration.total,
  suits: ({ four }) => four.direct_suit.total + four.suit_after_reconsideration.total,
  licences: ({ two }) => two.licences,
  penalties: ({ two }) => two.penalties,
}

interface Pair {
  readonly what: What
  /** Null: nobody counted it that year. */
  readonly before: number | null
  readonly now: number | null
}

/** The year beside the year before: a pair of bars for each figure, and the same as a table. */
export function Change({
  lang,
  document,
  before,
}: {
  readonly lang: Lang
  readonly document: ReportDocument
  /** The newest published edition on the year before; null: none was published. */
  readonly before: ReportDocument | null
}) {
  const { change } = wordsOf(lang).report
  const pairs = before === null ? [] : pairsOf(before, document)
  const drawn = pairs.filter((pair) => (pair.before ?? 0) + (pair.now ?? 0) > 0)
  return (
    <section className="sec" aria-labelledby="change">
      <h2 id="change">{change.title}</h2>
      <p>{before === null ? change.none(document.year - 1) : change.lead(before.year)}</p>
      <div className="change" aria-hidden="true">
        {drawn.map((pair) => (
          <div key={pair.what}>
            <p>{change.names[pair.what]}</p>
            <PairOfBars pair={pair} year={document.year} />
          </div>
        ))}
      </div>
      {before !== null && (
        <Table
          lang={lang}
          caption={change.title}
          captionHidden
          rows={pairs}
          rowKey={({ what }) => what}
          columns={[
            { key: 'of', title: change.of, cell: ({ what }) => change.names[what] },
            { key: 'before', title: String(before.year), numeric: true, cell: (pair) => said(lang, pair.before) },
            { key: 'now', title: String(document.year), numeric: true, cell: (pair) => said(lang, pair.now) },
            { key: 'change', title: change.change, numeric: true, cell: (pair) => saysChange(lang, pair) },
          ]}
        />
      )}
    </section>
  )
}

function pairsOf(before: ReportDocument, now: ReportDocument): readonly Pair[] {
  const known = (document: ReportDocument, what: What) =>
    document.unknown.some((key) => key === what) ? null : COMPARED[what](document.figures)
  const all = Object.keys(COMPARED) as What[] // its own keys
  return all.map((what) => ({ what, before: known(before, what), now: known(now, what) }))
}

function PairOfBars({ pair, year }: { readonly pair: Pair; readonly year: number }) {
  const longest = Math.max(1, pair.before ?? 0, pair.now ?? 0)
  const bars = [
    { year: year - 1, value: pair.before, kind: 'before' },
    { year, value: pair.now, kind: undefined },
  ]
  return (
    <ul className="year-bars">
      {bars.map(({ year: of, value, kind }) => (
        <li key={of}>
          <span>{of}</span>
          <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect className={kind} x="1" y="2" width={((value ?? 0) / longest) * 998} height="12" />
          </svg>
          <span className="num">{value === null ? '—' : printCount(value)}</span>
        </li>
      ))}
    </ul>
  )
}

function said(lang: Lang, value: number | null) {
  if (value !== null) return printCount(value)
  const { report } = wordsOf(lang)
  return (
    <>
      <span aria-hidden="true">{report.notKnown}</span>
      <span className="sr">{report.notKnownSaid}</span>
    </>
  )
}

function saysChange(lang: Lang, { before, now }: Pair) {
  if (before === null || now === null) return said(lang, null)
  const by = now - before
  if (by === 0) return wordsOf(lang).report.change.same
  return `${by > 0 ? '+' : '−'}${printCount(Math.abs(by))}`
}
