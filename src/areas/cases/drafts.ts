import { randomBytes } from 'node:crypto'
import { addDays } from '#base/days.ts'
import { checkCharacter, checksOut, readNumber } from '#base/ids.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { cases } from './cases.ts'
import type { DraftInput } from './contract.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 11
/** How long a draft is kept. Unit: days. */
const KEPT = 30
/** Longest form we keep, as JSON; characters. */
const LONGEST = 200_000

/**
 * Saves an application that is not handed in yet, under a code of twelve characters that resumes it on another device.
 * The code is shown once and kept nowhere; the draft is sealed and swept after thirty days. Journals nothing: a draft is
 * nobody's business but the applicant's.
 */
export async function saveDraft(tx: Tx, input: DraftInput): Promise<Outcome<{ code: string }>> {
  const { code: typed, ...content } = input
  const code = typed === undefined ? newCode() : readNumber(typed)
  const plain = JSON.stringify(content)
  if (!checksOut(code) || plain.length > LONGEST) return refuse({ code: 'cases.draft-unclear', kind: 'invalid' })
  const code_index = indexOf(tx, code)
  const row = {
    item_id: content.itemId,
    sealed: tx.vault.seal(place(code_index), plain),
    expires_on: addDays(tx.today, KEPT),
  }
  if (typed === undefined)
    await cases(tx)
      .insertInto('cases.draft')
      .values({ code_index, ...row })
      .execute()
  else {
    const { numUpdatedRows } = await cases(tx)
      .updateTable('cases.draft')
      .set(row)
      .where('code_index', '=', code_index)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return refuse({ code: 'cases.no-such-draft', kind: 'missing' })
  }
  return done({ code })
}

/**
 * The draft under a code, or null: none, handed in, or swept. `toHandIn`: locked until the end of the transaction, so that
 * one sent from two windows at once becomes one case.
 */
export async function draftOf(tx: Tx, typed: string, toHandIn = false): Promise<DraftInput | null> {
  const code = readNumber(typed.slice(0, 100))
  if (!checksOut(code)) return null
  const code_index = indexOf(tx, code)
  const row = await cases(tx)
    .selectFrom('cases.draft')
    .select('sealed')
    .where('code_index', '=', code_index)
    .where('expires_on', '>=', tx.today)
    .$if(toHandIn, (q) => q.forUpdate())
    .executeTakeFirst()
  return row ? { ...(JSON.parse(tx.vault.open(place(code_index), row.sealed)) as DraftInput), code } : null // as sealed
}

/** The draft was handed in. */
export async function dropDraft(tx: Tx, typed: string): Promise<void> {
  const code_index = indexOf(tx, readNumber(typed.slice(0, 100)))
  await cases(tx).deleteFrom('cases.draft').where('code_index', '=', code_index).execute()
}

/** Removes what has expired. */
export async function sweepDrafts(tx: Tx): Promise<void> {
  await cases(tx).deleteFrom('cases.draft').where('expires_on', '<', tx.today).execute()
}

function newCode(): string {
  const body = Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % 32)).join('')
  return body + checkCharacter(body)
}

function indexOf(tx: Tx, code: string): string {
  return tx.vault.blind('cases.draft.code', code)
}

function place(row: string) {
  return { table: 'cases.draft', column: 'sealed', row }
}
