import type { Actor } from '#platform/signin/actor.ts'
import type { InfoRequest } from './request.ts'

/** Who handles the request from now on: whoever took it first. */
export function handlerOf(by: Actor, { handler }: InfoRequest): string | null {
  return handler ?? (by.kind === 'officer' ? by.staffId : null)
}
