// Generated from the migrated database by scripts/tables.mjs
import type { Instant } from '#base/days.ts'

/** Rows of schema `enquiries`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface EnquiriesTables {
  /** One question of somebody, with its owner: the owner columns are never null, so no enquiry is without one. */
  'enquiries.enquiry': {
    /** The body that was asked first; it never changes, the owner does. */
    body_id: number
    id: string
    /** Public number with a check character (src/base/public-number.ts, kind Q). */
    number: string
    asked_how: 'counter' | 'telephone' | 'online'
    /** Id of the service item it is about; null when it is about none. */
    item: string | null
    /** What was asked, sealed: people write what is nobody else's business. */
    question_sealed: string
    /** Name and telephone of the asker, sealed; both may be empty. */
    contact_sealed: string
    asked_at: Instant
    /** The member of staff who was asked first; null when asked online. */
    asked_staff_id: string | null
    owner_body_id: number
    /** The post that is responsible now; whoever acts for it (A or B) acts on the enquiry. */
    owner_post_code: string
    state: 'open' | 'answered' | 'closed'
    answer_sealed: string | null
    answered_at: Instant | null
    closed_at: Instant | null
  }
  /** An enquiry offered to another post. Until it is accepted the offering post stays responsible. */
  'enquiries.offer': {
    body_id: number
    id: string
    enquiry_id: string
    from_body_id: number
    from_post_code: string
    to_body_id: number
    to_post_code: string
    /** Why it is offered; shown to the asker, so it holds no personal data. */
    reason: string
    state: 'pending' | 'accepted' | 'refused' | 'withdrawn'
    refused_because: string | null
    /** Who is responsible instead, as the refusing post must say; with next_post_code. */
    next_body_id: number | null
    next_post_code: string | null
    offered_by: string
    offered_at: Instant
    decided_by: string | null
    decided_at: Instant | null
  }
}
