import type { Lang } from '#base/text.ts'
import type { Chart, DeclaredFact } from '../chart.ts'
import { printBasis, type Shelf } from '../outline/print-basis.ts'
import { said } from '../said.ts'
import { type Change, called, change } from './change.ts'
import { changedLimits } from './limits.ts'
import { match, same } from './match.ts'
import type { Words } from './words/zh-Hans.ts'

/** What belongs to the chart as a whole: its name, limits, basis and complaint, its lanes, and the facts it asks. */
export function changedFrame(before: Chart, after: Chart, shelf: Shelf): readonly Change[] {
  const whole = (words: Words) => words.wholeChart
  const basis = match(before.basis, after.basis, (each) => printBasis(each, 'zh-Hans', shelf))
  const cited = (mark: 'added' | 'removed', each: Chart['basis'][number]) =>
    change(after.id, 'basis', mark, (words, lang) =>
      words.item(whole(words), words.aspects.basis, mark, printBasis(each, lang, shelf)),
    )
  return [
    ...(same(before.name, after.name)
      ? []
      : [
          change(after.id, 'name', 'changed', (words, lang) =>
            words.renamed(words.quoted(said(before.name, lang)), words.quoted(said(after.name, lang))),
          ),
        ]),
    ...changedLimits(after.id, before.limits, after.limits, whole, shelf),
    ...basis.removed.map((each) => cited('removed', each)),
    ...basis.added.map((each) => cited('added', each)),
    ...(same(before.complaint, after.complaint)
      ? []
      : [change(after.id, 'chart', 'changed', (words) => words.other(whole(words), words.aspects.complaint))]),
    ...changedLanes(before, after),
    ...changedFacts(before, after),
  ]
}

function changedLanes(before: Chart, after: Chart): readonly Change[] {
  const { added, removed, kept } = match(before.lanes, after.lanes, ({ id }) => id)
  const whole = (chart: Chart, id: string, mark: 'added' | 'removed') =>
    change(id, 'lane', mark, (words, lang) => words.lane(mark, called(chart, id, words, lang)))
  return [
    ...removed.map(({ id }) => whole(before, id, 'removed')),
    ...added.map(({ id }) => whole(after, id, 'added')),
    ...kept.flatMap(({ was, is }) => [
      ...(same(was.name, is.name)
        ? []
        : [
            change(is.id, 'name', 'changed', (words, lang) =>
              words.renamed(called(before, was.id, words, lang), called(after, is.id, words, lang)),
            ),
          ]),
      ...(same(was.post, is.post)
        ? []
        : [
            change(is.id, 'post', 'changed', (words, lang) =>
              words.other(called(after, is.id, words, lang), words.aspects.post),
            ),
          ]),
    ]),
  ]
}

function changedFacts(before: Chart, after: Chart): readonly Change[] {
  const { added, removed, kept } = match(before.facts, after.facts, ({ name }) => name)
  const say = (mark: Change['mark'], fact: DeclaredFact) =>
    change(after.id, 'fact', mark, (words, lang) => words.fact(mark, nameOf(fact, lang)))
  return [
    ...removed.map((fact) => say('removed', fact)),
    ...added.map((fact) => say('added', fact)),
    ...kept.filter(({ was, is }) => !same(was, is)).map(({ is }) => say('changed', is)),
  ]
}

function nameOf({ name, says }: DeclaredFact, lang: Lang): string {
  return says ? said(says, lang) : name
}
