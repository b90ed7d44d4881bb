import type { Lang } from '#base/text.ts'
import type { Chart } from '#law/flows/chart.ts'
import { drawChart } from '#law/flows/draw/draw-chart.ts'
import { outlineOf } from '#law/flows/outline.ts'
import type { KeyEntry } from '#ui/chart-key.tsx'
import type { OutlineRow } from '#ui/chart-outline.tsx'
import { printCount } from '#ui/print-day.ts'
import { lawbook } from '../clocks/index.ts'
import type { ChartFigures, StepFigures } from './contract.ts'
import { outlineRow, stepAnchor } from './outline-row.ts'
import { wordsOf } from './pages/words/index.ts'

/** A chart ready to be shown: drawn, told step by step, and what occurs in the drawing. */
export interface DrawnChart {
  readonly svg: string
  readonly rows: readonly OutlineRow[]
  readonly shown: readonly KeyEntry[]
}

/** What is shown on a chart besides itself. */
export interface ShownOn {
  /** Counts and times of its steps. */
  readonly figures?: ChartFigures | null
  /** Where a case stands, and the steps it has passed: ids of elements. */
  readonly here?: readonly string[]
  readonly done?: readonly string[]
  /** Begins every id, where a page shows several charts. */
  readonly prefix?: string
  /** Address of a path of ours, for the chart that a step calls. */
  link?(path: string): string
}

/** Draws a chart for a page and tells it as rows; a step of the drawing leads to its row. */
export function drawnChart(lang: Lang, chart: Chart, on: ShownOn = {}): DrawnChart {
  const { figures = null, here = [], done = [], prefix = 'chart', link = (path: string) => path } = on
  const outline = outlineOf(chart)
  const told = new Set(outline.map(({ node }) => node.id))
  const ofStep = new Map((figures?.steps ?? []).map((step) => [step.element, step]))
  const ran = figures !== null && figures.cases !== 0
  const svg = drawChart(chart, {
    ...{ lang, prefix, here, done, book: lawbook() },
    href: (id) => (told.has(id) ? `#${stepAnchor(prefix, id)}` : null),
    figures: new Map(ran ? [...ofStep].map(([id, step]) => [id, besideStep(lang, step)]) : []),
  })
  const rows = outline.map((step, i) => {
    const next = outline[i + 1]?.node.id ?? null
    const state = here.length + done.length === 0 ? undefined : stateOf(step.node.id, here, done)
    const own = ran ? (ofStep.get(step.node.id) ?? null) : null
    return outlineRow(lang, step, { chart, prefix, next, state, figures: own, link })
  })
  return { svg, rows, shown: shownIn(chart, ran, here) }
}

function besideStep(lang: Lang, { now, median }: StepFigures): readonly string[] {
  const words = wordsOf(lang)
  return [
    now === 0 ? '' : words.cases(now === 'few' ? words.few : printCount(now)),
    median === null ? '' : median === 0 ? words.sameDay : words.shortDays(String(Math.round(median * 10) / 10)),
  ]
}

function stateOf(id: string, here: readonly string[], done: readonly string[]): OutlineRow['state'] {
  if (here.includes(id)) return 'now'
  return done.includes(id) ? 'past' : 'later'
}

function shownIn({ nodes }: Chart, ran: boolean, here: readonly string[]): readonly KeyEntry[] {
  const has = (entry: KeyEntry, does: boolean) => (does ? [entry] : [])
  return [
    'step',
    ...has(
      'decision',
      nodes.some(({ part }) => part === 'decision'),
    ),
    'end',
    ...has(
      'risk',
      nodes.some(({ risks }) => risks.length > 0),
    ),
    ...has(
      'clock',
      nodes.some(({ kind, trigger }) => kind === 'boundary' && trigger?.kind === 'timer'),
    ),
    ...has('figures', ran),
    ...has('here', here.length > 0),
  ]
}
