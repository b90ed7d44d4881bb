import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import { printDate } from '#ui/print-day.ts'
import { type PenaltyRef, showPenaltyNumber } from '../../case.ts'
import type { RangeText } from '../../contract.ts'
import { reasonsPlace } from '../../decision.ts'
import { penalties } from '../../penalty-cases.ts'
import type { PastFine } from './settings.ts'

/** More than a screen needs: what is older tells little of the practice of today. */
const MOST = 300

/**
 * Fines this body decided under these standards, the newest first, each with its cell and its place in the range of the
 * law that was applied then. Trap: a case is opened for a violation; the body may measure it by its own, refined standard.
 * Reversed and void ones are left out. For the body's own staff only: there may be few.
 */
export async function pastFines(
  tx: Tx,
  lang: Lang,
  { bodyId, id }: PenaltyRef,
  standards: readonly string[],
  link: (path: string) => string,
): Promise<readonly PastFine[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.decision as d')
    .innerJoin('penalties.case as c', (join) =>
      join.onRef('c.body_id', '=', 'd.body_id').onRef('c.id', '=', 'd.case_id'),
    )
    .select(['d.case_id', 'c.number', 'd.decided_on', 'd.cell', 'd.fine', 'd.statutory_range', 'd.deviation'])
    .select('d.reasons_sealed')
    .where('d.body_id', '=', bodyId)
    .where('d.standard_id', 'in', standards)
    .where('d.case_id', '<>', id)
    .where('d.outcome', '=', 'penalty')
    .where('d.result', 'not in', ['revoked', 'void'])
    .where('d.fine', 'is not', null)
    .where('d.cell', 'is not', null)
    .orderBy('d.decided_on', 'desc')
    .limit(MOST)
    .execute()
  return rows.flatMap((row) => {
    const law = row.statutory_range as RangeText | null // written by saveDecision only
    const fine = amount(row.fine ?? '0')
    const p = law && positionOf(fine, { ...law, min: amount(law.min), max: amount(law.max) })
    const apart = row.deviation === 'outside_tier' || row.deviation === 'mitigated'
    if (!p || row.cell === null) return []
    return {
      ...{ number: row.number, shown: showPenaltyNumber(row.number).slice(-11), cell: row.cell },
      ...{ path: link(`/desk/penalties/${row.number}`), on: printDate(lang, row.decided_on) },
      ...{ fine: fine.toFixed(), p: p.toNumber(), deviation: row.deviation },
      reasons: apart && row.reasons_sealed ? tx.vault.open(reasonsPlace(row.case_id), row.reasons_sealed) : null,
    }
  })
}
