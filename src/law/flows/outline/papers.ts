import type { Chart, Name } from '../chart.ts'

/** What passes between a step and what stands around it: data of the drawing, messages of other parties. */
export interface Paper {
  readonly kind: 'data' | 'message'
  readonly direction: 'in' | 'out'
  /** Name of the data, or of the party. */
  readonly other: Name
  /** Name of the message; empty for data. */
  readonly name: Name
}

/** All of it for a step, given by its own id and those of the events on its border. */
export function papersOf(chart: Chart, ids: readonly string[]): readonly Paper[] {
  const named = [...chart.asides, ...chart.pools, ...chart.nodes, ...chart.foreign]
  const between = [
    ...chart.ties.filter(({ from, to }) => [from, to].every((id) => !chart.notes.some((note) => note.id === id))),
    ...chart.messageFlows,
  ]
  return between.flatMap((line): readonly Paper[] => {
    const out = ids.includes(line.from)
    if (!out && !ids.includes(line.to)) return []
    const other = named.find(({ id }) => id === (out ? line.to : line.from))
    if (!other) return []
    const message = 'name' in line
    return [
      {
        kind: message ? 'message' : 'data',
        direction: out ? 'out' : 'in',
        other: other.name,
        name: message ? line.name : { 'zh-Hans': '' },
      },
    ]
  })
}
