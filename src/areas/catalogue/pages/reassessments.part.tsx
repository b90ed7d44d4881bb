import type { Lang } from '#base/text.ts'
import { LawChip } from '#ui/law-chip.tsx'
import { Light } from '#ui/light.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { ReassessmentsView } from '../reassess/reassessments-view.ts'
import { wordsOf } from '../words/index.ts'

export interface ReassessmentsProps {
  readonly lang: Lang
  readonly view: ReassessmentsView
  link(path: string): string
}

/** By when what is withheld is looked at again, and what came of it before. Nothing for what was always open. */
export function Reassessments({ lang, view, link }: ReassessmentsProps) {
  const all = wordsOf(lang)
  const words = all.reassess
  const { next, past, basis } = view
  if (!next && past.length === 0) return null
  return (
    <section className="sec" aria-labelledby="reassessments">
      <h2 id="reassessments">{words.title}</h2>
      {next && (
        <p>
          {next.isLate && <Light lang={lang} state="late" />}{' '}
          {(next.isLate ? words.lateSince : words.next)(printDate(lang, next.dueOn))}{' '}
          <a href={link(next.howHref)}>{words.how}</a> <LawChip {...basis} />
        </p>
      )}
      {past.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={past}
          rowKey={({ no }) => String(no)}
          columns={[
            { key: 'when', title: words.when, cell: ({ doneOn }) => printDate(lang, doneOn) },
            {
              key: 'outcome',
              title: words.choose,
              cell: ({ outcome, ground, dueOn, doneOn }) => (
                <>
                  {words.outcome[outcome]}
                  {ground && ` · ${all.ground[ground]}`}
                  {dueOn !== null && doneOn > dueOn && <b> {words.late}</b>}
                </>
              ),
            },
            { key: 'why', title: words.why, cell: ({ reason }) => <span lang="zh-Hans">{reason}</span> },
          ]}
        />
      )}
    </section>
  )
}
