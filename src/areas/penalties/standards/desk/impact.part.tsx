import type { Lang } from '#base/text.ts'
import { CHANGES, type Replayed } from '#law/penalties/impact.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Mark, PairedPlot } from '../../statistics/plots/paired-plot.part.tsx'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import type { StandardEdition } from '../contract.ts'
import type { DecidedCase, DraftImpact } from './impact.view.ts'
import { impactRows, type SaidOfBoth } from './impact-rows.ts'
import { sayGot } from './say-scenario.ts'
import { wordsOf } from './words/index.ts'

interface ImpactProps {
  readonly lang: Lang
  /** Of the draft. */
  readonly said: Said
  /** Null: the draft cannot be run. */
  readonly impact: DraftImpact | null
  /** What another edition calls its tiers. */
  saidOf(standard: Standard): Said
}

/** More rows than these nobody reads; the totals count them all. */
const MOST = 50
/** Rows of the drawing, each for cases that both editions treat alike. */
const MOST_ROWS = 24

/** Whom the draft would treat otherwise than what is in force: totals, drawn, then each case by its document. */
export function ImpactShown({ lang, said, impact, saidOf }: ImpactProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{words.one.impact}</h2>
      {impact === null ? (
        <p>{words.impact.faulty}</p>
      ) : impact.now === null ? (
        <p>{words.impact.none}</p>
      ) : (
        <Told {...{ lang, impact, saidOf, now: impact.now, next: said }} />
      )}
    </section>
  )
}

interface ToldProps extends Pick<ImpactProps, 'lang' | 'saidOf'> {
  readonly impact: DraftImpact
  readonly now: StandardEdition
  readonly next: Said
}

function Told({ lang, impact, now, next, saidOf }: ToldProps) {
  const words = wordsOf(lang).impact
  const { replayed, totals } = impact
  const said = { now: saidOf(now.standard), next }
  const otherwise = replayed.filter(({ change, fineOutside }) => change !== 'same' || fineOutside)
  const shown = [...CHANGES.filter((change) => change !== 'unknown' || totals[change] > 0), 'outside' as const]
  return (
    <>
      <p>{words.lead(replayed.length, now.standardId, now.number)}</p>
      <SummaryList lines={shown.map((kind) => ({ name: words[kind], value: totals[kind] }))} small />
      {totals.decided > 0 && <p className="small quiet">{words.otherThen(totals.decided)}</p>}
      <Drawing {...{ lang, said, replayed }} />
      {otherwise.length > 0 && (
        <details>
          <summary>{words.each(otherwise.length)}</summary>
          <Cases {...{ lang, said, saidOf }} replayed={otherwise.slice(0, MOST)} />
          {otherwise.length > MOST && <p>{words.more(otherwise.length - MOST)}</p>}
        </details>
      )}
    </>
  )
}

interface ReplayedProps {
  readonly lang: Lang
  readonly said: SaidOfBoth
  readonly replayed: DraftImpact['replayed']
}

function Drawing({ lang, said, replayed }: ReplayedProps) {
  const words = wordsOf(lang).impact
  const rows = impactRows(lang, said, replayed)
  return (
    <>
      <ul className="paired-key small quiet">
        {CHANGES.filter((each) => rows.some(({ change }) => change === each)).map((change) => (
          <li key={change}>
            <Mark change={change} /> {words[change]}
          </li>
        ))}
        {replayed.some(({ fineOutside }) => fineOutside) && (
          <li>
            <Mark change="same" outside /> {words.outside}
          </li>
        )}
        <li>
          <span className="swatch now" /> {words.before}
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
function Cases({ lang, said, replayed, saidOf }: ReplayedProps & Pick<ImpactProps, 'saidOf'>) {
  const words = wordsOf(lang).impact
  const sayDecided = ({ past, decided }: Replayed<DecidedCase>): string =>
    decided === null ? '—' : sayGot(lang, saidOf(past.decidedBy.standard), decided)
  return (
    <Table
      {...{ lang, caption: words.difference, captionHidden: true }}
      rows={replayed}
      rowKey={({ past }) => past.document}
      columns={[
        { key: 'document', title: words.number, cell: ({ past }) => past.document },
        { key: 'on', title: words.decided, cell: ({ past }) => printDate(lang, past.decidedOn) },
        ...(replayed.some(({ decided }) => decided !== null)
          ? [{ key: 'then', title: words.decidedAs, cell: sayDecided }]
          : []),
        { key: 'before', title: words.before, cell: ({ before }) => sayGot(lang, said.now, before) },
        { key: 'after', title: words.after, cell: ({ after }) => sayGot(lang, said.next, after) },
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
