import { sql } from 'kysely'
import { cursorOf, readCursor } from '#platform/db/cursor.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { bodiesOf, maySeeIdentity, narrowRequests } from './access.ts'
import type { QueueLine } from './contract.ts'
import type { State } from './request.ts'
import { requests } from './request-rows.ts'
import { openSaid } from './sealed.ts'

const MOST = 50

/** Which requests are listed. `view` open: in order of the due day; closed: the newest first. */
export interface QueueFilter {
  readonly view: 'open' | 'late' | 'mine' | 'closed'
  readonly state?: State
  readonly after?: string
}

/** Requests of the actor's bodies, what falls due first is first; at most fifty, and where the next begin. */
export async function queueOf(
  tx: Tx,
  actor: Actor,
  { view, state, after }: QueueFilter,
): Promise<{ readonly rows: readonly QueueLine[]; readonly next: string | null }> {
  if (bodiesOf(actor).length === 0) return { rows: [], next: null }
  const from = after === undefined ? null : readCursor(after)
  const closed = view === 'closed'
  const found = await requests(tx)
    .selectFrom('requests.request')
    .select(['body_id', 'id', 'number', 'state', 'applicant_masked', 'applicant_type', 'said_sealed'])
    .select(['received_on', 'due_on', 'provisional', 'light', 'queue_on', 'closed_on'])
    .where(narrowRequests(actor))
    .where('closed_on', closed ? 'is not' : 'is', null)
    .$if(state !== undefined, (q) => q.where('state', '=', state ?? 'submitted'))
    .$if(view === 'late', (q) => q.where('light', '=', 'over_statutory'))
    .$if(view === 'mine', (q) => q.where('handler', '=', actor.kind === 'officer' ? actor.staffId : null))
    .$if(from !== null && !closed, (q) =>
      q.where(sql<boolean>`(queue_on, id) > (${from?.day}::date, ${from?.id}::uuid)`),
    )
    .$if(from !== null && closed, (q) =>
      q.where(sql<boolean>`(closed_on, id) < (${from?.day}::date, ${from?.id}::uuid)`),
    )
    .orderBy(closed ? 'closed_on' : 'queue_on', closed ? 'desc' : 'asc')
    .orderBy('id', closed ? 'desc' : 'asc')
    .limit(MOST + 1)
    .execute()
  const page = found.slice(0, MOST)
  const last = page.at(-1)
  return {
    rows: page.map((row) => ({
      ...{
        number: row.number,
        state: row.state,
        applicantMasked: maySeeIdentity(actor, row.body_id) ? row.applicant_masked : '—',
        bodyId: row.body_id,
      },
      ...{ applicantType: row.applicant_type, subject: openSaid(tx, row.id, row.said_sealed).subject },
      ...{ receivedOn: row.received_on, dueOn: row.due_on, provisional: row.provisional, light: row.light },
    })),
    next: found.length > MOST && last ? cursorOf(last.closed_on ?? last.queue_on ?? tx.today, last.id) : null,
  }
}
