import type { Lang } from '#base/text.ts'
import type { FeeChange } from '#law/fees/change.ts'
import { type BarLine, Bars } from '#ui/bars.tsx'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { Round } from '../contract.ts'
import type { RoundLine } from '../rounds-told.ts'
import { wordsOf } from '../words/index.ts'

export interface RoundsPageProps {
  readonly lang: Lang
  readonly rounds: readonly { readonly round: Round; readonly lines: readonly RoundLine[] }[]
  link(path: string): string
}

/** The rounds of clean-up, the latest first, with what each changed in the list. */
export function RoundsPage({ lang, rounds, link }: RoundsPageProps) {
  const words = wordsOf(lang).rounds
  const { items } = wordsOf(lang).list
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {rounds.length === 0 ? (
        <Empty says={words.none}>
          <a href={link('/fees')}>{wordsOf(lang).list.all}</a>
        </Empty>
      ) : (
        <>
          <Bars bars={rounds.map(({ round, lines }) => barOf(lang, round, lines, link))} says={words.picture} />
          <Table
            lang={lang}
            caption={words.title}
            captionHidden
            rows={rounds}
            rowKey={({ round }) => String(round.no)}
            columns={[
              {
                key: 'document',
                title: words.document,
                cell: ({ round }) => (
                  <a href={link(`/fees/rounds/${round.no}`)} lang="zh-Hans">
                    {round.document}
                  </a>
                ),
              },
              {
                key: 'subject',
                title: words.subject,
                cell: ({ round }) => <span lang="zh-Hans">{round.subject}</span>,
              },
              {
                key: 'from',
                title: words.effective,
                numeric: true,
                cell: ({ round }) => printDate(lang, round.effectiveOn),
              },
              {
                key: 'items',
                title: words.items,
                numeric: true,
                cell: ({ round }) => (round.items === null ? words.notSaid : items(printCount(round.items))),
              },
              { key: 'here', title: words.here, numeric: true, cell: ({ lines }) => items(printCount(lines.length)) },
            ]}
          />
        </>
      )}
    </>
  )
}

function barOf(lang: Lang, round: Round, lines: readonly RoundLine[], link: (path: string) => string): BarLine {
  const of = (changes: readonly FeeChange[]) => lines.filter(({ change }) => changes.includes(change)).length
  const [solid, hatched] = [of(['abolished', 'suspended', 'converted', 'freed']), of(['reduced'])]
  return {
    ...{ key: String(round.no), name: round.document, href: link(`/fees/rounds/${round.no}`) },
    parts: [
      { kind: 'solid', size: solid },
      { kind: 'hatched', size: hatched },
      { kind: 'hollow', size: lines.length - solid - hatched },
    ],
    says: wordsOf(lang).list.items(printCount(lines.length)),
  }
}
