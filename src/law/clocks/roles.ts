import type { Awaited, Exclusion, Restart, Start, Wait } from '../book/limit-parts.ts'
import type { Limit } from '../book/shape.ts'

/** What one type of event does to the clocks of one rule. */
export interface Roles {
  readonly starts: readonly Start[]
  /** The silence that makes another event a start. */
  readonly silenceOf: Start | null
  readonly awaited: Awaited | null
  readonly opensWait: Wait | null
  readonly restart: Restart | null
  readonly opens: Exclusion | null
  readonly asks: Exclusion | null
  readonly closes: Exclusion | null
  readonly silences: Exclusion | null
  readonly extends: boolean
  readonly stops: boolean
  readonly cancels: boolean
  /** Events of one day take effect in this order: first what starts or opens, last what ends. */
  readonly rank: number
}

const known = new WeakMap<Limit, ReadonlyMap<string, Roles>>()

/** The roles of every event type of a rule. */
export function rolesOf(limit: Limit): ReadonlyMap<string, Roles> {
  const found = known.get(limit)
  if (found) return found
  const made = new Map([...limit.events.keys()].map((type) => [type, rolesOfType(limit, type)]))
  known.set(limit, made)
  return made
}

function rolesOfType(limit: Limit, type: string): Roles {
  const roles = {
    starts: limit.starts.filter((start) => start.on === type),
    silenceOf: limit.starts.find((start) => start.silence === type) ?? null,
    awaited: limit.awaits.find((awaited) => awaited.on === type) ?? null,
    opensWait: limit.waits.find((wait) => wait.from === type) ?? null,
    restart: limit.restarts.find((restart) => restart.on === type) ?? null,
    opens: limit.excludes.find((exclusion) => exclusion.from === type) ?? null,
    asks: limit.excludes.find((exclusion) => exclusion.asked === type) ?? null,
    closes: limit.excludes.find((exclusion) => exclusion.to === type) ?? null,
    silences: limit.excludes.find((exclusion) => exclusion.silent === type) ?? null,
    extends: limit.extension !== null && type === 'extension_approved',
    stops: limit.stops.includes(type),
    cancels: limit.cancels.includes(type),
  }
  return { ...roles, rank: rankOf(roles) }
}

/** A span may end and another begin on one day: openings go first, each end takes the span that was opened first. */
function rankOf(roles: Omit<Roles, 'rank'>): number {
  if (roles.starts.length > 0 || roles.awaited) return 0
  if (roles.opensWait) return 1
  if (roles.restart) return 2
  if (roles.opens) return 3
  if (roles.asks) return 4
  if (roles.extends) return 5
  if (roles.silences) return 6
  if (roles.closes) return 7
  if (roles.stops) return 8
  return 9
}
