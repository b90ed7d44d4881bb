import type { Lang } from '#base/text.ts'
import { CHANGES, type Impact, type Replayed } from '#law/penalties/impact.ts'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Mark, PairedPlot } from '../../statistics/plots/paired-plot.part.tsx'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import type { DecidedCase } from './impact.view.ts'
import { impactRows } from './impact-rows.ts'
import { sayGot } from './say-scenario.ts'
import { wordsOf } from './words/index.ts'

interface ImpactProps {
  readonly lang: Lang
  readonly said: Said
  /** Null: the draft cannot be run. */
  readonly impact: Impact<DecidedCase> | null
}

/** More rows than these nobody reads; the totals count them all. */
const MOST = 50
/** Rows of the drawing, each for cases that both editions treat alike. */
const MOST_ROWS = 24

/** Who would have been treated otherwise, had the draft been in force: totals, drawn, then each case by its document. */
export function ImpactShown({ lang, said, impact }: ImpactProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{words.one.impact}</h2>
      {impact === null ? (
        <p>{words.impact.faulty}</p>
      ) : impact.replayed.length === 0 ? (
        <p>{words.impact.none}</p>
      ) : (
        <Told {...{ lang, said, impact }} />
      )}
    </section>
  )
}

function Told({ lang, said, impact }: ImpactProps & { readonly impact: Impact<DecidedCase> }) {
  const words = wordsOf(lang).impact
  const { replayed, totals } = impact
  const otherwise = replayed.filter(({ change, fineOutside }) => change !== 'same' || fineOutside)
  const lines = [...CHANGES, 'outside' as const].map((kind) => ({ name: words[kind], value: totals[kind] }))
  return (
    <>
      <p>{words.lead(replayed.length)}</p>
      <SummaryList lines={lines} small />
      <Drawing {...{ lang, said, replayed }} />
      {otherwise.length > 0 && (
        <details>
          <summary>{words.each(otherwise.length)}</summary>
          <Cases {...{ lang, said }} replayed={otherwise.slice(0, MOST)} />
          {otherwise.length > MOST && <p>{words.more(otherwise.length - MOST)}</p>}
        </details>
      )}
    </>
  )
}

interface ReplayedProps {
  readonly lang: Lang
  readonly said: Said
  readonly replayed: Impact<DecidedCase>['replayed']
}

function Drawing({ lang, said, replayed }: ReplayedProps) {
  const words = wordsOf(lang).impact
  const rows = impactRows(lang, said, replayed)
  return (
    <>
      <ul className="paired-key small quiet">
        {CHANGES.map((change) => (
          <li key={change}>
            <Mark change={change} /> {words[change]}
          </li>
        ))}
        <li>
          <Mark change="same" outside /> {words.outside}
        </li>
        <li>
          <span className="swatch then" /> {words.before}
        </li>
        <li>
          <span className="swatch" /> {words.after}
        </li>
      </ul>
      <PairedPlot lang={lang} rows={rows.slice(0, MOST_ROWS)} />
      {rows.length > MOST_ROWS && <p>{words.moreRows(rows.length - MOST_ROWS)}</p>}
    </>
  )
}

/** The twin of the drawing: the cases one by one. */
function Cases({ lang, said, replayed }: ReplayedProps) {
  const words = wordsOf(lang).impact
  return (
    <Table
      {...{ lang, caption: words.difference, captionHidden: true }}
      rows={replayed}
      rowKey={({ past }) => past.document}
      columns={[
        { key: 'document', title: words.number, cell: ({ past }) => past.document },
        { key: 'on', title: words.decided, cell: ({ past }) => printDate(lang, past.decidedOn) },
        { key: 'before', title: words.before, cell: ({ before }) => sayGot(lang, said, before) },
        { key: 'after', title: words.after, cell: ({ after }) => sayGot(lang, said, after) },
        { key: 'fine', title: words.fine, cell: ({ past }) => fineOf(lang, past) },
        { key: 'change', title: words.difference, cell: (one) => <Difference lang={lang} one={one} /> },
      ]}
    />
  )
}

function Difference({ lang, one }: { readonly lang: Lang; readonly one: Replayed<DecidedCase> }) {
  const words = wordsOf(lang).impact
  return (
    <>
      {one.change !== 'same' && (
        <span className={one.change === 'lighter' ? 'tag' : 'tag amber'}>{words[one.change]}</span>
      )}{' '}
      {one.fineOutside && <span className="tag amber">{words.outside}</span>}
    </>
  )
}

function fineOf(lang: Lang, { fine }: DecidedCase): string {
  return fine === null ? wordsOf(lang).impact.noFine : calculatorWordsOf(lang).point(printSum(fine))
}
