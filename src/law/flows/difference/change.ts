import { LANGS, type Lang, type Text } from '#base/text.ts'
import type { Chart } from '../chart.ts'
import { said } from '../said.ts'
import { wordsOf } from './words/index.ts'
import type { Words } from './words/zh-Hans.ts'

/** What a change is about. */
export const ASPECTS = [
  ...(['chart', 'lane', 'step', 'flow', 'fact'] as const),
  ...(['name', 'kind', 'post', 'limit', 'basis', 'risk', 'document', 'clock', 'text', 'detail'] as const),
  ...(['condition', 'default', 'ends', 'layout'] as const),
] as const
export type Aspect = (typeof ASPECTS)[number]

/** One difference between two editions of a chart. */
export interface Change {
  /** Id of the element; of the chart itself for what belongs to no element. */
  readonly element: string
  readonly aspect: Aspect
  /** Whether the element, or the part of it, came, went or is another. */
  readonly mark: 'added' | 'removed' | 'changed'
  readonly sentence: Text
}

/** A change with its sentence in every language. */
export function change(
  element: string,
  aspect: Aspect,
  mark: Change['mark'],
  sentence: (words: Words, lang: Lang) => string,
): Change {
  const say = (lang: Lang) => {
    const words = sentence(wordsOf(lang), lang)
    return [lang, words.slice(0, 1).toUpperCase() + words.slice(1)] as const
  }
  // LANGS has every language exactly once, so the record is whole.
  return { element, aspect, mark, sentence: Object.fromEntries(LANGS.map(say)) as Text }
}

/** An element as people call it: its name, a flow without one by its ends, anything else by its id. */
export function called(chart: Chart, id: string, words: Words, lang: Lang): string {
  const all = [chart, ...chart.nodes, ...chart.lanes, ...chart.pools, ...chart.foreign]
  const found = all.find((each) => each.id === id)
  const name = found ? said(found.name, lang).replace(/\s+/g, ' ').trim() : ''
  const node = chart.nodes.find((each) => each.id === id)
  if (name === '' && node && GATEWAYS.has(node.kind)) return words.fork
  return words.quoted(name === '' ? id : name)
}

const GATEWAYS: ReadonlySet<string> = new Set(['exclusive', 'parallel', 'inclusive', 'event-based'])
