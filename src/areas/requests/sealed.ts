import { must } from '#base/assert.ts'
import { maskName } from '#base/masking.ts'
import { fold } from '#base/search/fold.ts'
import { termsOf } from '#base/search/terms.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Applicant, Reply, Said } from './contract.ts'
import type { InfoRequest } from './request.ts'
import { requests } from './request-rows.ts'
import type { SubmitInput } from './shapes.ts'

type Column = 'applicant_sealed' | 'said_sealed' | 'reply_sealed'
const place = (column: Column, row: string) => ({ table: 'requests.request', column, row })

/** The columns that hold who asks: sealed, masked for lists, and blind for finding what the same one asked before. */
export function applicantColumns(tx: Tx, requestId: string, applicant: Applicant) {
  const { type, name, code } = applicant
  return {
    applicant_type: type,
    applicant_sealed: tx.vault.seal(place('applicant_sealed', requestId), JSON.stringify(applicant)),
    applicant_masked: type === 'natural_person' ? maskName(name) : name,
    applicant_index: tx.vault.blind('requests.applicant', code.normalize('NFKC').replace(/\s/g, '').toUpperCase()),
  }
}

/** Who asks; null once purged. */
export function openApplicant(tx: Tx, requestId: string, sealed: string | null): Applicant | null {
  if (sealed === null) return null
  return JSON.parse(tx.vault.open(place('applicant_sealed', requestId), sealed)) as Applicant // as sealed
}

/** The columns that hold what is asked: sealed, and the keyed pairs of its subject by which likeness is told. */
export function saidColumns(tx: Tx, requestId: string, said: Said) {
  return {
    said_sealed: tx.vault.seal(place('said_sealed', requestId), JSON.stringify(said)),
    subject_terms: [...termsOf(fold(said.subject))].map((term) =>
      tx.vault.blind('requests.subject', term).slice(0, 16),
    ),
  }
}

/** A request as it was made, to be opened anew at another body. */
export async function askedAs(
  tx: Tx,
  { bodyId, id, channel, form, way }: InfoRequest,
  to: number,
): Promise<SubmitInput> {
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select(['applicant_sealed', 'said_sealed'])
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const applicant = must(openApplicant(tx, id, row.applicant_sealed), 'the applicant of an open request')
  return { bodyId: to, channel, on: null, form, way, applicant: { ...applicant }, ...openSaid(tx, id, row.said_sealed) }
}

/** What is asked as it stands now. */
export async function saidOf(tx: Tx, { bodyId, id }: Pick<InfoRequest, 'bodyId' | 'id'>): Promise<Said> {
  const { said_sealed } = await requests(tx)
    .selectFrom('requests.request')
    .select('said_sealed')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return openSaid(tx, id, said_sealed)
}

/** What is asked. */
export function openSaid(tx: Tx, requestId: string, sealed: string): Said {
  return JSON.parse(tx.vault.open(place('said_sealed', requestId), sealed)) as Said // as sealed
}

/** Seals a reply as drafted. */
export function sealReply(tx: Tx, requestId: string, reply: Reply): string {
  return tx.vault.seal(place('reply_sealed', requestId), JSON.stringify(reply))
}

/** The reply as drafted; null: none yet. */
export function openReply(tx: Tx, requestId: string, sealed: string | null): Reply | null {
  if (sealed === null) return null
  return JSON.parse(tx.vault.open(place('reply_sealed', requestId), sealed)) as Reply // as sealed
}
