import type { Selectable } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { type ClockView, clocksOf } from '../clocks/index.ts'
import type { Item } from '../services/index.ts'
import type { Case, CaseRef } from './case.ts'
import { caseOf, cases } from './cases.ts'
import { clockHome } from './clock-home.ts'
import { itemOfCase } from './edition-of.ts'
import { type ListRow, type Names, namesFor, ROW_COLUMNS } from './rows.ts'
import type { CasesTables } from './tables.ts'

type Table<Name extends keyof CasesTables> = Selectable<CasesTables[Name]>

/** Everything that is known of one case, read once: what the desk, the follow page and the documents are made of. */
export interface Parts {
  readonly found: Case
  readonly row: ListRow & Pick<Table<'cases.application'>, 'applicant_sealed' | 'form_sealed' | 'ended'>
  readonly item: Item
  readonly names: Names
  readonly home: readonly ClockView[]
  readonly own: readonly ClockView[]
  readonly steps: readonly Table<'cases.step'>[]
  readonly corrections: readonly Table<'cases.correction'>[]
  readonly specials: readonly Table<'cases.special'>[]
  readonly handOvers: readonly Table<'cases.hand_over'>[]
  readonly decision: Table<'cases.decision'> | null
}

/** Reads a case with all its parts, or null when there is none. Asks no rights: that is for whoever calls. */
export async function partsOf(tx: Tx, ref: CaseRef): Promise<Parts | null> {
  const row = await cases(tx)
    .selectFrom('cases.application')
    .select([...ROW_COLUMNS, 'applicant_sealed', 'form_sealed', 'ended'])
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .executeTakeFirst()
  if (!row) return null
  const found = caseOf(row)
  const home = clockHome(found)
  const joint = home.id !== found.id
  const mine = await clocksOf(tx, { bodyId: found.bodyId, kind: 'case', ids: [found.id] }, { derivation: true })
  const lead = joint
    ? await clocksOf(tx, { bodyId: home.bodyId, kind: 'case', ids: [home.id] }, { derivation: true })
    : mine
  return {
    ...{ found, row, item: await itemOfCase(tx, found), names: await namesFor(tx, [found]) },
    home: joint ? (lead.get(home.id) ?? []).filter(({ rule }) => rule !== 'ALL.DELIVERY') : [],
    own: mine.get(found.id) ?? [],
    steps: await rowsOf(tx, 'cases.step', ref),
    corrections: await rowsOf(tx, 'cases.correction', ref),
    specials: await rowsOf(tx, 'cases.special', ref),
    handOvers: await handOversOf(tx, ref),
    decision: await decisionOf(tx, ref),
  }
}

async function rowsOf<Name extends 'cases.step' | 'cases.correction' | 'cases.special'>(
  tx: Tx,
  table: Name,
  { bodyId, id }: CaseRef,
): Promise<readonly Table<Name>[]> {
  const rows = await cases(tx)
    .selectFrom(table as 'cases.step') // the three have the same key; Kysely cannot see it through a union
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('no')
    .execute()
  return rows as unknown as readonly Table<Name>[] // selected from the table of that name
}

function handOversOf(tx: Tx, { bodyId, id }: CaseRef) {
  return cases(tx)
    .selectFrom('cases.hand_over')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('id')
    .execute()
}

async function decisionOf(tx: Tx, { bodyId, id }: CaseRef): Promise<Table<'cases.decision'> | null> {
  const row = await cases(tx)
    .selectFrom('cases.decision')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
