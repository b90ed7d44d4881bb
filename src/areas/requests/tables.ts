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
  /** A file of a reply, or an original that stays inside. Its content lies in the store of files under its digest, sealed. */
  'requests.reply_file': {
    body_id: number
    request_id: string
    /** The reply it belongs to: one made anew on a ruling has its own files, those of the earlier one stay in the file. */
    run_id: string
    no: number
    /** Its name, sealed: papers are named after people. */
    name_sealed: string
    type: string
    size: number
    digest: string
    /** List of { kind, n }: what was taken out before it was kept. */
    stripped: ColumnType<unknown, string, string>
    /** List of { kind, n }: what a reader does not see in it, or a machine cannot read. */
    hidden: ColumnType<unknown, string, string>
    /** Ids of content-check.yaml found in its words, never the words themselves. */
    words: ColumnType<unknown, string, string>
    /** Its words name the applicant or hold a number of a person: it never comes into the public log. */
    tells_person: boolean
    /** Staff id; null for what the house brought in. */
    attached_by: string | null
    attached_at: Instant
    /** The original it is the redacted copy of; that one is never given out. */
    redacts: number | null
    /** List of { ground, n }: why something was taken out, and in how many places. The applicant is told. */
    removals: ColumnType<unknown, string | null, string | null>
    /** What was taken out and where, sealed: it is what must not be told. */
    marks_sealed: string | null
    redacted_by: string | null
    /** The second person who looked the copy through; never who made it. */
    reviewed_by: string | null
    reviewed_at: Instant | null
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
    /** The public log shows the files of the reply too. */
    log_files: Generated<boolean>
  }
}
