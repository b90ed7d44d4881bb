import type { Lang } from '#base/text.ts'
import type { Chart, Node } from '../chart.ts'
import { printBasis, type Shelf } from '../outline/print-basis.ts'
import { said } from '../said.ts'
import { wordsOf } from '../words/index.ts'
import { type Aspect, type Change, called, change } from './change.ts'
import { changedLimits } from './limits.ts'
import { match, same } from './match.ts'
import type { Words } from './words/zh-Hans.ts'

/** Steps, events and forks that came or went, and what is another about those that stayed. */
export function changedNodes(before: Chart, after: Chart, shelf: Shelf): readonly Change[] {
  const { added, removed, kept } = match(before.nodes, after.nodes, ({ id }) => id)
  return [
    ...removed.map((node) => wholeStep(before, node, 'removed')),
    ...added.map((node) => wholeStep(after, node, 'added')),
    ...kept.flatMap(({ was, is }) => within(before, after, was, is, shelf)),
  ]
}

function wholeStep(chart: Chart, node: Node, mark: 'added' | 'removed'): Change {
  return change(node.id, 'step', mark, (words, lang) => {
    const lane = chart.lanes.find(({ id }) => id === node.lane)
    return words.whole(mark, called(chart, node.id, words, lang), lane ? said(lane.name, lang) : null)
  })
}

function within(before: Chart, after: Chart, was: Node, is: Node, shelf: Shelf): readonly Change[] {
  const name = (words: Words, lang: Lang) => called(after, is.id, words, lang)
  const where = (aspect: Aspect, differs: boolean, sentence: Parameters<typeof change>[3]) =>
    differs ? [change(is.id, aspect, 'changed', sentence)] : []
  const moved = was.lane !== is.lane && laneOf(before, was, 'zh-Hans') !== laneOf(after, is, 'zh-Hans')
  return [
    ...where('name', !same(was.name, is.name), (words, lang) =>
      words.renamed(called(before, was.id, words, lang), name(words, lang)),
    ),
    ...where('kind', was.kind !== is.kind, (words, lang) =>
      words.kindNow(name(words, lang), wordsOf(lang).kinds[was.kind], wordsOf(lang).kinds[is.kind]),
    ),
    ...where('post', moved, (words, lang) =>
      words.postNow(name(words, lang), laneOf(before, was, lang), laneOf(after, is, lang)),
    ),
    ...where('post', !moved && !same(was.post, is.post), (words, lang) =>
      words.other(name(words, lang), words.aspects.post),
    ),
    ...changedLimits(is.id, was.limits, is.limits, name, shelf),
    ...items(is.id, 'basis', was.basis, is.basis, name, (each, lang) => printBasis(each, lang, shelf)),
    ...items(is.id, 'risk', was.risks, is.risks, name, ({ point }, lang) => said(point, lang)),
    ...items(is.id, 'document', was.documents, is.documents, name, (each, lang) => said(each.name, lang)),
    ...items(is.id, 'clock', was.clocks, is.clocks, name, ({ action, rule }, lang) =>
      wordsOf(lang).clock(action, rule),
    ),
    ...where('text', !same(was.text, is.text), (words, lang) => words.other(name(words, lang), words.aspects.text)),
    ...where('detail', !same(detailOf(was), detailOf(is)), (words, lang) =>
      words.other(name(words, lang), words.aspects.detail),
    ),
  ]
}

/** The name of its lane; a lane that was only renamed, or drawn anew, is the same post. */
function laneOf(chart: Chart, { lane }: Node, lang: Lang): string {
  const name = chart.lanes.find(({ id }) => id === lane)?.name
  return name ? said(name, lang) : ''
}

/** What has no sentence of its own. */
function detailOf({ trigger, attachedTo, interrupting, multi, calls, part, counted, together, parent }: Node) {
  return { trigger, attachedTo, interrupting, multi, calls, part, counted, together, parent }
}

/** Parts of a step that come as a list: each that came, went, or says something else under the same heading. */
function items<T>(
  element: string,
  aspect: 'basis' | 'risk' | 'document' | 'clock',
  before: readonly T[],
  after: readonly T[],
  name: (words: Words, lang: Lang) => string,
  print: (each: T, lang: Lang) => string,
): readonly Change[] {
  const { added, removed, kept } = match(before, after, (each) => print(each, 'zh-Hans'))
  const say = (mark: Change['mark'], each: T) =>
    change(element, aspect, mark, (words, lang) =>
      words.item(name(words, lang), words.aspects[aspect], mark, print(each, lang)),
    )
  return [
    ...removed.map((each) => say('removed', each)),
    ...kept.filter(({ was, is }) => !same(was, is)).map(({ is }) => say('changed', is)),
    ...added.map((each) => say('added', each)),
  ]
}
