import type { Chart, Flow } from '../chart.ts'
import { said } from '../said.ts'
import { type Change, called, change } from './change.ts'
import { match, same } from './match.ts'

/**
 * Lines that came or went, lead elsewhere, ask something else, or became the default exit. By id; lines of which only the
 * id is new are known again by their ends, since editors give ids anew.
 */
export function changedFlows(before: Chart, after: Chart): readonly Change[] {
  const byId = match(before.flows, after.flows, ({ id }) => id)
  const byEnds = match(byId.removed, byId.added, ({ from, to }) => `${from} ${to}`)
  return [
    ...byEnds.removed.map((flow) => whole(before, flow, 'removed')),
    ...byEnds.added.map((flow) => whole(after, flow, 'added')),
    ...[...byId.kept, ...byEnds.kept].flatMap(({ was, is }) => within(before, after, was, is)),
  ]
}

function whole(chart: Chart, flow: Flow, mark: 'added' | 'removed'): Change {
  return change(flow.id, 'flow', mark, (words, lang) =>
    words.line(mark, called(chart, flow.from, words, lang), called(chart, flow.to, words, lang), said(flow.name, lang)),
  )
}

function within(before: Chart, after: Chart, was: Flow, is: Flow): readonly Change[] {
  const line = (chart: Chart, flow: Flow, ...[words, lang]: Parameters<Parameters<typeof change>[3]>) =>
    words.between(called(chart, flow.from, words, lang), called(chart, flow.to, words, lang))
  const isDefault = (chart: Chart, flow: Flow) => chart.nodes.some(({ defaultFlow }) => defaultFlow === flow.id)
  const [wasDefault, nowDefault] = [isDefault(before, was), isDefault(after, is)]
  return [
    ...(was.from === is.from && was.to === is.to
      ? []
      : [
          change(is.id, 'ends', 'changed', (...in_) =>
            in_[0].becomes(line(before, was, ...in_), line(after, is, ...in_)),
          ),
        ]),
    ...(same(was.name, is.name)
      ? []
      : [
          change(is.id, 'name', 'changed', (words, lang) =>
            words.nameNow(line(after, is, words, lang), said(was.name, lang), said(is.name, lang)),
          ),
        ]),
    ...(was.condition === is.condition
      ? []
      : [
          change(is.id, 'condition', 'changed', (words, lang) =>
            words.conditionNow(line(after, is, words, lang), was.condition, is.condition),
          ),
        ]),
    ...(wasDefault === nowDefault
      ? []
      : [change(is.id, 'default', 'changed', (...in_) => in_[0].defaultNow(line(after, is, ...in_), nowDefault))]),
  ]
}
