import type { Role } from '#platform/signin/actor.ts'

/** A post on one day: who holds it, whether that person is away, and which post stands in. */
export interface Seat {
  readonly code: string
  readonly role: Role
  readonly substituteCode: string
  /** Null while the post is vacant. */
  readonly holder: {
    readonly staffId: string
    readonly away: boolean
    readonly items: 'all' | readonly string[]
  } | null
}

/** Who acts for a post on that day. */
export interface Acting {
  readonly code: string
  readonly staffId: string
  readonly as: 'A' | 'B'
  readonly items: 'all' | readonly string[]
}

const ADMINISTRATORS: readonly Role[] = ['system_admin', 'security_admin', 'audit_admin']

/**
 * Who acts for each post of one body on one day: its holder (A); where the holder is away or the post is vacant, the
 * holder of the substitute post (B), and so on along the chain. At most one person acts for a post, so no decision has
 * two owners; a post without anybody along the whole chain is left out.
 *
 * The three administrators watch each other: nobody stands in as a second one of them (GB/T 22239-2019, 8.1.5).
 */
export function whoActs(seats: readonly Seat[]): readonly Acting[] {
  const acting: Acting[] = seats.flatMap(({ code, holder }) =>
    holder && !holder.away ? [{ code, staffId: holder.staffId, as: 'A' as const, items: holder.items }] : [],
  )
  for (const seat of seats) {
    if (acting.some(({ code }) => code === seat.code)) continue
    const staffId = standIn(seat, seats, acting)
    if (staffId) acting.push({ code: seat.code, staffId, as: 'B', items: seat.holder?.items ?? 'all' })
  }
  return acting
}

/** Whether holding both posts would join what must stay apart: two of the three administrators. */
export function mustStayApart(one: Role, other: Role): boolean {
  return ADMINISTRATORS.includes(one) && ADMINISTRATORS.includes(other) && one !== other
}

function standIn(seat: Seat, seats: readonly Seat[], acting: readonly Acting[]): string | null {
  const roleOf = new Map(seats.map(({ code, role }) => [code, role]))
  const asked = new Set([seat.code])
  for (let code = seat.substituteCode; !asked.has(code); ) {
    asked.add(code)
    const substitute = seats.find((one) => one.code === code)
    if (!substitute) return null
    const { holder } = substitute
    const joins = acting.some(
      (one) => one.staffId === holder?.staffId && mustStayApart(seat.role, roleOf.get(one.code) ?? 'other'),
    )
    if (holder && !holder.away && !joins) return holder.staffId
    code = substitute.substituteCode
  }
  return null
}
