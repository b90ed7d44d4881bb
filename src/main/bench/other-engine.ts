import { Engine } from 'bpmn-engine'
import { must } from '#base/assert.ts'
import { COMPLETE_AT, LICENCE_STEPS, licenceChart } from './licence-chart.ts'

/** The licence run by bpmn-engine, for comparison: each step recovers the saved state, completes one task, saves. */
export async function otherEngine(): Promise<{ readonly step: () => Promise<void>; readonly longest: () => number }> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how the other engine writes an expression
  const source = licenceChart('${environment.variables.complete}', '<timeDuration>P30D</timeDuration>')
  const first = new Engine({ source })
  await first.execute({ variables: { complete: false } })
  const begun = JSON.stringify(await first.getState())
  let kept = begun
  let at = 0
  let longest = 0
  return {
    longest: () => longest,
    step: async () => {
      const engine = new Engine().recover(JSON.parse(kept))
      const execution = await engine.resume()
      if (at === COMPLETE_AT) for (const each of processesOf(execution.definitions)) learn(each, { complete: true })
      execution.signal({ id: must(LICENCE_STEPS[at], 'a step of the licence') })
      kept = JSON.stringify(await engine.getState())
      longest = Math.max(longest, kept.length)
      engine.stop()
      at += 1
      if (at < LICENCE_STEPS.length) return
      if (execution.state !== 'idle') throw new Error('bug: the other engine did not come to the end')
      at = 0
      kept = begun
    },
  }
}

interface Running {
  readonly environment: { readonly variables: Record<string, unknown> }
}

function processesOf(definitions: readonly { getRunningProcesses(): readonly Running[] }[]): readonly Running[] {
  return definitions.flatMap((each) => each.getRunningProcesses())
}

function learn({ environment }: Running, facts: Readonly<Record<string, boolean>>): void {
  Object.assign(environment.variables, facts)
}
