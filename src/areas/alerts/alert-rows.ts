import type { Selectable } from 'kysely'
import { findBodyByCode } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Subject } from './contract.ts'
import type { AlertsTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function alerts(tx: Tx) {
  return tablesOf<AlertsTables>(tx)
}

const place = (column: 'subject_sealed' | 'address_sealed', row: string) => ({ table: 'alerts.alert', column, row })

/** The columns that say who and what: sealed. */
export function sealAlert(tx: Tx, id: string, address: string, subject: Subject) {
  return {
    subject_sealed: tx.vault.seal(place('subject_sealed', id), JSON.stringify(subject)),
    address_sealed: tx.vault.seal(place('address_sealed', id), address),
  }
}

/** An alert as its letters need it. */
export function openAlert(tx: Tx, row: Selectable<AlertsTables['alerts.alert']>) {
  return {
    ...{ id: row.id, lang: row.lang as Lang, toldBefore: row.told_before, confirmed: row.confirmed_at !== null }, // a check constraint holds the words
    address: tx.vault.open(place('address_sealed', row.id), row.address_sealed),
    subject: JSON.parse(tx.vault.open(place('subject_sealed', row.id), row.subject_sealed)) as Subject, // as sealed
  }
}

/** An alert; null where it was ended, or never was. */
export async function findAlert(tx: Tx, id: string) {
  const row = await alerts(tx).selectFrom('alerts.alert').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? openAlert(tx, row) : null
}

/** The body in whose name letters are written: the disclosure office, which keeps catalogue and search. */
export async function writerOf(tx: Tx) {
  return must(await findBodyByCode(tx, 'openness_office'), 'openness_office')
}

/** What the letters of an alert belong to. */
export function aboutOf(id: string): string {
  return `alerts.alert:${id}`
}
