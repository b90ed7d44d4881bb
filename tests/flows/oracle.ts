import { EventEmitter } from 'node:events'
import { type BpmnEngineExecutionState, Engine } from 'bpmn-engine'
import type { Facts, FlowEvent } from '#law/flows/state.ts'

/** Where the other engine stands: ids of what it waits for, sorted, each once, and whether it is over. */
export interface Stand {
  readonly active: readonly string[]
  readonly ended: boolean
}

/**
 * The same chart run by bpmn-engine, recovered from its saved state before each event. Conditions of the chart must be
 * names of facts that are true or false: each engine asks in a language of its own.
 */
export async function oracleStands(xml: string, facts: Facts, events: readonly FlowEvent[]): Promise<readonly Stand[]> {
  let awake = await wake({ source: inItsWords(xml), facts })
  const stands = [standOf(awake)]
  for (const event of events) {
    await tell(awake, event)
    if (!awake.over()) {
      // What JSON gives back is what was put in.
      const state = JSON.parse(JSON.stringify(await awake.engine.getState())) as BpmnEngineExecutionState
      awake.engine.stop()
      awake = await wake({ state })
    }
    stands.push(standOf(awake))
  }
  awake.engine.stop()
  return stands
}

interface Waiting {
  readonly id: string
  readonly type: string
  readonly executionId: string
  readonly owner: { readonly type: string }
  signal(): void
}

type Awake = Awaited<ReturnType<typeof wake>>

type From = { readonly source: string; readonly facts: Facts } | { readonly state: BpmnEngineExecutionState }

async function wake(from: From) {
  const waits: Waiting[] = []
  const listener = new EventEmitter()
  for (const name of ['wait', 'activity.timer']) listener.on(name, (api: Waiting) => waits.push(api))
  const engine = new Engine('source' in from ? { source: from.source } : {})
  let over = false
  engine.on('end', () => {
    over = true
  })
  const execution =
    'source' in from
      ? await engine.execute({ listener, variables: { ...from.facts } })
      : await engine.recover(from.state).resume({ listener })
  return { engine, execution, waits, over: () => over }
}

function standOf({ waits, over }: Awake): Stand {
  const inside = waits.filter(({ owner }) => owner.type !== 'bpmn:BoundaryEvent')
  return over()
    ? { active: [], ended: true }
    : { active: [...new Set(inside.map(({ id }) => id))].sort(), ended: false }
}

async function tell({ execution, waits }: Awake, event: FlowEvent): Promise<void> {
  const wait = waits.find(({ id }) => id === event.element)
  if (!wait) throw new Error(`the other engine does not wait at ${event.element}`)
  const { id, executionId } = wait
  if (event.type === 'timer') execution.cancelActivity({ id, executionId })
  else wait.signal()
  await new Promise((done) => setImmediate(done))
}

/** A condition is a variable of its environment; a timer needs a duration, and one of thirty days it never arms. */
function inItsWords(xml: string): string {
  return xml
    .replaceAll(
      /<conditionExpression>(\w+)</g,
      (_, fact: string) => `<conditionExpression xsi:type="tFormalExpression">\${environment.variables.${fact}}<`,
    )
    .replaceAll(
      '<timerEventDefinition/>',
      '<timerEventDefinition><timeDuration>P30D</timeDuration></timerEventDefinition>',
    )
}
