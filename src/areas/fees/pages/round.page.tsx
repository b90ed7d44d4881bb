import type { Lang } from '#base/text.ts'
import { reductionOf } from '#law/fees/reduction.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import type { Round } from '../contract.ts'
import type { RoundLine } from '../rounds-told.ts'
import { wordsOf } from '../words/index.ts'
import { printYuan, Standard, StateTag } from './standard.part.tsx'

export interface RoundPageProps {
  readonly lang: Lang
  readonly round: Round
  readonly lines: readonly RoundLine[]
  link(path: string): string
}

/** One round: what its announcement says, and what it changed in the list, before against after. */
export function RoundPage({ lang, round, lines, link }: RoundPageProps) {
  const all = wordsOf(lang)
  const words = all.round
  return (
    <>
      <PageHead
        record
        kind={words.kind}
        title={<span lang="zh-Hans">{round.document}</span>}
        lead={<span lang="zh-Hans">{round.subject}</span>}
      />
      <Announced lang={lang} round={round} />
      <section className="sec" aria-labelledby="lines">
        <h2 id="lines">{words.lines}</h2>
        {lines.length === 0 ? (
          <Empty says={words.noLines} />
        ) : (
          <Table
            lang={lang}
            caption={words.lines}
            captionHidden
            rows={lines}
            rowKey={({ fee, after }) => `${fee.id} ${after.number}`}
            columns={[
              {
                key: 'name',
                title: all.list.name,
                cell: ({ fee, after }) => (
                  <a href={link(`/fees/${fee.id}`)} lang="zh-Hans">
                    {after.name}
                  </a>
                ),
              },
              { key: 'change', title: words.change, cell: ({ change }) => all.change[change] },
              {
                key: 'before',
                title: words.before,
                cell: ({ before }) => (before ? <Standard standard={before.standard} /> : all.fee.notSaid),
              },
              {
                key: 'after',
                title: words.after,
                cell: ({ after }) =>
                  after.state === 'charged' ? (
                    <Standard standard={after.standard} />
                  ) : (
                    <StateTag lang={lang} state={after.state} />
                  ),
              },
              {
                key: 'from',
                title: words.from,
                numeric: true,
                cell: ({ after }) => (after.from === null ? all.fee.notSaid : printDate(lang, after.from)),
              },
            ]}
          />
        )}
      </section>
      <p>
        <a href={link('/fees/rounds')}>{all.rounds.title}</a>
      </p>
    </>
  )
}

function Announced({ lang, round }: Pick<RoundPageProps, 'lang' | 'round'>) {
  const all = wordsOf(lang)
  const words = all.round
  const { baseline, ended, items, relief } = round
  const reduction = baseline !== null && ended !== null ? reductionOf({ baseline, ended }) : null
  const count = (n: number) => all.list.items(printCount(n))
  return (
    <SummaryList
      lines={[
        { name: all.rounds.effective, value: printDate(lang, round.effectiveOn) },
        { name: words.scope, value: <span lang="zh-Hans">{round.scope}</span> },
        { name: all.rounds.items, value: items === null ? all.rounds.notSaid : count(items) },
        ...(reduction && baseline !== null && ended !== null
          ? [
              { name: words.baseline, value: count(baseline) },
              { name: words.ended, value: count(ended) },
              { name: words.retained, value: count(reduction.retained) },
              {
                name: words.reduction,
                value: (
                  <>
                    {words.percent((reduction.perMille / 10).toFixed(1))}{' '}
                    <span className="small quiet">{words.how}</span>
                  </>
                ),
              },
            ]
          : [{ name: words.reduction, value: words.noFigures }]),
        { name: words.relief, value: relief ? words.reliefSays(printYuan(relief.fen)) : words.noRelief },
        ...(relief ? [{ name: words.reliefBasis, value: <span lang="zh-Hans">{relief.basis}</span> }] : []),
        {
          name: all.fee.source,
          value: (
            <>
              <span lang="zh-Hans">{round.source}</span>{' '}
              <span className="small quiet">{round.checked ? all.fee.checked : all.fee.unchecked}</span>
            </>
          ),
        },
      ]}
    />
  )
}
