import type { Program } from '../program.ts'
import type { FlowState, Token } from '../state.ts'
import { isWait } from '../stepping/waits.ts'

/** The wait from which the fewest nodes lie on the way to a node, and the waits on that way, its own first. */
export interface Nearest {
  readonly token: Token
  readonly between: readonly string[]
}

/** Searches by the drawing alone: flows, events on borders, into subprocesses and out of them. */
export function nearest(program: Program, { tokens }: FlowState, target: string): Nearest | null {
  const waits = tokens.filter(({ by, holds }) => by === undefined && holds === undefined)
  const ways = waits.flatMap((token) => {
    const way = wayBetween(program, token.at, target)
    return way ? [{ token, way }] : []
  })
  const [first] = ways.sort((a, b) => a.way.length - b.way.length)
  return first ? { token: first.token, between: first.way.filter((id) => isWaitAt(program, id)) } : null
}

/** Nodes from `from` up to before `target`; null where no way leads there. */
function wayBetween(program: Program, from: string, target: string): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  const open = [from]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const to of onwards(program, id)) {
      if (to === target) return backTo(cameFrom, id)
      if (!cameFrom.has(to)) {
        cameFrom.set(to, id)
        open.push(to)
      }
    }
  }
  return null
}

function backTo(cameFrom: ReadonlyMap<string, string | null>, last: string): readonly string[] {
  const before = cameFrom.get(last) ?? null
  return before === null ? [last] : [...backTo(cameFrom, before), last]
}

function onwards(program: Program, id: string): readonly string[] {
  const planned = program.nodes.get(id)
  if (!planned) return []
  const { node, out, boundaries, starts } = planned
  const around = out.length === 0 && node.parent !== null ? program.nodes.get(node.parent) : undefined
  return [
    ...out.map(({ to }) => to),
    ...(around?.out ?? []).map(({ to }) => to),
    ...boundaries.map((each) => each.id),
    ...starts.map((each) => each.id),
  ]
}

function isWaitAt({ nodes }: Program, id: string): boolean {
  const planned = nodes.get(id)
  return planned !== undefined && isWait(planned)
}
