import type { Program } from '../program.ts'

/** The events that are waited for together with one behind an event gateway, itself among them, sorted; none elsewhere. */
export function rivalsOf({ nodes }: Program, id: string): readonly string[] {
  const gateway = [...nodes.values()].find(
    ({ node, out }) => node.kind === 'event-based' && out.some(({ to }) => to === id),
  )
  return (gateway?.out ?? []).map(({ to }) => to).sort()
}
