import { countFigures } from '#areas/processes/count-figures.ts'
import { figuresOf } from '#areas/processes/figures.ts'
import { moveRun } from '#areas/processes/move-run.ts'
import { openRun } from '#areas/processes/open-run.ts'
import { chartInForce } from '#areas/processes/queries.ts'
import { replayEnded } from '#areas/processes/replay-ended.ts'
import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import { asOwner } from '#platform/db/connect.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { bareClient } from './bare.ts'
import type { BenchHouse } from './bench-house.ts'
import type { Row } from './row.ts'

const CHART = 'si009'
const BODY = 8000
const BODIES = 50

/**
 * The replay of so many ended cases. One is made by the real verbs; the others are copies of its rows and its facts under
 * ids of their own, in the journals of fifty bodies. Beside it, a bare client that only reads the same facts.
 */
export async function benchReplay(house: BenchHouse, cases: number): Promise<readonly Row[]> {
  const steps = await endedCase(house)
  await copies(house, cases)
  const bare = await bareReading(house)

  const begun = performance.now()
  let replayed = 0
  for (let last = -1; replayed !== last; ) {
    last = replayed
    replayed += accepted(await inTransaction(house.db, house.moment, (tx) => replayEnded(tx, 5000))).replayed
  }
  const seconds = (performance.now() - begun) / 1000
  const counting = performance.now()
  accepted(await inTransaction(house.db, house.moment, countFigures))
  const counted = (performance.now() - counting) / 1000
  const reads = performance.now()
  for (let i = 0; i < 100; i += 1) await figuresOf(reading(house.db, house.moment), { chartId: CHART, number: 1 })
  const read = (performance.now() - reads) / 100
  return [
    {
      what: `counting charts anew over ${cases.toLocaleString('en')} cases`,
      measured: `${counted.toFixed(1)} s; read for a page ${read.toFixed(1)} ms`,
      yardstick: '',
      ratio: null,
    },
    {
      what: `replay of ${cases.toLocaleString('en')} ended cases of ${steps} events`,
      measured: `${seconds.toFixed(1)} s (${Math.round(replayed / seconds)} a second)`,
      yardstick: `bare pg, reading the same facts: ${bare.toFixed(1)} s`,
      ratio: seconds / bare,
    },
  ]
}

/** A case that went straight through its chart, told in the journal; gives how many events that took. */
async function endedCase({ db, moment }: BenchHouse): Promise<number> {
  return accepted(
    await inTransaction(db, moment, async (tx) => {
      const owner = { bodyId: BODY, kind: 'case', id: newId(tx) }
      const tell = (flow: FactData) =>
        record(tx, VISITOR, {
          type: 'bench.moved',
          bodyId: BODY,
          subject: owner,
          data: { number: 'bench', flow: [flow] },
        })
      const chart = must(await chartInForce(tx, CHART, tx.today), CHART)
      const opening = { owner, chart, power: CHART, label: 'bench', path: '/', facts: { collected: false } }
      let moved = await openRun(tx, { ...opening, keeps: ['ALL.CORRECTION_NOTICE'] })
      await tell(moved.flow)
      let events = 1
      for (; !moved.ended; events += 1) {
        const element = must(moved.active[0], 'a step that waits')
        const data = { intake: 'accepted', outcome: 'granted' }
        moved = accepted(await moveRun(tx, owner, () => done({ type: 'complete', element, data })))
        await tell(moved.flow)
      }
      return done(events)
    }),
  )
}

/** Copies the run and its facts; the chains of these journals are not hashed, for nobody verifies them here. */
async function copies({ target }: BenchHouse, cases: number): Promise<void> {
  await asOwner(target, async (client) => {
    await client.query(
      `create temp table copy as select ${BODY + 1} + n % ${BODIES} as body_id, gen_random_uuid() as id, n
       from generate_series(1, $1) n`,
      [cases - 1],
    )
    await client.query(`
      insert into processes.run (body_id, owner_id, owner_kind, chart_id, number, hash, power, promised, keeps, label,
        path, state, pauses, stays, begun_at, moved_at, counted_from, counted_days, ended_at, ended_by)
      select c.body_id, c.id, r.owner_kind, r.chart_id, r.number, r.hash, r.power, r.promised, r.keeps, r.label, r.path,
        r.state, r.pauses, r.stays, r.begun_at, r.moved_at, r.counted_from, r.counted_days, r.ended_at, r.ended_by
      from copy c, processes.run r where r.body_id = ${BODY}`)
    await client.query(`
      insert into processes.stay (body_id, owner_id, no, number, element, token, entered_at, left_at, used_days, limit_days, in_time)
      select c.body_id, c.id, s.no, s.number, s.element, s.token, s.entered_at, s.left_at, s.used_days, s.limit_days, s.in_time
      from copy c, processes.stay s where s.body_id = ${BODY}`)
    await client.query('insert into processes.unreplayed select body_id, id from copy')
    await client.query(`
      insert into journal.fact (body_id, seq, id, type, subject_kind, subject_id, data, by_kind, by_id, by_post, at, prev_hash, hash)
      select c.body_id, c.n * 100 + f.seq, gen_random_uuid(), f.type, f.subject_kind, c.id::text, f.data, f.by_kind, f.by_id,
        f.by_post, f.at, f.prev_hash, f.hash
      from copy c, journal.fact f where f.body_id = ${BODY}`)
    await client.query('analyze processes.run, processes.stay, processes.unreplayed, journal.fact')
  })
}

async function bareReading({ target }: BenchHouse): Promise<number> {
  const client = await bareClient(target)
  const begun = performance.now()
  for (let body = BODY; body <= BODY + BODIES; body += 1)
    await client.query("select subject_id, data->'flow' from journal.fact where body_id = $1 and data ? 'flow'", [body])
  const seconds = (performance.now() - begun) / 1000
  await client.end()
  return seconds
}
