import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { LIST_LIGHTS, type ListLight } from '../clocks/index.ts'
import { narrowCases, scopesOf } from './access.ts'
import type { State } from './case.ts'
import { cases } from './cases.ts'
import type { QueueCounts, QueueFilter } from './contract.ts'

type View = NonNullable<QueueFilter['view']>

/** How many open cases of the actor's queue stand where. Closed ones are not counted: nobody waits for that number. */
export async function queueCounts(tx: Tx, actor: Actor): Promise<QueueCounts> {
  const bodies = scopesOf(actor).map(({ bodyId }) => bodyId)
  if (bodies.length === 0) return emptyCounts()
  const staffId = actor.kind === 'officer' ? actor.staffId : null
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select((eb) => [
      'state',
      'light',
      sql<boolean>`holder_staff_id is not distinct from ${staffId}::uuid and holder_staff_id is not null`.as('mine'),
      sql<boolean>`queue_on <= ${tx.today}::date`.as('due'),
      eb.fn.countAll<string>().as('n'),
    ])
    .where('holder_body_id', 'in', bodies)
    .where('closed_on', 'is', null)
    .where(narrowCases(actor))
    .groupBy(['state', 'light', 'mine', 'due'])
    .execute()
  const { n } = await cases(tx)
    .selectFrom('cases.application')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('on_the_way_to', 'in', bodies)
    .where(narrowCases(actor))
    .executeTakeFirstOrThrow()
  const counts = emptyCounts()
  for (const row of rows) add(counts, row)
  counts.views.arriving = Number(n)
  return counts
}

interface Group {
  readonly state: State
  readonly light: ListLight
  readonly mine: boolean
  readonly due: boolean
  readonly n: string
}

type Mutable = { all: number; lights: Record<ListLight, number>; views: Record<View, number> }

function add(counts: Mutable, { state, light, mine, due, n }: Group): void {
  const count = Number(n)
  const late = light === 'over_promised' || light === 'over_statutory'
  counts.all += count
  counts.lights[light] += count
  counts.views.queue += count
  if (mine) counts.views.mine += count
  if (due && !late) counts.views.today += count
  if (late) counts.views.late += count
  if (state === 'suspended') counts.views.suspended += count
  if (state === 'correcting') counts.views.correcting += count
  if (state === 'granted' || state === 'refused') counts.views['to-deliver'] += count
}

function emptyCounts(): Mutable {
  const views = {
    queue: 0,
    mine: 0,
    today: 0,
    late: 0,
    suspended: 0,
    correcting: 0,
    'to-deliver': 0,
    arriving: 0,
    closed: 0,
  }
  return {
    all: 0,
    lights: Object.fromEntries(LIST_LIGHTS.map((light) => [light, 0])) as Record<ListLight, number>,
    views,
  } // every light once
}
