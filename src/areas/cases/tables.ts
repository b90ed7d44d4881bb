// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `cases`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface CasesTables {
  /** One case. body_id is the body that decides and never changes; who has the papers is holder_body_id, never null. */
  'cases.application': {
    body_id: number
    id: string
    number: string
    item_id: string
    item_edition: number
    /** SHA-256 of what binds in the edition under which the case was received. */
    item_hash: string
    state:
      | 'collected'
      | 'submitted'
      | 'correcting'
      | 'accepted'
      | 'suspended'
      | 'granted'
      | 'refused'
      | 'forwarded'
      | 'delivered'
      | 'not_accepted'
      | 'withdrawn'
      | 'terminated'
    channel: 'online' | 'counter' | 'agent'
    receiving_body_id: number
    /** Where the formal check and acceptance lie: the township for items it takes in for the county, else the deciding body. */
    accepting_body_id: number
    holder_body_id: number
    holder_post: string | null
    holder_staff_id: string | null
    /** A hand-over without receipt yet; the sender still holds the case. */
    on_the_way_to: number | null
    /** Number of the mandate under which an agent handed it in. */
    mandate: string | null
    agent_staff_id: string | null
    /** Kind, name, code, telephone and address, sealed at rest. */
    applicant_sealed: string
    /** For lists: a person's name masked; an organisation's as it is. */
    applicant_masked: string
    applicant_name_index: string
    /** Keyed hash of identity number or credit code; finds the cases of a person without opening any. */
    applicant_code_index: string
    /** What was filled in, sealed at rest. */
    form_sealed: string
    collected_on: Day
    /** The day the accepting body had the materials; the completeness clock counts from it. */
    received_on: Day | null
    accepted_on: Day | null
    decided_on: Day | null
    closed_on: Day | null
    deemed_accepted: Generated<boolean>
    corrections: Generated<number>
    extended: Generated<boolean>
    joint_group: string | null
    lead_body_id: number | null
    /** Joint handling: the case that leads; the lead points to itself. */
    lead_id: string | null
    step: Generated<number>
    site_checkers: ColumnType<unknown, string | undefined, string>
    decided_by: string | null
    /** Why the case ended without a decision: ground and, where another body is right, its number. */
    ended: ColumnType<unknown, string | null, string | null>
    /** Copy of the clock that falls due first, for lists; null while nothing runs. */
    due_on: Day | null
    provisional: Generated<boolean>
    light: Generated<'none' | 'suspended' | 'normal' | 'near' | 'over_promised' | 'over_statutory'>
    version: Generated<number>
    created_at: Instant
    /** Order of the queue: the due day, the undated last. */
    queue_on: GeneratedAlways<Day | null>
    /** SHA-256 of the chart the case is pinned to (processes.run keeps where it stands); null: it ended before charts ran. */
    chart_hash: string | null
  }
  /** Correction notices. The second and later need a published ground (行政许可法 §32(4): once only). */
  'cases.correction': {
    body_id: number
    case_id: string
    no: number
    materials: ColumnType<unknown, string, string>
    conditions: ColumnType<unknown, string, string>
    ground: string | null
    asked_on: Day
    answer_by: Day
    handed_in_on: Day | null
  }
  /** Public case numbers: one counter a body and year. */
  'cases.counter': {
    body_id: number
    year: number
    last: number
  }
  /** At most one decision a case: the key says so. */
  'cases.decision': {
    body_id: number
    case_id: string
    outcome: 'granted' | 'refused' | 'forwarded'
    decided_on: Day
    grounds: ColumnType<unknown, string, string>
    reasons: string
    by_post: string
    delivered_how: string | null
    delivered_on: Day | null
  }
  /** An application begun and not handed in: sealed, found only by its code, swept after 30 days. */
  'cases.draft': {
    code_index: string
    item_id: string
    sealed: string
    expires_on: Day
  }
  /** Each way of a case between village, township and county, with its receipt. */
  'cases.hand_over': {
    body_id: number
    id: string
    case_id: string
    from_body_id: number
    to_body_id: number
    sent_at: Instant
    received_at: Instant | null
    is_return: boolean
    reason: string | null
  }
  /** What was given: which material of the edition and how. Insert-only. */
  'cases.material': {
    body_id: number
    case_id: string
    no: number
    material_id: string
    form: 'original' | 'copy' | 'electronic' | 'fetched'
    copies: number
    /** Name, type and size of the file as the applicant called it, sealed; the file store knows it by digest. */
    file_sealed: string | null
    file_digest: string | null
    /** 0 with the application, else the correction notice it answers. */
    correction: number
    given_on: Day
  }
  /** Hearings, testing, expert review and the like: their time is not counted and the applicant is told it (行政许可法 §45). */
  'cases.special': {
    body_id: number
    case_id: string
    no: number
    kind: string
    started_on: Day
    told_working_days: number
    ended_on: Day | null
  }
  /** The small clock of each step: when it began, after how many working days of the promise it should be done, who held it. */
  'cases.step': {
    body_id: number
    case_id: string
    no: number
    step_id: string
    started_on: Day
    due_after: number
    done_on: Day | null
    late: Generated<boolean>
    holder_body_id: number
    holder_post: string | null
    done_by: string | null
    checkers: ColumnType<unknown, string | undefined, string>
    /** Conditions looked at in the step: id and whether met. */
    found: ColumnType<unknown, string | undefined, string>
  }
  /** What the public sees of each body a month; kept by a listener. seq: the last fact counted, so that hearing twice counts once. */
  'cases.tally': {
    body_id: number
    month: Day
    received: Generated<number>
    decided: Generated<number>
    late: Generated<number>
    ended: Generated<number>
    seq: Generated<string>
  }
}
