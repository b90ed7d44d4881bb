// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `requests`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface RequestsTables {
  /** Whose opinion was asked: a third party (§32) or a co-producing body (§34). */
  'requests.consultation': {
    body_id: number
    request_id: string
    no: number
    party: 'third_party' | 'other_agency'
    name_sealed: string
    sent_on: Day
    /** The day the letter reached them: their fifteen working days run from it. */
    letter_on: Day | null
    answer: 'agrees' | 'objects' | 'silent' | null
    answered_on: Day | null
  }
  /** Numbers of replies (文号), per body and year, without gaps. */
  'requests.counter': {
    body_id: number
    year: number
    last: number
  }
  /** The file of a request: each act in order (登记、审核、办理、答复、归档, 政府信息公开条例 §45). Insert-only. */
  'requests.entry': {
    body_id: number
    request_id: string
    no: number
    /** The verb that made it. */
    kind: string
    on_day: Day
    by_staff: string | null
    at: Instant
    /** What may be read without opening a seal: days, figures, words of closed lists. */
    data: ColumnType<unknown, string | undefined, string>
    /** What was said or written, sealed. */
    sealed: string | null
  }
  /** Reconsideration and lawsuits against the body's own reply: table 四 of the annual report. */
  'requests.remedy': {
    body_id: number
    request_id: string
    no: number
    kind: 'reconsideration' | 'litigation_direct' | 'litigation_after_review'
    filed_on: Day
    result: 'upheld' | 'corrected' | 'other' | null
    result_on: Day | null
    /** The result orders the reply to be made anew. */
    redo: Generated<boolean>
  }
  /** One request for information, one matter (一事一申请). What happened in it stands in requests.entry. */
  'requests.request': {
    body_id: number
    id: string
    number: string
    state:
      | 'submitted'
      | 'checking'
      | 'correcting'
      | 'studying'
      | 'paying'
      | 'reasons'
      | 'judging'
      | 'searching'
      | 'consulting'
      | 'weighing'
      | 'reviewing'
      | 'separating'
      | 'drafting'
      | 'legal_review'
      | 'signing'
      | 'answering'
      | 'publishing'
      | 'closed'
    channel: 'in_person' | 'oral' | 'signed_mail' | 'ordinary_mail' | 'internet' | 'fax' | 'email'
    submitted_on: Day
    received_on: Day | null
    corrected_on: Day | null
    applicant_type:
      | 'natural_person'
      | 'commercial_enterprise'
      | 'research_body'
      | 'public_interest'
      | 'legal_services'
      | 'other'
    /** Name, identity number or code, contact and agent, sealed; null once purged after its term. */
    applicant_sealed: string | null
    /** For the lists of the disclosure office: a person's name masked. */
    applicant_masked: string
    /** Keyed hash of the identity number or code: finds repeated requests and counts fees without opening any. */
    applicant_index: string
    /** Subject and text as asked, sealed. */
    said_sealed: string
    /** Keyed hashes of the pairs of the subject: likeness without reading. Says nothing without the key. */
    subject_terms: Generated<string[]>
    way: 'email' | 'post' | 'pickup' | 'on_site'
    form: 'paper' | 'electronic' | 'disk' | 'inspection' | 'other'
    handler: string | null
    legal_reviewer: string | null
    approver: string | null
    /** Result: a row of table 三 of the annual report. Null while open. */
    code:
      | '1'
      | '2'
      | '3.1'
      | '3.2'
      | '3.3'
      | '3.4'
      | '3.5'
      | '3.6'
      | '3.7'
      | '3.8'
      | '4.1'
      | '4.2'
      | '4.3'
      | '5.1'
      | '5.2'
      | '5.3'
      | '5.4'
      | '5.5'
      | '6.1'
      | '6.2'
      | '6.3'
      | null
    /** Grounds of withholding, each with what it covers, without names. */
    grounds: ColumnType<unknown, string | undefined, string>
    /** The reply as drafted: what is given or where, and the reasons; sealed until it is in the log. */
    reply_sealed: string | null
    earlier_number: string | null
    right_body_id: number | null
    document: string | null
    replied_on: Day | null
    delivered_on: Day | null
    closed_on: Day | null
    extended: Generated<number>
    fee: Generated<number>
    /** open: what was asked must be published by its own clock; met: it is. */
    duty: 'open' | 'met' | null
    /** Address of the publication that met the duty. */
    duty_entry: string | null
    /** As the public log shows it: no applicant. Null: not in the log. */
    log_title: string | null
    log_answer: string | null
    log_on: Day | null
    /** Last day the identity is kept after the end; it is purged by itself. */
    identity_until: Day | null
    /** What runs on the chart for it; a reply to be made anew begins a new run. */
    run_id: string
    chart_hash: string
    /** Copy of the clock that falls due first, for lists; null while nothing runs. */
    due_on: Day | null
    provisional: Generated<boolean>
    light: Generated<'none' | 'suspended' | 'normal' | 'near' | 'over_promised' | 'over_statutory'>
    version: Generated<number>
    created_at: Instant
    queue_on: GeneratedAlways<Day | null>
    /** Pairs of characters of the folded title in the log, by which it is found. Empty: not in the log. */
    log_terms: Generated<string[]>
    /** Day of the first reply: the year in which the annual report counts its result. Null: still open. */
    counted_on: Day | null
    /** Result of the first reply, as table 三 counts it. */
    counted_code:
      | '1'
      | '2'
      | '3.1'
      | '3.2'
      | '3.3'
      | '3.4'
      | '3.5'
      | '3.6'
      | '3.7'
      | '3.8'
      | '4.1'
      | '4.2'
      | '4.3'
      | '5.1'
      | '5.2'
      | '5.3'
      | '5.4'
      | '5.5'
      | '6.1'
      | '6.2'
      | '6.3'
      | null
    /** Body of the request that takes this one up; the annual report counts it there only. Null: handled here. */
    passed_to_body: number | null
    /** The request that takes this one up. */
    passed_to: string | null
    /** Earlier body whose annual report counts the first reply, made before the request was passed on to this one. Null: counted here. */
    counted_by: number | null
  }
}
