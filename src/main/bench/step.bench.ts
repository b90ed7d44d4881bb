import { moveRun } from '#areas/processes/move-run.ts'
import { openRun } from '#areas/processes/open-run.ts'
import { chartInForce } from '#areas/processes/queries.ts'
import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import { asOwner } from '#platform/db/connect.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { bareClient, type Lane, listen, repeat } from './bare.ts'
import type { BenchHouse } from './bench-house.ts'
import { drain, type Row } from './row.ts'

const CHART = 'si009'
const BODY = 7000
const RUNS = 600
const ROUNDS = 5

interface Opened {
  readonly bodyId: number
  readonly id: string
  readonly element: string
}

/**
 * One step of a case on its chart: lock, ask the chart, write run and stays, one fact, commit; beside a bare client that
 * sends the same statements, prepared, for runs of its own. In rounds one after the other; the middle one counts.
 */
export async function benchStep(house: BenchHouse): Promise<readonly Row[]> {
  const [first, second] = await opened(house, [BODY], 2)
  await step(house, must(first, 'run')) // begins the journal of its body
  const heard = must(second, 'run')
  const statements = await listen(() => step(house, heard))
  const rows: Row[] = []
  for (const clients of [1, 8]) {
    const rounds: (readonly [ours: number, bare: number])[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const bodies = Array.from({ length: clients }, (_, i) => BODY + 200 + clients * 100 + round * 10 + i)
      const ours = await drain(clients, await opened(house, bodies, RUNS), (run) => step(house, run))
      rounds.push([ours, await bareRate(house, clients, round, statements, heard.id)])
    }
    const [ours, bare] = must(rounds.sort(([a, b], [c, d]) => a / b - c / d)[Math.floor(ROUNDS / 2)], 'middle round')
    rows.push({
      what: `one step on a chart, ${clients} client${clients > 1 ? 's' : ''} (${statements.length} statements)`,
      measured: `${Math.round(ours)}/s`,
      yardstick: `bare pg, the same statements and rows: ${Math.round(bare)}/s`,
      ratio: ours / bare,
    })
  }
  return rows
}

async function step({ db, moment }: BenchHouse, { bodyId, id, element }: Opened): Promise<void> {
  const owner = { bodyId, kind: 'case', id }
  accepted(
    await inTransaction(db, moment, async (tx) => {
      const data = { intake: 'accepted' }
      const moved = accepted(await moveRun(tx, owner, () => done({ type: 'complete', element, data })))
      const subject = { kind: 'case', id }
      await record(tx, VISITOR, { type: 'bench.moved', bodyId, subject, data: { flow: [moved.flow] } })
      return done(null)
    }),
  )
}

/** So many runs that stand at their first step, dealt out to these bodies. */
async function opened(
  { db, moment }: BenchHouse,
  bodies: readonly number[],
  count: number,
): Promise<readonly Opened[]> {
  return accepted(
    await inTransaction(db, moment, async (tx) => {
      const chart = must(await chartInForce(tx, CHART, tx.today), CHART)
      const all: Opened[] = []
      for (let i = 0; i < count; i += 1) {
        const bodyId = must(bodies[i % bodies.length], 'body')
        const owner = { bodyId, kind: 'case', id: newId(tx) }
        const keeps = ['ALL.CORRECTION_NOTICE']
        const opening = { owner, chart, power: CHART, label: 'bench', path: '/', facts: { collected: false }, keeps }
        const { active } = await openRun(tx, opening)
        all.push({ bodyId, id: owner.id, element: must(active[0], 'first step') })
      }
      return done(all)
    }),
  )
}

async function bareRate(
  house: BenchHouse,
  clients: number,
  round: number,
  statements: Awaited<ReturnType<typeof listen>>,
  heard: string,
): Promise<number> {
  const lanes = Array.from(
    { length: clients },
    (_, i): Lane => ({
      ...{ body: BODY + 5000 + clients * 100 + round * 10 + i, realBody: BODY, number: 'bench', seq: 0, count: 0 },
    }),
  )
  await asOwner(house.target, async (client) => {
    for (const { body } of lanes) await client.query('insert into journal.head (body_id) values ($1)', [body])
  })
  const each = RUNS / clients
  const all = await Promise.all(
    lanes.map(async (lane) => ({
      ...{ lane, client: await bareClient(house.target), runs: await opened(house, [lane.body], each) },
    })),
  )
  // A connection has one transaction at a time, so each client works off runs of its own.
  const begun = performance.now()
  await Promise.all(
    all.map(async ({ client, lane, runs }) => {
      for (const { id } of runs) await repeat(client, statements, lane, new Map([[heard, id]]))
    }),
  )
  const perSecond = (RUNS * 1000) / (performance.now() - begun)
  await Promise.all(all.map(({ client }) => client.end()))
  return perSecond
}
