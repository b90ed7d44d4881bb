import type { Lang } from '#base/text.ts'
import type { Chart, Limit } from '#law/flows/chart.ts'
import type { LawEntry } from '#ui/law-list.tsx'
import type { ChartView, PowerView } from '../contract.ts'
import { lawsOf, printLimit } from '../words-of-chart.ts'

/** Both limits of the whole, in words: those of the chart, and where it says nothing, those of the power. Null: none. */
export function chartLimits(
  lang: Lang,
  { edition }: Pick<ChartView, 'edition'>,
  power: PowerView | null,
): { readonly promised: string | null; readonly statutory: string | null } {
  const ofChart = (kind: Limit['kind']) => edition.chart.limits.find((limit) => limit.kind === kind) ?? null
  return limitsInWords(lang, ofChart('promised') ?? promiseOf(power), ofChart('statutory') ?? power?.statutory ?? null)
}

/** Both limits of a power without a chart. */
export function powerLimits(lang: Lang, power: PowerView) {
  return limitsInWords(lang, promiseOf(power), power.statutory)
}

/** Every article that the chart and the power cite and the lawbook has a line about, once. */
export function chartLaws(lang: Lang, chart: Chart | null, power: PowerView | null): readonly LawEntry[] {
  const ofChart = chart === null ? [] : [...chart.basis, ...chart.nodes.flatMap((node) => node.basis)]
  const ofPower = power === null ? [] : [...power.basis, ...power.duties.flatMap(({ basis }) => basis ?? [])]
  return lawsOf(lang, [...ofPower, ...ofChart])
}

function limitsInWords(lang: Lang, promised: Limit | null, statutory: Limit | null) {
  return {
    promised: promised && printLimit(lang, promised),
    statutory: statutory && printLimit(lang, statutory),
  }
}

function promiseOf(power: PowerView | null): Limit | null {
  if (power === null || power.promised === null) return null
  return { kind: 'promised', rule: null, n: power.promised, unit: 'working_days' }
}
