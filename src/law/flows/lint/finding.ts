import { LANGS, type Lang, type Text } from '#base/text.ts'
import type { FeelFault } from '#law/feel/faults.ts'
import type { Chart } from '../chart.ts'
import type { Measure } from '../length-of-limit.ts'
import { said } from '../said.ts'
import { wordsOf } from './words/index.ts'

/** One thing wrong with a chart: what, where, and a sentence that says what to do about it. */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C
  /** An error forbids publication; a warning is shown and may stand. */
  readonly severity: 'error' | 'warning'
  /** Ids of what is meant, the first being the subject of the sentence; empty where it is the chart itself. */
  readonly elements: readonly string[]
  readonly facts: FindingFacts[C]
  readonly sentence: Text
}

/** What a finding tells beside its elements. */
export interface FindingFacts {
  readonly foreign: { readonly type: string; readonly because: string | null }
  readonly 'duplicate-id': { readonly id: string }
  readonly 'full-width': { readonly name: string; readonly found: string }
  readonly 'no-start': Nothing
  readonly 'two-starts': Nothing
  readonly 'two-processes': Nothing
  readonly 'loose-flow': Nothing
  readonly unreachable: Nothing
  readonly 'cannot-end': Nothing
  readonly 'no-name': Nothing
  readonly 'no-post': Nothing
  readonly 'no-limit': Nothing
  readonly 'no-basis': Nothing
  readonly 'no-decision': Nothing
  readonly 'no-called-chart': Nothing
  readonly 'no-collection': Nothing
  readonly 'no-default': Nothing
  readonly 'no-condition': Nothing
  readonly 'idle-condition': Nothing
  readonly 'event-gateway': Nothing
  readonly 'message-without-name': Nothing
  readonly 'timer-without-limit': Nothing
  /** `missing`: the flows nothing comes on; `after`: the flows taken at the forks before. Ids. */
  readonly 'starving-join': { readonly missing: readonly string[]; readonly after: readonly string[] }
  readonly 'piling-up': Nothing
  readonly 'too-many-ways': { readonly ways: number }
  readonly 'faulty-condition': { readonly condition: string; readonly fault: FeelFault }
  readonly 'unknown-value': { readonly fact: string; readonly value: string }
  readonly 'empty-limit': Nothing
  readonly 'unknown-rule': { readonly rule: string }
  readonly 'unknown-role': { readonly role: string }
  readonly 'unknown-law': { readonly law: string }
  readonly 'unknown-decision': { readonly decision: string }
  readonly 'unknown-chart': { readonly chart: string }
  readonly 'promise-too-long': { readonly promised: Measure; readonly statutory: Measure }
  readonly 'no-layout': Nothing
  readonly 'same-post': { readonly duties: readonly Duty[] }
  readonly 'no-branch-name': Nothing
  readonly 'no-english': { readonly count: number }
}
export type FindingCode = keyof FindingFacts
type Nothing = Readonly<Record<never, never>>

/** Kinds of work that should not lie with one post. */
export type Duty = 'investigate' | 'review' | 'decide'

const WARNINGS: ReadonlySet<FindingCode> = new Set(['same-post', 'no-branch-name', 'no-english'])

/** A finding with its sentence in every language; elements are named as the chart names them. */
export function finding<C extends FindingCode>(
  chart: Chart,
  code: C,
  elements: readonly string[],
  facts: FindingFacts[C],
): Finding<C> {
  const sentence = (lang: Lang) => {
    const name = (id: string) => nameOf(chart, id, lang)
    const words = wordsOf(lang).findings[code]({ what: name(elements[0] ?? chart.id), lang, facts, name })
    return words.slice(0, 1).toUpperCase() + words.slice(1)
  }
  return {
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    elements,
    facts,
    // LANGS has every language exactly once, so the record is whole.
    sentence: Object.fromEntries(LANGS.map((lang) => [lang, sentence(lang)])) as Text,
  }
}

/** As people call it: its name; a flow without one by its ends; an element without one by its id. */
function nameOf(chart: Chart, id: string, lang: Lang): string {
  const all = [
    chart,
    ...chart.processes,
    ...chart.nodes,
    ...chart.foreign,
    ...chart.lanes,
    ...chart.pools,
    ...chart.flows,
  ]
  const found = all.find((each) => each.id === id)
  const name = found ? said(found.name, lang).replace(/\s+/g, ' ').trim() : ''
  if (name !== '') return wordsOf(lang).quoted(name)
  const flow = chart.flows.find((each) => each.id === id)
  if (!flow) return wordsOf(lang).quoted(id)
  return wordsOf(lang).between(nameOf(chart, flow.from, lang), nameOf(chart, flow.to, lang))
}
