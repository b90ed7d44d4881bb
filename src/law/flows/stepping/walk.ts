import { arrive } from './arrive.ts'
import type { Draft } from './draft.ts'
import { finish } from './finish.ts'
import { passInclusiveJoin } from './inclusive-join.ts'

/** More automatic passages than any real step has; what comes so far goes in circles. */
const MOST_PASSAGES = 20_000

/** Goes on until everything waits: ways first, then insides that are empty, then joins nobody else can come to. */
export function walk(draft: Draft): void {
  for (let passed = 0; !draft.no && !draft.ended; passed += 1) {
    const move = draft.moving.shift()
    if (passed > MOST_PASSAGES) draft.no = { code: 'endless', element: move?.to ?? '' }
    else if (move) arrive(draft, move)
    else if (!finishEmptyInside(draft) && !passInclusiveJoin(draft)) break
  }
  if (!draft.no && !draft.ended && draft.tokens.length === 0) {
    draft.ended = { how: 'done' }
    draft.effects.push({ kind: 'end', ended: draft.ended })
  }
}

/** A subprocess in which nothing is left is done. */
function finishEmptyInside(draft: Draft): boolean {
  const empty = draft.tokens.find(
    ({ id, holds }) => holds === 'scope' && !draft.tokens.some((inside) => inside.in === id),
  )
  if (empty) finish(draft, empty)
  return empty !== undefined
}
