import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotSendBack } from './access.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { mayBeSentBack } from './life.ts'
import { lockDisclosure, saveVersion } from './open.ts'

/** What has to change before it comes again. */
export interface SendBackInput {
  readonly ref: RevisionRef
  readonly because: string
}

/** Whoever holds the next signature sends a version back to be drafted again; all signatures so far fall. */
export async function sendBack(tx: Tx, by: Actor, { ref, because }: SendBackInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const { open } = found
  if (!open || !mayBeSentBack(open.step)) return refuse({ code: 'catalogue.nothing-to-send-back', kind: 'conflict' })
  const notHis = await whyNotSendBack(tx, by, open)
  if (notHis) return refuse(notHis)
  if (open.revision !== ref.revision) return refuse({ code: 'catalogue.changed-meanwhile', kind: 'conflict' })
  if (because.trim() === '') return refuse({ code: 'catalogue.say-what-to-change', kind: 'invalid' })

  await saveVersion(tx, open, {
    ...{ step: 'drafted', sent_back_because: because.trim(), findings: null, accepted_because: null },
    ...{ checked_by: null, checked_at: null, cleared_by: null, cleared_at: null, opinion: null },
  })
  await record(tx, by, fact('disclosure.sent_back', ref, { version: open.number, from: open.step }))
  return done({ id: ref.id })
}
