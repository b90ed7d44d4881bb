import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { told } from '../disclosure.ts'
import { printTold } from '../print-told.ts'
import { wordsOf } from '../words/index.ts'
import type { OverviewProps } from './overview.page.tsx'

/** How long each stage takes in a body: median, and what nine in ten do not exceed. */
export function BodyTimes({ lang, bodies, bodyName }: OverviewProps) {
  const words = wordsOf(lang)
  const rows = bodies.flatMap(({ bodyId, times }) => times.map((time) => ({ bodyId, ...time })))
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="times">
      <h2 id="times">{words.times}</h2>
      <p className="quiet">{words.timesLead}</p>
      <Table
        {...{ lang, rows, caption: words.times, captionHidden: true }}
        columns={[
          { key: 'body', title: words.body, cell: ({ bodyId }) => bodyName(bodyId) },
          { key: 'stage', title: words.stage, cell: ({ stage }) => words.stages[stage] },
          { key: 'median', title: words.median, numeric: true, cell: ({ median }) => words.days(printCount(median)) },
          { key: 'p90', title: words.p90, numeric: true, cell: ({ p90 }) => words.days(printCount(p90)) },
          { key: 'n', title: words.on, numeric: true, cell: ({ n }) => printTold(lang, told(n)) },
        ]}
        rowKey={({ bodyId, stage }) => `${bodyId} ${stage}`}
      />
    </section>
  )
}
