import type { Day } from '#base/days.ts'
import { type Share, shareOf } from './share.ts'

/** A decision under one standard; `tier`: its id, null where none fitted. */
export interface Tiered {
  readonly body: string
  readonly decidedOn: Day
  readonly tier: string | null
}

export interface TierDistribution {
  readonly body: string
  /** `2026Q4`. */
  readonly quarter: string
  readonly n: number
  readonly tiers: readonly { readonly tier: string | null; readonly share: Share }[]
}

/**
 * Which tiers a body uses, by quarter, in the order of body and quarter; tiers in that of `order` (as the standard prints
 * them), last what had none. Tiers that were not used are told with nothing. Trap: rows of one standard only.
 */
export function tierDistribution(rows: readonly Tiered[], order: readonly string[]): readonly TierDistribution[] {
  const groups = Map.groupBy(rows, ({ body, decidedOn }) => `${body} ${quarterOf(decidedOn)}`)
  const keys = [...groups.keys()].sort()
  return keys.flatMap((key) => {
    const own = groups.get(key) ?? []
    const [first] = own
    if (!first) return []
    const tiers = [...order, null].map((tier) => ({
      tier,
      share: shareOf(own.filter((row) => row.tier === tier).length, own.length),
    }))
    return [{ body: first.body, quarter: quarterOf(first.decidedOn), n: own.length, tiers }]
  })
}

function quarterOf(on: Day): string {
  return `${on.slice(0, 4)}Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`
}
