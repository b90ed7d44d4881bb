import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import type { Role } from '#platform/signin/actor.ts'
import { officerOf } from '../../standards/examples.ts'
import type { PenaltyRef } from '../case.ts'
import type { Party } from '../contract.ts'
import { act, caseAt, company, type MarketStaff, morning, proposed, settleMarket } from '../examples.ts'
import { penalties } from '../penalty-cases.ts'
import type { LeadInput, VerbInput } from '../shapes.ts'
import { serve } from '../verbs/serve.ts'

const one = (body: string, role: Role, n: number) => officerOf(body, role, `0190b000-0000-7000-8000-00000000000${n}`)

/** Who handles what was decided, in the market bureau: each somebody else than those before. */
const AFTER = {
  deliverer: one('market', 'deliver', 1),
  publisher: one('market', 'disclosure', 2),
  archivist: one('market', 'other', 3),
} as const
/** The head of another body. */
export const STRANGER = one('eco', 'decide', 4)
/** Legal staff of the justice bureau. */
export const JUSTICE = one('justice', 'legal', 5)

export type Staff = MarketStaff & typeof AFTER

/** A citizen of a division that does not exist, born in 1990. */
export const CITIZEN: Party = {
  ...{ kind: 'individual', name: '欧阳青禾', code: '999901199003078510', telephone: '0999-5550123' },
  address: '安澜县柳坪镇石桥村7号',
}
export const COMPANY = company(1)

/** Settles the market bureau, and says who acts in it. */
export async function settledPenalties(db: Db): Promise<Staff> {
  return { ...(await settleMarket(db)), ...AFTER }
}

/** What may differ between two decided cases. */
export interface Wish {
  readonly proposed?: Partial<VerbInput<'propose'>>
  readonly lead?: Partial<LeadInput>
  /** The day of the decision; else Monday 23 November 2026. */
  readonly on?: string
}

/** A case of trading without registration in which 10,000 yuan were decided, the least of the lightest tier. */
export async function decidedCase(db: Db, staff: Staff, wish: Wish = {}): Promise<PenaltyRef> {
  const asked = { fine: '10000', ...wish.proposed }
  const ref = await caseAt(db, staff, 'deciding', { proposed: asked, ...(wish.lead ? { lead: wish.lead } : {}) })
  accepted(await act(db, ref, 'decide', staff.head, wish.on ?? '2026-11-23', proposed(asked)))
  return ref
}

/** The same, handed over on a day. */
export async function servedCase(db: Db, staff: Staff, on = '2026-11-23', wish: Wish = {}): Promise<PenaltyRef> {
  const ref = await decidedCase(db, staff, wish)
  const handed = { how: 'handed', on, consent: false } as const
  accepted(await inTransaction(db, morning(on), (tx) => serve(tx, staff.deliverer, ref, handed)))
  return ref
}

/** The case as it stands. */
export async function caseNow(db: Db, { bodyId, id }: PenaltyRef) {
  return penalties(reading(db, morning('2026-11-23')))
    .selectFrom('penalties.case')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
