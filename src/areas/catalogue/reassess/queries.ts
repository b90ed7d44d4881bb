import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'
import type { ReassessOutcome } from './outcomes.ts'

/** One reassessment, as everybody may read it. */
export interface Reassessment {
  readonly no: number
  readonly dueOn: Day | null
  readonly doneOn: Day
  readonly outcome: ReassessOutcome
  readonly ground: Ground | null
  readonly reason: string
}

/** The reassessments of an entry, the newest first. */
export async function reassessmentsOf(tx: Tx, { bodyId, id }: DisclosureRef): Promise<readonly Reassessment[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.reassessment')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .orderBy('no', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ no: row.no, dueOn: row.due_on, doneOn: row.done_on, outcome: row.outcome, reason: row.reason },
    ground: row.ground as Ground | null, // a check constraint holds the words
  }))
}

/** What is withheld in bodies, what is due for reassessment first first. */
export async function reassessmentsDue(tx: Tx, bodies: readonly number[]) {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.disclosure as d')
    .innerJoin('catalogue.version as v', (join) =>
      join
        .onRef('v.body_id', '=', 'd.body_id')
        .onRef('v.disclosure_id', '=', 'd.id')
        .onRef('v.number', '=', 'd.in_force'),
    )
    .select(['d.body_id', 'd.id', 'd.serial', 'd.reassess_by', 'v.title'])
    .where('d.body_id', '=', sql<number>`any(${bodies})`)
    .where('d.reassess_by', 'is not', null)
    .orderBy('d.reassess_by')
    .orderBy('d.serial')
    .limit(MOST_SHOWN)
    .execute()
  return rows.map((row) => ({
    ...{ bodyId: row.body_id, id: row.id, serial: row.serial, title: row.title, dueOn: row.reassess_by },
  }))
}

const MOST_SHOWN = 50

/** How many entries are withheld and wait for their reassessment in time, and how many too long. */
export async function countReassessments(tx: Tx): Promise<{ readonly due: number; readonly late: number }> {
  const row = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .select((eb) => eb.fn.countAll<string>().filterWhere('reassess_by', '<', tx.today).as('late'))
    .where('reassess_by', 'is not', null)
    .where(withinSubsite(tx, 'body_id'))
    .executeTakeFirstOrThrow()
  return { due: Number(row.n) - Number(row.late), late: Number(row.late) }
}
