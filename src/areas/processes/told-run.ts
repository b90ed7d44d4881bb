import { type IdMap, migrate } from '#law/flows/migrate.ts'
import type { Program } from '#law/flows/program.ts'
import { replay } from '#law/flows/replay.ts'
import type { FlowEvent, FlowState } from '#law/flows/state.ts'
import type { FactData, FactValue } from '#platform/journal/fact.ts'

/** Elements by kind of deviation, as often as it happened. */
export type Deviations = Readonly<Record<'skipped' | 'reordered' | 'foreign', readonly string[]>>

/** Finds the program of a published chart by its hash. */
type Programs = (hash: string) => Promise<Program>

/**
 * Replays what the journal tells of a run: `flows` are the `data.flow` of the facts of its owner, in order; `hash` is the
 * chart it ended on. A run that was moved to another edition is replayed on each for its part. Where the law above the
 * chart ended it, steps that were still to come were not skipped; of a run that tells nothing even the begin is missing.
 */
export async function toldRun(flows: readonly FactValue[], hash: string, programOf: Programs): Promise<Deviations> {
  const told = flows.flatMap((flow) => (Array.isArray(flow) ? flow : [flow])).filter(isData)
  const found = { skipped: [] as string[], reordered: [] as string[], foreign: [] as string[] }
  let state: FlowState | null = null
  for (const { events, moved } of partsOf(told)) {
    const program = await programOf(moved ? String(moved['from']) : hash)
    const part = replay(program, events.filter(isEvent), state)
    for (const { kind, element } of part.deviations) found[kind].push(element)
    state = part.state
    if (moved && state) state = migrate(program, await programOf(String(moved['to'])), state, mapOf(moved)).state
    if (moved === null && events.every(({ type }) => type !== 'ended')) found.skipped.push(...part.left)
    if (moved === null && state === null) found.skipped.push(program.starts[0]?.id ?? '')
  }
  return found
}

interface Part {
  readonly events: readonly FactData[]
  /** The fact that ended the part by moving the run to another edition; null for the last. */
  readonly moved: FactData | null
}

function partsOf(told: readonly FactData[]): readonly Part[] {
  const at = told.findIndex(({ type }) => type === 'migrated')
  const moved = told[at]
  if (!moved) return [{ events: told, moved: null }]
  return [{ events: told.slice(0, at), moved }, ...partsOf(told.slice(at + 1))]
}

const EVENTS: ReadonlySet<unknown> = new Set<FlowEvent['type']>(['start', 'complete', 'timer', 'message', 'error'])

/** Written by `flowOf` from a FlowEvent; the type says which. */
function isEvent(told: FactData): told is FactData & FlowEvent {
  return EVENTS.has(told['type'])
}

function mapOf({ map }: FactData): IdMap {
  return Object.fromEntries(Object.entries(Object(map)).map(([from, to]) => [from, String(to)]))
}

function isData(value: FactValue): value is FactData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
