import { Table } from '#ui/table.tsx'
import { printQuarter, printTold } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'
import type { OverviewProps } from './overview.page.tsx'

/** The last quarters that are shown. */
const MOST = 8

/** How many penalties a body decided in each quarter: a line a quarter, a column a body. */
export function BodyQuarters({ lang, bodies, bodyName }: OverviewProps) {
  const words = wordsOf(lang)
  const quarters = [...new Set(bodies.flatMap((body) => body.quarters.map(({ quarter }) => quarter)))].sort()
  return (
    <section aria-labelledby="quarters">
      <h2 id="quarters">{words.quarters}</h2>
      <Table
        {...{ lang, caption: words.quarters, captionHidden: true }}
        columns={[
          { key: 'quarter', title: words.quarter, cell: (quarter) => printQuarter(lang, quarter) },
          ...bodies.map(({ bodyId, quarters: own }) => ({
            key: String(bodyId),
            title: bodyName(bodyId),
            numeric: true,
            cell: (quarter: string) => printTold(lang, own.find((each) => each.quarter === quarter)?.decisions ?? null),
          })),
        ]}
        rows={quarters.slice(-MOST).toReversed()}
        rowKey={(quarter) => quarter}
      />
    </section>
  )
}
