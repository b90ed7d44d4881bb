import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotClear } from './access.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { openAt } from './life.ts'
import { lockDisclosure, saveVersion } from './open.ts'

/** The conclusion of the secrecy review, in words. */
export interface ClearInput {
  readonly ref: RevisionRef
  readonly opinion: string
}

/** A second person has reviewed it for secrets, trade secrets, privacy and security. Source: 政府信息公开条例 §17. */
export async function clear(tx: Tx, by: Actor, { ref, opinion }: ClearInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = found.open && (await whyNotClear(tx, by, found.open))
  if (notHis) return refuse(notHis)
  const { version, no } = openAt(found, 'clear', ref.revision)
  if (no) return refuse(no)
  if (opinion.trim() === '') return refuse({ code: 'catalogue.no-opinion', kind: 'invalid' })

  await saveVersion(tx, version, {
    ...{ step: 'cleared', opinion: opinion.trim(), cleared_at: tx.at },
    cleared_by: by.kind === 'officer' ? by.staffId : null,
  })
  await record(tx, by, fact('disclosure.cleared', ref, { version: version.number, revision: version.revision }))
  return done({ id: ref.id })
}
