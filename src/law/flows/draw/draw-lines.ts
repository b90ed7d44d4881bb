import type { Box, Edge } from '../chart.ts'
import { said } from '../said.ts'
import { tagAt } from './badges.ts'
import { drawEdge, type Line } from './edge.ts'
import { edgeLabel } from './labels.ts'
import type { Sheet } from './sheet.ts'
import { escaped, tag } from './svg.ts'

/** All lines of a sheet, and the words beside them. */
export function drawLines(sheet: Sheet, number: number) {
  const here = [...sheet.chart.layout.edges].filter(([, edge]) => edge.sheet === number)
  const names = new Map([...sheet.chart.flows, ...sheet.chart.messageFlows].map(({ id, name }) => [id, name]))
  const kinds = linesOf(sheet)
  const labels = here.flatMap(([id, edge]) => {
    const name = names.get(id)
    const words = name ? said(name, sheet.lang) : ''
    return words === '' ? [] : [edgeLabel(words, edge)]
  })
  return {
    svg: here
      .map(([id, edge]) =>
        tag(
          'g',
          { 'data-id': id, class: sheet.stateOf(id) },
          ...titleOf(sheet, id),
          drawEdge(edge, kinds.get(id) ?? TIE),
        ),
      )
      .join(''),
    labels: [...labels.map(({ svg }) => svg), ...here.map(([id, edge]) => stateOnLine(sheet, id, edge))].join(''),
    boxes: labels.map(({ box }): Box => box),
  }
}

/** What became of it, for those who point or listen. */
function titleOf({ options, words }: Sheet, id: string): readonly string[] {
  const mark = options.marks?.get(id)
  return mark ? [tag('title', {}, escaped(words.marks[mark]))] : []
}

const TIE: Line = { kind: 'tie', headed: false, isDefault: false, asks: false }

function linesOf({ chart, near, place }: Sheet): ReadonlyMap<string, Line> {
  const returns = (from: string, to: string) => (place.get(to) ?? Number.POSITIVE_INFINITY) <= (place.get(from) ?? -1)
  return new Map<string, Line>([
    ...chart.flows.map(({ id, from, to, condition }): [string, Line] => {
      const source = near.nodes.get(from)
      const isDefault = source?.defaultFlow === id
      const forks = ['exclusive', 'inclusive'].includes(source?.kind ?? 'exclusive')
      const asks = condition !== null && !isDefault && !forks
      return [id, { kind: returns(from, to) ? 'return' : 'flow', headed: true, isDefault, asks }]
    }),
    ...chart.messageFlows.map(({ id }): [string, Line] => [id, { ...TIE, kind: 'message', headed: true }]),
    ...chart.ties.map(({ id, directed }): [string, Line] => [id, { ...TIE, headed: directed }]),
  ])
}

/** What became of a line is said in the middle of its longest stretch. */
function stateOnLine(sheet: Sheet, id: string, { points }: Edge): string {
  const stretches = points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }))
  const length = ({ from, to }: (typeof stretches)[number]) => Math.hypot(to.x - from.x, to.y - from.y)
  const [longest] = stretches.sort((a, b) => length(b) - length(a))
  if (!longest) return ''
  const { from, to } = longest
  return tagAt(sheet, id, (from.x + to.x) / 2, (from.y + to.y) / 2, length(longest) - 24)
}
