import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { standardFact } from './facts.ts'
import { editionsOf, findDraft, findStandard, lockStandard, penalties, type StandardRow } from './queries.ts'
import { readDrafted } from './read-drafted.ts'

/** As it stands in addresses; `new` is where one begins. */
const IS_ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$/

/** What an editor saves. */
export interface DraftInput {
  readonly standardId: string
  /** The body that makes it; told for a new standard, and the same ever after. */
  readonly bodyId: number
  /** The upper standard a new one refines; null for one of its own. */
  readonly refines: string | null
  /** The revision that was on the screen; 0: no draft yet. */
  readonly revision: number
  /** As `lawbook/standards` writes it. */
  readonly text: string
  /** What changes and why, in a sentence the public will read. */
  readonly note: string
}

/**
 * Saves the draft of a standard's next edition, or of the first of a new one. It may have findings; these are asked when
 * it is published. Another saving needs another legality review and is not on file any more; what the public said stays.
 */
export async function draftStandard(tx: Tx, by: Actor, input: DraftInput): Promise<Outcome<{ revision: number }>> {
  const { standardId, bodyId, text, note } = input
  const standing = await lockStandard(tx, standardId)
  const no = whyNotDraft(by, standing?.body_id ?? bodyId)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'penalties.not-your-standard', kind: 'forbidden' })
  const draft = await findDraft(tx, standardId)
  if ((draft?.revision ?? 0) !== input.revision) return refuse({ code: 'penalties.draft-moved-on', kind: 'conflict' })
  const fault = (await whyNotThis(tx, input, standing)) ?? whyNotText(standardId, text)
  if (fault) return refuse(fault)

  if (!standing)
    await penalties(tx)
      .insertInto('penalties.standard')
      .values({ body_id: bodyId, id: standardId, refines: input.refines, settled_at: tx.at })
      .execute()
  const revision = input.revision + 1
  const values = { revision, text, note: note.trim(), drafted_by: by.staffId, drafted_at: tx.at }
  const [latest] = await editionsOf(tx, standardId)
  const place = { body_id: standing?.body_id ?? bodyId, standard_id: standardId, based_on: latest?.number ?? 0 }
  await penalties(tx)
    .insertInto('penalties.draft')
    .values({ ...values, ...place, comments_from: null, comments_to: null, filed_on: null, filed_as: null })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'standard_id']).doUpdateSet({ ...values, filed_on: null, filed_as: null }),
    )
    .execute()
  await record(tx, by, standardFact('standard.drafted', place.body_id, standardId, { revision }))
  return done({ revision })
}

async function whyNotThis(tx: Tx, input: DraftInput, standing: StandardRow | null): Promise<Refusal | null> {
  if (standing)
    return standing.body_id === input.bodyId && standing.refines === input.refines
      ? null
      : { code: 'penalties.not-this-standard', kind: 'invalid' }
  if (!IS_ID.test(input.standardId) || input.standardId === 'new') return { code: 'penalties.bad-id', kind: 'invalid' }
  if (input.refines === null) return null
  const upper = await findStandard(tx, input.refines)
  return upper && upper.body_id !== input.bodyId ? null : { code: 'penalties.no-upper', kind: 'invalid' }
}

function whyNotText(standardId: string, text: string): Refusal | null {
  const read = readDrafted(text)
  if (!read.ok) return { code: 'penalties.not-a-standard', kind: 'invalid', facts: { why: read.why } }
  return read.standard.id === standardId ? null : { code: 'penalties.not-this-standard', kind: 'invalid' }
}
