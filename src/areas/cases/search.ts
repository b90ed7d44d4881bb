import { isUuid } from '#base/ids.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowCases } from './access.ts'
import { codeIndex, nameIndex } from './applicant.ts'
import { bodyOfNumber, type CaseRef, readCaseNumber } from './case.ts'
import { cases } from './cases.ts'
import type { CasePage, CaseRow } from './contract.ts'
import { ROW_COLUMNS, rowsFor } from './rows.ts'

const MOST = 100

/** The case with this public number, whoever asks: for routes that then ask `caseView` or `followView`. */
export async function refOfNumber(tx: Tx, typed: string): Promise<CaseRef | null> {
  const number = readCaseNumber(typed.slice(0, 100))
  if (number === null) return null
  const row = await cases(tx)
    .selectFrom('cases.application')
    .select(['body_id', 'id'])
    .where('body_id', '=', bodyOfNumber(number))
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { bodyId: row.body_id, id: row.id } : null
}

/** Cases the actor may see, by number, or by the exact name or code of the applicant (blind index); newest first. */
export async function searchCases(tx: Tx, actor: Actor, typed: string): Promise<readonly CaseRow[]> {
  const words = typed.trim().slice(0, 200)
  if (words === '') return []
  const number = readCaseNumber(words)
  const code = words.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const query = cases(tx).selectFrom('cases.application').select(ROW_COLUMNS).where(narrowCases(actor))
  const rows = await (number === null
    ? query.where((eb) =>
        eb.or([
          eb('applicant_name_index', '=', nameIndex(tx, words)),
          eb('applicant_code_index', '=', codeIndex(tx, code)),
        ]),
      )
    : query.where('body_id', '=', bodyOfNumber(number)).where('number', '=', number)
  )
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  return rowsFor(tx, actor, rows)
}

/** What a village agent took in, wherever it lies now; newest first. */
export async function takenIn(tx: Tx, actor: Actor, before?: string): Promise<CasePage> {
  const bodies =
    actor.kind === 'officer' ? actor.posts.filter(({ role }) => role === 'agent').map(({ bodyId }) => bodyId) : []
  if (bodies.length === 0) return { rows: [], next: null }
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(ROW_COLUMNS)
    .where('receiving_body_id', 'in', bodies)
    .where(narrowCases(actor))
    .$if(before !== undefined && isUuid(before), (q) => q.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(MOST + 1)
    .execute()
  const page = rows.slice(0, MOST)
  return { rows: await rowsFor(tx, actor, page), next: rows.length > MOST ? (page.at(-1)?.id ?? null) : null }
}
