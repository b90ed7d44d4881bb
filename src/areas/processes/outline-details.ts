import type { Lang } from '#base/text.ts'
import type { OutlineStep } from '#law/flows/outline.ts'
import { wordsOf as flowWordsOf } from '#law/flows/words/index.ts'
import { lawbook } from '../clocks/index.ts'
import { inWords } from './words-of-chart.ts'

/** What else the drawing says of a step, a sentence each: what it is, its notes, papers, clocks, and how often it is done. */
export function outlineDetails(lang: Lang, { node, notes, papers }: OutlineStep): readonly string[] {
  const words = flowWordsOf(lang)
  const said = [node.text, ...notes].flatMap((name) => (name ? [inWords(lang, name)] : []))
  const { multi } = node
  return [
    ...said,
    ...(multi ? [words.several(multi.sequential, multi.collection ?? '?')] : []),
    ...node.clocks.map(({ action, rule }) =>
      words.clock(action, rule === null ? null : (lawbook().limits.get(rule)?.name[lang] ?? rule)),
    ),
    ...papers.map(({ kind, direction, other, name }) =>
      kind === 'data'
        ? words.data(direction, inWords(lang, other))
        : words.party(direction, inWords(lang, other), inWords(lang, name)),
    ),
  ]
}
