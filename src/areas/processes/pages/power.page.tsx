import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import type { Cited } from '#ui/law-chip.tsx'
import { LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { ChartView, PowerView } from '../contract.ts'
import type { DrawnChart } from '../drawn-chart.ts'
import type { PowerBasis } from '../power.ts'
import type { Told } from '../told-chart.ts'
import { ChangesTable } from './changes-table.part.tsx'
import { ChartFacts } from './chart-facts.part.tsx'
import { ChartFile } from './chart-file.part.tsx'
import { ChartHead } from './chart-head.part.tsx'
import { Conformance } from './conformance.part.tsx'
import { Editions } from './editions.part.tsx'
import { PowerRecord } from './power-record.part.tsx'
import { RunningChart } from './running-chart.part.tsx'
import { wordsOf } from './words/index.ts'

export interface PowerProps {
  readonly lang: Lang
  readonly power: PowerView
  readonly told: Told
  /** Null where no chart is published for the power. */
  readonly run: { readonly view: ChartView; readonly drawn: DrawnChart } | null
  cite(basis: PowerBasis): Cited
  link(path: string): string
}

/** A power: its chart as it runs, its record, whether the cases went as drawn, editions and file. */
export function PowerPage(props: PowerProps) {
  const { lang, power, told, run, cite, link } = props
  return (
    <div className="chart-page">
      {run === null ? <WithoutChart {...props} /> : <WithChart {...props} run={run} />}
      <PowerRecord lang={lang} power={power} cite={cite} link={link} />
      {run && <Conformance lang={lang} deviation={power.deviation} />}
      {run && <Published {...props} run={run} />}
      <Changes {...props} />
      <LawList lang={lang} laws={told.laws} />
    </div>
  )
}

function WithChart({ lang, power, told, run, link }: PowerProps & { readonly run: NonNullable<PowerProps['run']> }) {
  const all = wordsOf(lang)
  const { view, drawn } = run
  const { edition } = view
  return (
    <>
      <ChartHead
        lang={lang}
        kind={all.chart.kindLine(all.kinds[power.kind], power.body[lang])}
        title={power.name[lang]}
        lead={view.figures === null ? all.chart.leadNeverRun : all.chart.lead}
        edition={edition}
        inForce={view.inForce}
        editions={view.editions}
        here={link(`/powers/${power.id}`)}
        differenceHref={(from, to) => link(`/charts/${edition.chartId}/difference?from=${from}&to=${to}`)}
      />
      <ChartFacts lang={lang} {...told} number={edition.number} figures={view.figures} />
      <RunningChart {...{ lang, drawn, figures: view.figures, complaint: told.complaint }} name={power.name[lang]} />
    </>
  )
}

function WithoutChart({ lang, power, told }: PowerProps) {
  const all = wordsOf(lang)
  return (
    <>
      <PageHead record kind={all.chart.kindLine(all.kinds[power.kind], power.body[lang])} title={power.name[lang]} />
      <ChartFacts lang={lang} {...told} number={0} figures={null} />
      <Empty says={all.chart.noChart} />
    </>
  )
}

function Published({ lang, power, run, link }: PowerProps & { readonly run: NonNullable<PowerProps['run']> }) {
  const { edition, editions } = run.view
  return (
    <>
      <Editions lang={lang} editions={editions} here={link(`/powers/${power.id}`)} link={link} />
      <ChartFile lang={lang} edition={edition} link={link} />
    </>
  )
}

function Changes({ lang, power, link }: PowerProps) {
  const words = wordsOf(lang).chart.record
  if (power.changes.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <ChangesTable lang={lang} changes={power.changes} caption={words.changes} ofOne link={link} />
    </section>
  )
}
