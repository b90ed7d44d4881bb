import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { NamedChart } from '../pages/charts.page.tsx'
import { wordsOf as pageWordsOf } from '../pages/words/index.ts'
import { wordsOf } from './words/index.ts'

/** How far a draft is. */
export type DraftStage = 'drafted' | 'toApprove' | 'toPublish'

/** A chart of the reader's bodies, and its draft where there is one. */
export interface DeskChartLine extends NamedChart {
  readonly stage: DraftStage | null
}

export interface DeskChartsProps {
  readonly lang: Lang
  readonly charts: readonly DeskChartLine[]
  link(path: string): string
}

/** The charts of the reader's bodies: first what waits for a second person, then all that are in force. */
export function DeskCharts(props: DeskChartsProps) {
  const { lang, charts } = props
  const words = wordsOf(lang).charts
  const waiting = charts.filter(({ stage }) => stage !== null)
  return (
    <div className="plain">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.length === 0 ? (
          <Empty says={words.waitingNone} />
        ) : (
          <Lines {...props} caption={words.waiting} charts={waiting} />
        )}
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{words.all}</h2>
        {charts.length === 0 ? <Empty says={words.none} /> : <Lines {...props} caption={words.all} />}
      </section>
    </div>
  )
}

function Lines({ lang, charts, caption, link }: DeskChartsProps & { readonly caption: string }) {
  const words = wordsOf(lang).charts
  return (
    <Table
      lang={lang}
      caption={caption}
      captionHidden
      rows={charts}
      rowKey={(chart) => chart.chartId}
      columns={[
        {
          key: 'name',
          title: words.name,
          cell: (chart) => <a href={link(`/desk/charts/${chart.chartId}`)}>{chart.title}</a>,
        },
        { key: 'edition', title: words.edition, cell: (chart) => pageWordsOf(lang).chart.edition(chart.number) },
        { key: 'since', title: words.since, cell: (chart) => printDate(lang, chart.inForceFrom) },
        { key: 'body', title: pageWordsOf(lang).charts.body, cell: (chart) => chart.body[lang] },
        { key: 'draft', title: words.draft, cell: (chart) => <Stage lang={lang} stage={chart.stage} /> },
      ]}
    />
  )
}

function Stage({ lang, stage }: { readonly lang: Lang; readonly stage: DraftStage | null }) {
  const words = wordsOf(lang).charts
  if (stage === null) return <span className="mute">{words.noDraft}</span>
  return <span className={`tag ${stage === 'drafted' ? '' : 'blue'}`}>{words[stage]}</span>
}
