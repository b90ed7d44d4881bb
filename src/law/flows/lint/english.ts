import type { Chart, Name, Node } from '../chart.ts'
import { type Finding, finding } from './finding.ts'

/** Names that have no English, all in one finding: the elements they stand at. */
export function findMissingEnglish(chart: Chart): readonly Finding[] {
  const { nodes, flows, messageFlows, lanes, pools, notes } = chart
  const noted = notes.map(({ id, text }) => ({ id, name: text }))
  const elements = [chart, ...pools, ...lanes, ...nodes, ...flows, ...messageFlows, ...noted]
    .filter((each) => namesOf(each).some((name) => name['zh-Hans'] !== '' && !name.en))
    .map(({ id }) => id)
  return elements.length === 0 ? [] : [finding(chart, 'no-english', elements, { count: elements.length })]
}

/** Its own name and all words that stand with it. */
function namesOf(each: { readonly name: Name } & Partial<Pick<Node, 'text' | 'risks' | 'documents'>>): readonly Name[] {
  const { name, text, risks = [], documents = [] } = each
  return [
    name,
    ...(text ? [text] : []),
    ...risks.flatMap(({ point, control, responsible }) => [point, control, ...(responsible ? [responsible] : [])]),
    ...documents.map((document) => document.name),
  ]
}
