import { reportOfBody } from '#areas/requests/index.ts'
import { must } from '#base/assert.ts'
import { asOwner } from '#platform/db/connect.ts'
import { reading } from '#platform/db/tx.ts'
import type { BenchHouse } from './bench-house.ts'
import { percentile, type Row } from './row.ts'

const YEAR = 2025
const RUNS = 3

/** A body's annual report reckoned from so many requests of the year, each with its reply clock; beside a tenth of them. */
export async function benchYear(
  house: BenchHouse,
  sizes: readonly [few: number, many: number],
): Promise<readonly Row[]> {
  const took: number[] = []
  for (const size of sizes) {
    const bodyId = await load(house, size)
    const times: number[] = []
    for (let i = 0; i < RUNS; i += 1) {
      const begun = performance.now()
      const { figures } = await reportOfBody(reading(house.db, house.moment), bodyId, YEAR)
      times.push(performance.now() - begun)
      if (figures.three.received.total !== size) throw new Error(`${figures.three.received.total} of ${size} counted`)
    }
    took.push(percentile(times, 50))
  }
  const [few = 0, many = 0] = took
  return [
    {
      what: `annual report over ${sizes[1].toLocaleString('en')} requests`,
      measured: `${(many / 1000).toFixed(2)} s`,
      yardstick: `over ${sizes[0].toLocaleString('en')}: ${(few / 1000).toFixed(2)} s`,
      ratio: many / few,
    },
  ]
}

/** Requests of 2025 by SQL, all answered within ten days, each with its clock; in place of those before. */
async function load({ target }: BenchHouse, size: number): Promise<number> {
  return asOwner(target, async (client) => {
    const found = await client.query<{ id: number }>("select id from organisations.body where code = 'market'")
    const { id } = must(found.rows[0], 'the body')
    await client.query("delete from requests.request where number like 'bench%'")
    await client.query("delete from clocks.clock where owner_kind = 'request' and edition = 'bench'")
    await client.query(
      `insert into requests.request (body_id, id, number, state, channel, submitted_on, received_on, applicant_type,
         applicant_masked, applicant_index, said_sealed, way, form, run_id, chart_hash, code, counted_code, replied_on,
         counted_on, closed_on, created_at)
       select $1, gen_random_uuid(), 'bench' || n, 'closed', 'internet', on_day, on_day,
         (array['natural_person', 'commercial_enterprise', 'research_body', 'other'])[1 + n % 4],
         '王*', 'i' || n, '', 'email', 'electronic', gen_random_uuid(), '', code, code, on_day + 10, on_day + 10, on_day + 10, now()
       from (select n, date '${YEAR}-01-01' + n % 350 as on_day, (array['1', '2', '3.7', '4.1', '5.2'])[1 + n % 5] as code
         from generate_series(1, $2::int) n) as made`,
      [id, size],
    )
    await client.query(
      `insert into clocks.clock (body_id, id, owner_kind, owner_id, rule, kind, limit_n, limit_unit, events, started_on,
         stopped_on, state, due_on, edition, recorded_at)
       select body_id, gen_random_uuid(), 'request', id, 'FOI2019.REPLY', 'statutory', 20, 'working_days',
         jsonb_build_array(jsonb_build_object('type', 'received', 'date', received_on::text, 'channel', 'internet'),
           jsonb_build_object('type', 'reply_sent', 'date', replied_on::text)),
         received_on, replied_on, 'met', received_on + 28, 'bench', now()
       from requests.request where number like 'bench%'`,
    )
    await client.query('analyze requests.request')
    await client.query('analyze clocks.clock')
    return id
  })
}
