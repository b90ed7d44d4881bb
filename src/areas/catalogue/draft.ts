import { must } from '#base/assert.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import type { Content } from './contract.ts'
import { draftMany } from './draft-many.ts'

/** A new entry under a standard. */
export interface DraftInput extends Content {
  readonly bodyId: number
  readonly standardId: string
}

/** The new entry, in its body. */
export type Drafted = { readonly bodyId: number; readonly id: string; readonly serial: string }

/**
 * Somebody drafts an entry, with its attribute. What is owed already is taken up; of what happens again and again the
 * draft itself is the sign that something came about, and the clock begins on that day.
 */
export async function draft(tx: Tx, by: Actor, input: DraftInput): Promise<Outcome<Drafted>> {
  const no = whyNotDraft(by, input.bodyId)
  if (no) return refuse(no)
  const [outcome] = await draftMany(tx, by, input.bodyId, [input])
  return must(outcome, 'one draft')
}
