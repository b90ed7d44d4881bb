import { type AgentBeginning, comesIn, throughAgent } from './begin.ts'
import { finish } from './finish.ts'
import { drawCheck, formalCheck } from './formal-check.ts'
import type { Story } from './story.ts'
import { Opened, type Telling } from './telling.ts'
import { work } from './work.ts'

/** Where a case begins: online or at a counter (of a township for what is first checked there), or with a village agent. */
export type Beginning = { readonly way: 'online' | 'counter'; readonly township: number | null } | AgentBeginning

/** One application from its papers to its result, or as far as it gets. */
export function* oneCase(telling: Telling, beginning: Beginning): Story {
  const opened = new Opened()
  const check = drawCheck(telling)
  const lacking = check === 'corrected' || check === 'never_corrected' ? 1 : 0
  const township = 'township' in beginning ? beginning.township : null
  if ('village' in beginning) yield* throughAgent(telling, opened, beginning, lacking)
  else yield* comesIn(telling, opened, beginning.way, township, lacking)

  const checking = 'village' in beginning ? beginning.checking : (township ?? opened.ref.bodyId)
  const goesOn = yield* formalCheck(telling, opened, checking, check)
  if (!goesOn) return
  yield* work(telling, opened, checking)
  yield* finish(telling, opened)
}
