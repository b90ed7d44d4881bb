import type { Chart } from '#law/flows/chart.ts'
import { said } from '#law/flows/said.ts'
import type { Board } from './board.ts'

/** What an element of the chart is called in the language of the page; its id where it has no name. */
export function called({ lang }: Board, chart: Chart, id: string): string {
  const all = [...chart.nodes, ...chart.flows, ...chart.lanes, ...chart.pools]
  const name = all.find((each) => each.id === id)?.name
  return (name && said(name, lang)) || id
}
