import type { Chart, Flow, Node } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'
import { type Finding, finding } from './finding.ts'

/** Whether every fork says which way is taken, and has a way for when nothing holds. */
export function findBranches(chart: Chart, near: Neighbours): readonly Finding[] {
  return chart.nodes.flatMap((node) => {
    const exits = near.out(node.id)
    const say = (wrong: boolean, code: Wrong, id: string) => (wrong ? [finding(chart, code, [id], {})] : [])
    const isDefault = ({ id }: Flow) => id === node.defaultFlow
    const withDefault = exits.some(isDefault)
    if (node.kind === 'exclusive' || node.kind === 'inclusive') {
      if (exits.length < 2) return say(exits[0]?.condition != null && !withDefault, 'no-default', node.id)
      return [
        ...say(!withDefault, 'no-default', node.id),
        ...exits.flatMap((flow) => [
          ...say(flow.condition === null && !isDefault(flow) && withDefault, 'no-condition', flow.id),
          ...say(flow.name['zh-Hans'].trim() === '', 'no-branch-name', flow.id),
        ]),
      ]
    }
    if (node.kind === 'event-based')
      return say(!exits.every(({ to }) => waits(near.nodes.get(to))), 'event-gateway', node.id)
    if (CHOOSING.has(node.kind)) {
      const stuck = exits.length > 0 && exits.every((flow) => flow.condition !== null && !isDefault(flow))
      return say(stuck, 'no-default', node.id)
    }
    return exits.flatMap(({ id, condition }) => say(condition !== null, 'idle-condition', id))
  })
}

type Wrong = 'no-default' | 'no-condition' | 'no-branch-name' | 'event-gateway' | 'idle-condition'

/** Activities, whose exits may have conditions of their own. */
const CHOOSING: ReadonlySet<string> = new Set([
  ...['task', 'user', 'manual', 'service', 'rule', 'send', 'receive', 'script', 'subprocess', 'call'],
])

/** Foreign targets are complained about as such. */
function waits(node: Node | undefined): boolean {
  if (node === undefined) return true
  const { kind, catches, trigger } = node
  return kind === 'receive' || (kind === 'intermediate' && catches && trigger?.kind !== 'none')
}
