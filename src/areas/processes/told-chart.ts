import type { Lang } from '#base/text.ts'
import type { Chart, Limit } from '#law/flows/chart.ts'
import type { LawEntry } from '#ui/law-list.tsx'
import type { PowerView } from './contract.ts'
import { inWords, lawsOf, printLimit } from './words-of-chart.ts'

/** What a page says of the whole of a chart or power, in the words of a language. */
export interface Told {
  /** Both limits of the whole; null where none is set. */
  readonly promised: string | null
  readonly statutory: string | null
  /** Whom to call about a step of the chart. */
  readonly complaint: { readonly telephone: string; readonly way: string | null } | null
  /** Every article cited that the lawbook has a line about, once. */
  readonly laws: readonly LawEntry[]
}

/** The limits of the chart, and where it sets none, those of the power; either may be null. */
export function toldChart(lang: Lang, chart: Chart | null, power: PowerView | null): Told {
  const ofChart = (kind: Limit['kind']) => chart?.limits.find((limit) => limit.kind === kind) ?? null
  const promised = ofChart('promised') ?? promiseOf(power)
  const statutory = ofChart('statutory') ?? power?.statutory ?? null
  const complaint = chart?.complaint ?? null
  return {
    promised: promised && printLimit(lang, promised),
    statutory: statutory && printLimit(lang, statutory),
    complaint: complaint && { telephone: complaint.telephone, way: complaint.way && inWords(lang, complaint.way) },
    laws: lawsOf(lang, [...citedBy(power), ...citedOn(chart)]),
  }
}

function promiseOf(power: PowerView | null): Limit | null {
  if (power === null || power.promised === null) return null
  return { kind: 'promised', rule: null, n: power.promised, unit: 'working_days' }
}

function citedBy(power: PowerView | null) {
  return power === null ? [] : [...power.basis, ...power.duties.flatMap(({ basis }) => basis ?? [])]
}

function citedOn(chart: Chart | null) {
  return chart === null ? [] : [...chart.basis, ...chart.nodes.flatMap((node) => node.basis)]
}
