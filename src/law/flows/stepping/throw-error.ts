import type { Node } from '../chart.ts'
import type { Token } from '../state.ts'
import { catchOn } from './catch-on.ts'
import { type Draft, plannedAt } from './draft.ts'
import { takeAway } from './take-away.ts'

/**
 * An error goes outwards from `scope` to the first activity with an error event on its border that knows the code; where
 * there is none the run ends in error. `at`: where it came from.
 */
export function throwError(draft: Draft, at: string, code: string | null, scope: number): void {
  const caught = catcherFrom(draft, scope, code)
  if (caught) {
    catchOn(draft, caught.boundary, caught.token)
    return
  }
  for (const token of draft.tokens.filter((each) => each.in === 0)) takeAway(draft, token)
  draft.ended = { how: 'error', at, code }
  draft.effects.push({ kind: 'end', ended: draft.ended })
}

/** The innermost border around `scope` that catches the code, and the token it belongs to. */
export function catcherFrom(
  draft: Draft,
  scope: number,
  code: string | null,
): { readonly boundary: Node; readonly token: Token } | null {
  const token = draft.tokens.find(({ id }) => id === scope)
  if (!token) return null
  const errors = token.n === undefined ? plannedAt(draft, token.at).boundaries.filter(isError) : []
  const boundary =
    errors.find((each) => codeOf(each) === code) ?? errors.find((each) => codeOf(each) === null || code === null)
  return boundary ? { boundary, token } : catcherFrom(draft, token.in, code)
}

function isError({ trigger }: Node): boolean {
  return trigger?.kind === 'error'
}

function codeOf({ trigger }: Node): string | null {
  return trigger?.kind === 'error' ? trigger.code : null
}
