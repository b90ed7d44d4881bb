import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { readBodies } from '../../organisations/index.ts'
import { examplePower, says } from '../example-power.ts'
import { exampleXml, IN_FORCE_SINCE, MONDAY, settledCharts } from '../examples.ts'
import { moveRun } from '../move-run.ts'
import type { Moved } from '../moved.ts'
import { openRun } from '../open-run.ts'
import { chartInForce } from '../queries.ts'
import { settlePowers } from '../settle-powers.ts'

/** The number of the body that holds every case. */
const MARKET = must(
  readBodies().find(({ id }) => id === 'market'),
  'market',
).number

/**
 * A small house for tests of pages: a licence that runs (`pl001` on chart `si009`), one nobody has applied for (`pl002` on
 * `si010`), an inspection without a chart (`pl003`), and one on a general chart (`pl004` on `general`).
 */
export async function settledHouse(db: Db): Promise<void> {
  await settledCharts(db, { si009: exampleXml(), si010: exampleXml({ legal: true }), general: exampleXml() })
  const powers = [
    examplePower('pl001', { chart: 'si009', item: 'si009' }),
    examplePower('pl002', { chart: 'si010', item: 'si010', name: says('药品零售许可', 'Medicine retail licence') }),
    examplePower('pl003', {
      ...{ kind: 'inspection', code: '000600000003', chart: null, item: null, promised: null, statutory: null },
      name: says('食品抽查', 'Spot check of food'),
    }),
    examplePower('pl004', {
      ...{ kind: 'inspection', code: '000600000004', chart: 'general', item: null, promised: null, statutory: null },
      name: says('药品检查', 'Inspection of medicines'),
    }),
  ]
  const settle = { kind: 'machine', name: 'settle' } as const
  accepted(await inTransaction(db, MONDAY, (tx) => settlePowers(tx, settle, powers, IN_FORCE_SINCE)))
}

/** A case on a chart that goes through these events on one day; each is told in its journal unless it is `untold`. */
export async function livedCase(
  db: Db,
  chartId: string,
  number: string,
  events: readonly FlowEvent[],
  untold: readonly string[] = [],
): Promise<void> {
  await inTransaction(db, MONDAY, async (tx) => {
    const owner = { bodyId: MARKET, kind: 'case', id: newId(tx) }
    const tell = ({ flow }: Pick<Moved, 'flow'>) =>
      record(tx, VISITOR, {
        type: 'case.moved',
        bodyId: MARKET,
        subject: { kind: 'case', id: owner.id },
        data: { flow: [flow] },
      })
    const chart = must(await chartInForce(tx, chartId, tx.today), chartId)
    const path = `/desk/cases/${number}`
    await tell(await openRun(tx, { owner, chart, power: chartId, label: number, path, facts: {}, keeps: [] }))
    for (const event of events) {
      const moved = accepted(await moveRun(tx, owner, () => done(event)))
      if (!('element' in event) || !untold.includes(event.element ?? '')) await tell(moved)
    }
    return done(owner.id)
  })
}
