import { sql } from 'kysely'
import { deemAccepted } from '#areas/cases/deem-accepted.ts'
import { showLight } from '#areas/cases/listeners.ts'
import { lawbook, tick } from '#areas/clocks/index.ts'
import { showDue } from '#areas/penalties/cases/penalty-clocks.ts'
import { showDue as showRequestDue } from '#areas/requests/request-clocks.ts'
import {
  addDays,
  type Day,
  dayNumber,
  dayOfNumber,
  type Instant,
  instantAt,
  instantOfMs,
  msOfInstant,
} from '#base/days.ts'
import { done } from '#base/outcome.ts'
import { nthWorkingDayAfter } from '#law/calendar/ask.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Dice } from './dice.ts'
import type { Lane } from './lanes.ts'
import { type Queue, queueOf } from './queue.ts'
import { STAND_IN } from './stand-in.ts'
import type { Story, Turn } from './story.ts'

/** A story, the day on which it begins, its own chance, and the bodies that decide in it. */
export interface Planned {
  readonly on: Day
  readonly dice: Dice
  readonly bodies: readonly number[]
  /** A village agent acts in it: a use locks the villager's mandates, which stories of other lanes may use too. */
  readonly mandated: boolean
  readonly story: Story
}

/** A turn that waits for its moment. */
interface Waiting extends Pick<Planned, 'dice' | 'mandated' | 'story'> {
  readonly at: Instant
  readonly turn: Turn
}

/** Turns told in one transaction: a commit costs more than a turn. */
const AT_ONCE = 250

/**
 * Tells the stories of a lane up to now, in the order of time, by the very verbs that people use: each at its own moment,
 * many to a transaction, but no two under mandates: two lanes could each hold what the other waits for. At the beginning
 * of every day the lights are turned, and silence accepts.
 */
export async function tellLane(
  db: Db,
  { bodies, planned }: Lane,
  until: Moment,
  onProgress: (told: number) => void,
): Promise<void> {
  await db.files.keep(STAND_IN.bytes)
  const queue: Queue<Waiting> = queueOf((a, b) => a.at < b.at)
  for (const one of planned) schedule(queue, one, instantAt(one.on, timeOf(one.dice)), until)
  let today = planned[0]?.on ?? until.today
  const liveUntil = async (tx: Tx, day: Day) => {
    for (; today < day; today = addDays(today, 1)) await beginDay(at(tx, instantAt(addDays(today, 1), '00:05')), bodies)
  }
  while (queue.size > 0) {
    let told = 0
    await inTransaction(db, until, async (tx) => {
      await sql`discard plans`.execute(tx.kysely) // plans made for empty tables would be kept as they fill
      for (let mandated = false; told < AT_ONCE && queue.size > 0; told += 1) {
        const next = queue.take()
        if (next.mandated && mandated) {
          queue.put(next)
          break
        }
        mandated ||= next.mandated
        const then = at(tx, next.at)
        await liveUntil(tx, then.today)
        await next.turn.act(then)
        schedule(queue, next, next.at, until)
      }
      return done(null)
    })
    onProgress(told)
  }
  await inTransaction(db, until, async (tx) => {
    await liveUntil(tx, until.today)
    return done(null)
  })
}

/** What happens by itself in the night: lights turn, and who was not told anything in time is accepted. */
async function beginDay(tx: Tx, bodies: readonly number[]): Promise<void> {
  for (const { row, light } of await tick(tx, bodies)) {
    const ref = { bodyId: row.body_id, id: row.owner_id }
    if (row.owner_kind === 'penalty') await showDue(tx, ref)
    if (row.owner_kind === 'request') await showRequestDue(tx, ref)
    if (row.owner_kind !== 'case') continue
    if (row.rule === 'ALL.CORRECTION_NOTICE' && light === 'over_statutory') await deemAccepted(tx, ref)
    else await showLight(tx, ref.bodyId, ref.id)
  }
}

/** Puts the next turn of a story into the queue; what would lie in the future does not happen yet. */
function schedule(
  queue: Queue<Waiting>,
  { dice, mandated, story }: Pick<Planned, 'dice' | 'mandated' | 'story'>,
  from: Instant,
  until: Moment,
): void {
  const { value, done: ended } = story.next()
  if (ended || !value) return
  const moment = momentOf(from)
  const later = value.after === 0 ? from : instantAt(workingDay(moment.today, value.after), timeOf(dice))
  const next = instantOfMs(msOfInstant(later) + (value.after === 0 ? 60_000 * (3 + dice.int(20)) : 0))
  if (next <= until.at) queue.put({ at: next, turn: value, dice, mandated, story })
}

function workingDay(from: Day, after: number): Day {
  return dayOfNumber(nthWorkingDayAfter(lawbook().calendar, dayNumber(from), after))
}

/** Within opening hours, to the minute. */
function timeOf(dice: Dice): string {
  return `${String(9 + dice.int(7)).padStart(2, '0')}:${String(dice.int(60)).padStart(2, '0')}`
}

function at(tx: Tx, instant: Instant): Tx {
  return { ...tx, ...momentOf(instant) }
}
