import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Actor } from '#platform/signin/actor.ts'

/** Only the office may name another day than today, for what came by post; never one to come. */
export function whyNotDay(by: Actor, on: Day, today: Day): Refusal | null {
  if (on > today) return { code: 'requests.day-in-future', kind: 'invalid' }
  return by.kind === 'visitor' && on !== today ? { code: 'requests.wrong-channel', kind: 'forbidden' } : null
}
