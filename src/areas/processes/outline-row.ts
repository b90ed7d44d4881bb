import type { Lang } from '#base/text.ts'
import type { Chart, Node } from '#law/flows/chart.ts'
import type { OutlineStep } from '#law/flows/outline.ts'
import { printLimit } from '#law/flows/print-limit.ts'
import type { OutlineFigure, OutlineRow } from '#ui/chart-outline.tsx'
import { lawbook } from '../clocks/index.ts'
import type { StepFigures } from './contract.ts'
import { outlineDetails } from './outline-details.ts'
import { outlineWays } from './outline-ways.ts'
import { wordsOf } from './pages/words/index.ts'
import { printCases, printDays } from './print-figures.ts'
import { citeOf, inWords } from './words-of-chart.ts'

export interface RowContext {
  readonly chart: Chart
  readonly prefix: string
  /** The step told next: a way that simply goes on to it need not be told. */
  readonly next: string | null
  readonly state: OutlineRow['state']
  readonly figures: StepFigures | null
  link(path: string): string
}

/** A step of the outline in the words of a language: who, both limits, figures, risks, papers, articles, where it leads. */
export function outlineRow(lang: Lang, step: OutlineStep, on: RowContext): OutlineRow {
  const words = wordsOf(lang).chart
  const { node } = step
  const limits = [...node.limits]
    .sort((a, b) => Number(a.kind === 'promised') - Number(b.kind === 'promised'))
    .map((limit) => printLimit(limit, lang, lawbook()))
  return {
    id: stepAnchor(on.prefix, node.id),
    title: inWords(lang, node.name),
    no: step.number,
    ...postOf(lang, step, on.chart),
    limits: [...limits, ...(node.counted ? [] : [words.notCounted]), ...(node.together ? [words.together] : [])],
    says: outlineDetails(lang, step),
    figures: on.figures ? figuresOf(lang, node, on.figures) : [],
    risks: node.risks.map(({ level, point, control, responsible }) => ({
      ...{ level, point: inWords(lang, point), control: inWords(lang, control) },
      responsible: responsible && inWords(lang, responsible),
    })),
    documents: node.documents.map((one) => `${inWords(lang, one.name)}${one.public ? '' : words.notPublic}`),
    laws: node.basis.map((basis) => citeOf(lang, basis)),
    ways: outlineWays(lang, step, on),
    state: on.state,
  }
}

/** The anchor of a step's row; the drawing leads there. */
export function stepAnchor(prefix: string, element: string): string {
  return `${prefix}-${element}`
}

function postOf(lang: Lang, { node, lane }: OutlineStep, chart: Chart): Pick<OutlineRow, 'post'> {
  const at = node.post?.at ?? chart.lanes.find(({ id }) => id === node.lane)?.post?.at ?? 'body'
  const level = wordsOf(lang).chart.at[at]
  const said = [level, lane && inWords(lang, lane)].filter(Boolean)
  return said.length === 0 ? {} : { post: said.join(' · ') }
}

function figuresOf(lang: Lang, node: Node, { now, through, median, inTime }: StepFigures): readonly OutlineFigure[] {
  const all = wordsOf(lang)
  const words = all.chart
  const hasLimit = node.limits.length > 0
  return [
    { name: words.now, value: printCases(lang, now) },
    { name: words.through, value: printCases(lang, through) },
    ...(median === null ? [] : [{ name: words.median, value: printDays(lang, median) }]),
    ...(inTime === null || !hasLimit ? [] : [{ name: words.inTime, value: all.perCent(String(inTime)) }]),
  ]
}
