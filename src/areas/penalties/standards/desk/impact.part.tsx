import type { Lang } from '#base/text.ts'
import { CHANGES, type Impact, type Replayed } from '#law/penalties/impact.ts'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import type { DecidedCase } from './impact.view.ts'
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

/** Who would have been treated otherwise, had the draft been in force: totals, then each case by its document. */
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
      {otherwise.length > 0 && (
        <Table
          lang={lang}
          caption={words.difference}
          rows={otherwise.slice(0, MOST)}
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
      )}
      {otherwise.length > MOST && <p>{words.more(otherwise.length - MOST)}</p>}
    </>
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
