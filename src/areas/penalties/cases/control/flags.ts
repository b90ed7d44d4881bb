import type { Selectable } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { PenaltiesTables } from '../../tables.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Flag, FlagKind } from '../contract.ts'
import { fact } from '../facts.ts'
import { penalties } from '../penalty-cases.ts'

const BY = { kind: 'machine', name: 'penalties.flags' } as const

/** Something internal control noticed: figures and words of closed lists, nothing of a person. */
export interface Noticed {
  readonly kind: FlagKind
  readonly data: Readonly<Record<string, string | number>>
}

/** What internal control noticed of a case (内部制约), in order. */
export async function flagsOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<readonly Flag[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.flag')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('raised_on')
    .orderBy('kind')
    .execute()
  return rows.map((row) => flagOf(tx, row))
}

/** A notice as its row tells it, the answer opened. */
export function flagOf(
  tx: Tx,
  row: Omit<Selectable<PenaltiesTables['penalties.flag']>, 'body_id' | 'answered_by'>,
): Flag {
  const { case_id, data, raised_on, answer_sealed, answered_on } = row
  const kind = row.kind as FlagKind // written by raise only
  const answer = answer_sealed === null ? null : tx.vault.open(answerPlace(case_id, kind), answer_sealed)
  return { kind, data: data as Flag['data'], raisedOn: raised_on, answer, answeredOn: answered_on } // as raise wrote it
}

/** Where the answer to a notice is sealed. */
export function answerPlace(caseId: string, kind: FlagKind) {
  return { table: 'penalties.flag', column: 'answer_sealed', row: `${caseId} ${kind}` }
}

/** Writes down what was noticed, each kind once a case, and tells of what is new. Run again it changes nothing. */
export async function raise(tx: Tx, found: PenaltyCase, on: Day, all: readonly Noticed[]): Promise<void> {
  for (const { kind, data } of all) {
    const fresh = await penalties(tx)
      .insertInto('penalties.flag')
      .values({ body_id: found.bodyId, case_id: found.id, kind, data: JSON.stringify(data), raised_on: on })
      .onConflict((conflict) => conflict.doNothing())
      .returning('kind')
      .executeTakeFirst()
    if (fresh) await record(tx, BY, fact('penalty.flagged', found, { kind }))
  }
}
