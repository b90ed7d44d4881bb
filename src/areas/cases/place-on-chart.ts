import type { Chart } from '#law/flows/chart.ts'
import type { Item } from '../services/index.ts'

/**
 * The number of the step a case stands at, when these elements of its chart wait: the first waiting step; where it waits
 * between steps (a correction, a hand-over) the step that comes next; after the last one, one more than there are.
 */
export function stepNumber(item: Pick<Item, 'steps'>, chart: Chart, active: readonly string[]): number {
  const own = numbersOf(item, active)
  if (own.length > 0) return Math.min(...own)
  const waits = active.filter((id) => chart.nodes.find((node) => node.id === id)?.part !== 'special')
  const ahead = waits.flatMap((id) => nextSteps(item, chart, id))
  return ahead.length > 0 ? Math.min(...ahead) : item.steps.length + 1
}

/** The numbers of those elements that are steps, in ascending order. */
export function numbersOf({ steps }: Pick<Item, 'steps'>, elements: readonly string[]): readonly number[] {
  return elements
    .map((id) => steps.findIndex((step) => step.id === id) + 1)
    .filter((no) => no > 0)
    .sort((a, b) => a - b)
}

/** The steps that come first on any way out of an element. */
function nextSteps(item: Pick<Item, 'steps'>, chart: Chart, from: string): readonly number[] {
  const seen = new Set<string>()
  const found: number[] = []
  const look = [from]
  for (let id = look.pop(); id !== undefined; id = look.pop()) {
    for (const { to } of chart.flows.filter((flow) => flow.from === id)) {
      if (seen.has(to)) continue
      seen.add(to)
      const [no] = numbersOf(item, [to])
      if (no === undefined) look.push(to)
      else found.push(no)
    }
  }
  return found
}
