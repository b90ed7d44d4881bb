import { accept } from '#areas/cases/accept.ts'
import type { Receipt } from '#areas/cases/contract.ts'
import { application, officer } from '#areas/cases/examples.ts'
import { submit } from '#areas/cases/submit.ts'
import { must } from '#base/assert.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { asOwner } from '#platform/db/connect.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { bareClient, type Lane, listen, repeat } from './bare.ts'
import type { BenchHouse } from './bench-house.ts'
import { drain, type Row, rate } from './row.ts'

/** Items of eight different bodies, as a morning of a county has them. */
const ITEMS = ['si009', 'si025', 'si124', 'si185', 'si060', 'si110', 'si140', 'si201']
const SECONDS = 6

/** A submission (clock, journal, sealed data, all) and an acceptance, beside bare transactions of the same statements. */
export async function benchVerbs(house: BenchHouse): Promise<readonly Row[]> {
  const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(house.db, house.moment, verb)
  const one = (i: number) => act((tx) => submit(tx, VISITOR, application(must(ITEMS[i % ITEMS.length], 'item'))))
  const accepting = (receipt: Receipt) => act((tx) => accept(tx, officer('market', 'intake'), receipt))
  accepted(await one(0))

  let receipt: Receipt | null = null
  const submission = await listen(async () => (receipt = accepted(await one(0))))
  const heard: Receipt = must<Receipt>(receipt, 'receipt')
  const acceptance = await listen(async () => accepted(await accepting(heard)))
  const rows: Row[] = []
  for (const clients of [1, 16]) {
    const bare = await bareRate(house, clients, submission, heard)
    let i = 0
    const ours = await rate(clients, SECONDS, async () => {
      i += 1
      accepted(await one(i))
    })
    rows.push(
      row(`submit a case, ${clients} client${clients > 1 ? 's' : ''} (${submission.length} statements)`, ours, bare),
    )
    await drain(16, Array.from({ length: clients * 60 }), async () => accepted(await one(0)))
    const verb = await drain(clients, await waitingCases(house, heard.bodyId), async (next) =>
      accepted(await accepting(next)),
    )
    rows.push(
      row(
        `one verb: accept a case, ${clients} client${clients > 1 ? 's' : ''} (${acceptance.length} statements)`,
        verb,
        bare,
      ),
    )
  }
  return rows
}

/** Submitted cases of the market bureau that nobody has accepted yet. */
async function waitingCases(house: BenchHouse, bodyId: number): Promise<readonly Receipt[]> {
  return asOwner(house.target, async (client) => {
    const { rows } = await client.query<{ body_id: number; id: string; number: string }>(
      `select body_id, id, number from cases.application where state = 'submitted' and item_id = 'si009' and body_id = $1`,
      [bodyId],
    )
    return rows.map(({ body_id, id, number }) => ({ bodyId: body_id, id, number }))
  })
}

async function bareRate(
  house: BenchHouse,
  clients: number,
  statements: Awaited<ReturnType<typeof listen>>,
  { bodyId, number }: Receipt,
): Promise<number> {
  const lanes: Lane[] = Array.from({ length: clients }, (_, i) => ({
    body: 5000 + clients * 100 + i,
    realBody: bodyId,
    number,
    seq: 0,
    count: 0,
  }))
  const all = await Promise.all(lanes.map(() => bareClient(house.target)))
  await asOwner(house.target, async (client) => {
    for (const { body } of lanes) await client.query('insert into journal.head (body_id) values ($1)', [body])
  })
  const perSecond = await rate(clients, SECONDS, (i) =>
    repeat(must(all[i], 'client'), statements, must(lanes[i], 'lane')),
  )
  await Promise.all(all.map((client) => client.end()))
  return perSecond
}

function row(what: string, ours: number, bare: number): Row {
  return {
    what,
    measured: `${Math.round(ours)}/s`,
    yardstick: `bare pg, the statements of a submission: ${Math.round(bare)}/s`,
    ratio: ours / bare,
  }
}
