import type { Node } from '../chart.ts'
import { printLimit } from '../print-limit.ts'
import { said } from '../said.ts'
import type { Sheet } from './sheet.ts'

/** A step in one sentence, for its title: number, name, post, limits, risks, figures, and what state it is in. */
export function describe(sheet: Sheet, node: Node): string {
  const { lang, words, options, chart } = sheet
  const number = sheet.numbers.get(node.id)
  const lane = chart.lanes.find(({ id }) => id === node.lane)
  const name = said(node.name, lang) || words.kinds[node.kind]
  const mark = options.marks?.get(node.id)
  const deviation = options.deviations?.get(node.id)
  const parts = [
    number === undefined ? name : `${number} ${name}`,
    ...(lane ? [said(lane.name, lang)] : []),
    ...node.limits.map((limit) => printLimit(limit, lang, options.book ?? null)),
    ...node.risks.map(({ level, point }) => words.riskPoint(level, said(point, lang))),
    ...(options.figures?.get(node.id) ?? []),
    ...(sheet.done.has(node.id) ? [words.done] : []),
    ...(sheet.here.has(node.id) ? [words.here] : []),
    ...(mark ? [words.marks[mark]] : []),
    ...(deviation ? [words.deviations[deviation]] : []),
  ]
  return parts.join(words.comma)
}
