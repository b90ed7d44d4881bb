/** Rows of schema `journal`, as the driver hands them over: bigint and timestamptz as text, bytea as Buffer. */
export interface JournalTables {
  'journal.head': { body_id: number; seq: string; hash: Buffer }
  'journal.fact': {
    body_id: number
    seq: string
    id: string
    type: string
    subject_kind: string
    subject_id: string
    data: unknown
    by_kind: string
    by_id: string | null
    by_post: string | null
    at: string
    prev_hash: Buffer
    hash: Buffer
  }
  'journal.bookmark': { listener: string; body_id: number; seq: string }
  'journal.request_key': { scope: string; key: string; digest: Buffer; answer: unknown; at: string }
}
