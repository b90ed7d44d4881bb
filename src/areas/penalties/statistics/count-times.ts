import { type Day, dayNumber } from '#base/days.ts'
import { workingDaysBetween } from '#law/calendar/ask.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../../clocks/index.ts'
import { penalties } from '../cases/penalty-cases.ts'
import { STAGES, type Stage } from './contract.ts'

/** Counts anew how many working days each stage takes in a body, over its decided cases of the ordinary procedure. */
export async function countTimes(tx: Tx, bodyId: number): Promise<void> {
  const rows = await penalties(tx)
    .selectFrom('penalties.case as c')
    .innerJoin('penalties.decision as d', (on) =>
      on.onRef('d.body_id', '=', 'c.body_id').onRef('d.case_id', '=', 'c.id'),
    )
    .where('c.body_id', '=', bodyId)
    .where('c.procedure', '=', 'ordinary')
    .select(['c.led_on', 'c.filed_on', 'c.notified_on', 'd.decided_on', 'd.served_on'])
    .execute()
  await penalties(tx).deleteFrom('penalties.time_figure').where('body_id', '=', bodyId).execute()
  const { calendar } = lawbook()
  const daysOf = (ends: readonly (readonly [Day | null, Day | null])[]) =>
    ends
      .flatMap(([from, to]) => (from && to ? [workingDaysBetween(calendar, dayNumber(from), dayNumber(to))] : []))
      .sort((a, b) => a - b)
  const spans: Record<Stage, readonly number[]> = {
    filing: daysOf(rows.map((row) => [row.led_on, row.filed_on])),
    investigation: daysOf(rows.map((row) => [row.filed_on, row.notified_on])),
    rights: daysOf(rows.map((row) => [row.notified_on, row.decided_on])),
    service: daysOf(rows.map((row) => [row.decided_on, row.served_on])),
    whole: daysOf(rows.map((row) => [row.filed_on, row.decided_on])),
  }
  const figures = STAGES.flatMap((stage) => {
    const days = spans[stage]
    if (days.length === 0) return []
    return [{ body_id: bodyId, stage, n: days.length, median: shareBelow(days, 0.5), p90: shareBelow(days, 0.9) }]
  })
  if (figures.length > 0) await penalties(tx).insertInto('penalties.time_figure').values(figures).execute()
}

/** The value below which a share of some rising values lies, between two of them in proportion, to a tenth of a day. */
function shareBelow(rising: readonly number[], share: number): string {
  const place = (rising.length - 1) * share
  const below = rising[Math.floor(place)] ?? 0
  const above = rising[Math.ceil(place)] ?? below
  return (below + (above - below) * (place - Math.floor(place))).toFixed(1)
}
