import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { replyFilesOf } from '../files/reply-files.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { sealReply } from '../sealed.ts'
import type { VerbInput } from '../shapes.ts'
import { tellsPerson } from '../tells-person.ts'
import { whyNotDraft } from '../why-not-draft.ts'

/** What stays closed is told in the public log, too: without names and numbers. */
const COVERS_PERSON: Refusal = {
  ...{ code: 'requests.covers-personal', kind: 'invalid', article: { law: 'R19', article: '15' } },
}

/**
 * The reply is drafted: one result (a row of table 三), what is given or where it can be got, the grounds of what stays
 * closed, the reasons. Whoever drafts it handles it from now on, and cannot review or sign it. What the law wants in the file first must be there (政府信息公开条例 §36, §37).
 */
export async function draft(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'draft'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'draft')
  if (!allowed.ok) return allowed
  const files = await replyFilesOf(tx, allowed.value)
  const no = await whyNotDraft(tx, allowed.value, input, files)
  if (no) return refuse(no)
  const { code, grounds, gives, reasons, earlierNumber, rightBodyId, separable } = input
  if (await tellsPerson(tx, ref, grounds.map(({ covers }) => covers).join('\n'))) return refuse(COVERS_PERSON)
  return finish(tx, by, allowed.value, {
    entry: {
      ...{ kind: 'draft', said: { gives, reasons, files: files.map(({ name, digest }) => ({ name, digest })) } },
      data: {
        ...{ code, grounds: grounds.map(({ ground }) => ground) },
        ...(separable === null ? {} : { separable }), // asked only where all of it stays closed
      },
    },
    moves: [{ pass: 'drafting' }],
    changes: {
      ...{ code, grounds: JSON.stringify(grounds), reply_sealed: sealReply(tx, ref.id, { gives, reasons }) },
      ...{ earlier_number: earlierNumber, right_body_id: rightBodyId, legal_reviewer: null },
      ...(by.kind === 'officer' ? { handler: by.staffId } : {}),
    },
    told: { code },
  })
}
