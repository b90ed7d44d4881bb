import type { Day, Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { Light } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate, printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { wordsOf } from './words/index.ts'

/** A late case as everybody may see it: no number, no applicant. */
export interface LateLine {
  readonly key: string
  readonly item: string
  readonly body: string
  readonly dueOn: Day | null
  readonly lateBy: number
  readonly unit: 'working' | 'calendar'
  readonly state: keyof ReturnType<typeof caseWordsOf>['states']
}

export interface LateProps {
  readonly lang: Lang
  readonly lines: readonly LateLine[]
  readonly next: string | null
  readonly at: Instant
}

/** Every open case past its time, one by one. */
export function Late({ lang, lines, next, at }: LateProps) {
  const words = wordsOf(lang).late
  const { columns } = words
  return (
    <>
      <PageHead title={words.title} lead={words.intro} />
      {lines.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <Table
          lang={lang}
          caption={words.title}
          captionHidden
          rows={lines}
          rowKey={(line) => line.key}
          columns={[
            { key: 'item', title: columns.item, cell: (line) => line.item },
            { key: 'light', title: columns.light, cell: () => <Light lang={lang} state="late" /> },
            { key: 'body', title: columns.body, cell: (line) => line.body },
            { key: 'due', title: columns.due, cell: (line) => line.dueOn && printDate(lang, line.dueOn) },
            { key: 'since', title: columns.since, cell: (line) => words.over(line.lateBy, line.unit) },
            { key: 'state', title: columns.state, cell: (line) => caseWordsOf(lang).states[line.state] },
          ]}
        />
      )}
      <p className="small quiet">{words.asOf(printMoment(lang, at))}</p>
      {next !== null && (
        <p>
          <a className="tap" rel="next" href={next}>
            {words.more} →
          </a>
        </p>
      )}
    </>
  )
}
