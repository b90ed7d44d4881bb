import { officer } from '#areas/cases/examples.ts'
import { queueCounts, queueOf } from '#areas/cases/queries.ts'
import { asOwner } from '#platform/db/connect.ts'
import { reading } from '#platform/db/tx.ts'
import type { Officer } from '#platform/signin/actor.ts'
import type { BenchHouse } from './bench-house.ts'
import { percentile, type Row } from './row.ts'

const BODIES = ['market', 'health', 'agri', 'culture', 'housing', 'hr', 'urban', 'natural', 'water', 'civil']
const ITEMS = 1000
const RIGHTS = 500
const RUNS = 300

/**
 * The list of 100 among so many cases, one in five open, as an officer of three bodies with rights to 500 items; in one of
 * the three none of the items entrusted lies open, which is the worst that can happen to the walk. Beside it, once, the
 * counts over the same queue, which do grow with what is open.
 */
export async function benchList(house: BenchHouse, sizes: readonly number[]): Promise<readonly Row[]> {
  await copyItems(house)
  const rows: Row[] = []
  let first: number | null = null
  for (const size of sizes) {
    await load(house, size)
    const times = await measure(house)
    const p50 = percentile(times, 50)
    const p95 = percentile(times, 95)
    first ??= p50
    const begun = performance.now()
    await queueCounts(reading(house.db, house.moment), reader())
    const counting = performance.now() - begun
    const measured = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; counts ${counting.toFixed(0)} ms`
    rows.push({
      what: `list of 100 among ${size.toLocaleString('en')} cases, rights to ${RIGHTS} items`,
      measured,
      yardstick: `p50 among ${(sizes[0] ?? 0).toLocaleString('en')}: ${first.toFixed(1)} ms`,
      ratio: p50 / first,
    })
  }
  return rows
}

/** Someone with posts in three bodies, each entrusted with the same 500 of 1,000 items. */
function reader(): Officer {
  const items = Array.from({ length: RIGHTS }, (_, i) => `bench${i * 2}`)
  const posts = BODIES.slice(0, 3).flatMap((body) => officer(body, 'review', 'bench', items).posts)
  return { kind: 'officer', staffId: officer('market', 'review', 'bench').staffId, name: 'bench', posts }
}

async function measure(house: BenchHouse): Promise<readonly number[]> {
  const tx = reading(house.db, house.moment)
  const who = reader()
  const times: number[] = []
  let after: string | null = null
  for (let i = 0; i < RUNS + 20; i += 1) {
    const begun = performance.now()
    const page = await queueOf(tx, who, { limit: 100, ...(after === null ? {} : { after }) })
    const full = page.rows.length === 100
    if (i >= 20 && full) times.push(performance.now() - begun)
    after = full && i % 40 !== 39 ? page.next : null
  }
  return times
}

/** A thousand items: those of the lawbook over and over under other ids. */
async function copyItems({ target }: BenchHouse): Promise<void> {
  await asOwner(target, async (client) => {
    await client.query(`
      insert into services.item (body_id, id, settled_at)
      select body_id, 'bench' || n, settled_at from generate_series(0, ${ITEMS - 1}) n
      join (select *, row_number() over (order by id) - 1 as place from services.item where id like 'si%') i on i.place = n % 262`)
    await client.query(`
      insert into services.edition (body_id, item_id, number, state, says, line, hash, in_force_from, in_force_to, drafted_by, published_by, published_at, search)
      select e.body_id, 'bench' || n, e.number, e.state, e.says, e.line, e.hash, e.in_force_from, e.in_force_to, e.drafted_by, e.published_by, e.published_at, e.search
      from generate_series(0, ${ITEMS - 1}) n
      join (select *, row_number() over (order by item_id) - 1 as place from services.edition where item_id like 'si%' and number = 1) e on e.place = n % 262`)
  })
}

/** Fills the table up to so many cases by SQL, each open one with its clock. */
async function load({ target }: BenchHouse, size: number): Promise<void> {
  await asOwner(target, async (client) => {
    const bodies = (
      await client.query<{ id: number }>(
        'select id from organisations.body where code = any($1) order by array_position($1, code)',
        [BODIES],
      )
    ).rows.map(({ id }) => id)
    const before = Number(
      (await client.query<{ n: string }>("select count(*) as n from cases.application where number like 'bench%'"))
        .rows[0]?.n ?? 0,
    )
    await client.query(
      `insert into cases.application (body_id, id, number, item_id, item_edition, item_hash, state, channel, receiving_body_id,
         accepting_body_id, holder_body_id, applicant_sealed, applicant_masked, applicant_name_index, applicant_code_index, form_sealed,
         collected_on, received_on, accepted_on, closed_on, due_on, light, step, created_at)
       select b, ('01930000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'bench' || n, 'bench' || (n * 7919 % ${ITEMS}), 1, e.hash,
         case when open then 'accepted' else 'delivered' end, 'online', b, b, b, 'x', '沈**', md5(n::text), md5((n + 1)::text), 'x',
         date '2026-10-01', date '2026-10-01', date '2026-10-08', case when open then null else date '2026-10-20' end,
         case when open then date '2026-11-01' + (n * 104729 % 60)::int else null end, case when open then 'normal' else 'none' end, 2, now()
       from generate_series(${before}::bigint, ${size - 1}::bigint) n
       cross join lateral (select ($1::int[])[1 + (n % ${BODIES.length})::int] as b, n / ${BODIES.length} % 5 = 0 as open) x
       join services.edition e on e.item_id = 'bench' || (n * 7919 % ${ITEMS})`,
      [bodies],
    )
    await client.query(
      `insert into clocks.clock (body_id, id, owner_kind, owner_id, rule, kind, limit_n, limit_unit, events, started_on, state, due_on, light, next_turn_on, edition, recorded_at)
       select body_id, gen_random_uuid(), 'case', id, 'SVC.PROMISED', 'promised', 20, 'working_days',
         jsonb_build_array(jsonb_build_object('type', 'accepted', 'date', '2026-10-28', 'promised_working_days', 20)),
         date '2026-10-28', 'running', due_on, 'normal', due_on, 'bench', now()
       from cases.application where closed_on is null and number like 'bench%' and substr(number, 6)::bigint >= ${before}`,
    )
    await client.query('vacuum analyze cases.application')
    await client.query('vacuum analyze clocks.clock')
  })
}
