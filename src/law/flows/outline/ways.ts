import type { Chart, Flow, Name, Node, NodeKind } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'

/** A way out of a step: through which forks, and to where. */
export interface Way {
  /** The flow that leaves the step, and the one that arrives. */
  readonly flows: readonly string[]
  /** What is decided on the way, in order; empty where it simply goes on. */
  readonly turns: readonly Turn[]
  /** Goes on only when all other ways into the same join have arrived. */
  readonly joins: boolean
  readonly to: Target
  /** Leads to what was heard before. */
  readonly back: boolean
  /** Where the target in its turn does nothing but lead back: to this. Said at once, or it would be heard too late. */
  readonly returnsTo: Target | null
}

/** One branch taken: at which fork, by which answer. */
export interface Turn {
  /** The kind of fork; null where the step itself chooses, or a flow simply has a name. */
  readonly fork: Extract<NodeKind, 'exclusive' | 'parallel' | 'inclusive' | 'event-based'> | null
  /** Name of the fork, often a question; empty where it has none. */
  readonly question: Name
  readonly answer: Name
  readonly condition: string | null
  /** Taken where no condition holds. */
  readonly otherwise: boolean
}

export interface Target {
  readonly id: string
  readonly kind: 'step' | 'end' | 'foreign'
  readonly number: number | null
  readonly name: Name
}

/** The ways from a node to the next steps and ends. */
export function waysOf(
  chart: Chart,
  near: Neighbours,
  from: Node,
  numbers: ReadonlyMap<string, number>,
  place: ReadonlyMap<string, number>,
): readonly Way[] {
  const walk = (at: Node, so: Pick<Way, 'flows' | 'turns' | 'joins'>, passed: readonly string[]): readonly Way[] =>
    usualFirst(at, near).flatMap((flow): readonly Way[] => {
      const turn = turnOf(at, flow, near)
      const way = { ...so, flows: [...so.flows, flow.id], turns: turn ? [...so.turns, turn] : so.turns }
      const to = near.nodes.get(flow.to)
      if (to && isGateway(to.kind)) {
        if (passed.includes(to.id)) return []
        const joins = way.joins || (to.kind === 'parallel' && near.into(to.id).length > 1)
        return walk(to, { ...way, joins }, [...passed, to.id])
      }
      const target = targetOf(chart, flow.to, to, numbers)
      const back = isBack(flow.to, from.id)
      return [{ ...way, to: target, back, returnsTo: back || !to || numbers.has(to.id) ? null : returnOf(to) }]
    })
  const isBack = (to: string, than: string) => (place.get(to) ?? Number.POSITIVE_INFINITY) <= (place.get(than) ?? 0)
  const returnOf = (node: Node): Target | null => {
    const [only, ...more] = near.out(node.id)
    if (!only || more.length > 0 || !isBack(only.to, node.id)) return null
    const to = near.nodes.get(only.to)
    return to && !isGateway(to.kind) ? targetOf(chart, only.to, to, numbers) : null
  }
  return walk(from, { flows: [], turns: [], joins: false }, [])
}

/** The default exit before the others. */
function usualFirst({ id, defaultFlow }: Node, near: Neighbours): readonly Flow[] {
  const exits = near.out(id)
  return [...exits.filter((flow) => flow.id === defaultFlow), ...exits.filter((flow) => flow.id !== defaultFlow)]
}

const isGateway = (kind: NodeKind) => FORKS.some((fork) => fork === kind)
const FORKS = ['exclusive', 'parallel', 'inclusive', 'event-based'] as const

/** Nothing is decided where there is one exit without a name or condition. */
function turnOf(at: Node, { id, name, condition }: Flow, near: Neighbours): Turn | null {
  const otherwise = id === at.defaultFlow
  const many = near.out(at.id).length > 1
  if (!many && name['zh-Hans'] === '' && condition === null) return null
  const fork = FORKS.find((kind) => kind === at.kind) ?? null
  const question = fork === null ? { 'zh-Hans': '' } : at.name
  return { fork: many ? fork : null, question, answer: name, condition, otherwise }
}

function targetOf(chart: Chart, id: string, node: Node | undefined, numbers: ReadonlyMap<string, number>): Target {
  if (node) return { id, kind: node.kind === 'end' ? 'end' : 'step', number: numbers.get(id) ?? null, name: node.name }
  const name = chart.foreign.find((each) => each.id === id)?.name ?? { 'zh-Hans': id }
  return { id, kind: 'foreign', number: null, name }
}
