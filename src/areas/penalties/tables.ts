// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `penalties`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface PenaltiesTables {
  /** Which standard of others a body uses, and how. Insert-only: what holds on a day is the last row that began by it. */
  'penalties.adoption': {
    body_id: number
    standard_id: string
    no: number
    state: 'adopted' | 'adapted' | 'piloted' | 'superseded'
    from_on: Day
    /** Ids of the townships of a pilot (试点); empty elsewhere. */
    places: ColumnType<unknown, string | undefined, string>
    /** Adapted: the body's own standard that refines it. Superseded: the standard that took its place. */
    by_standard: string | null
    reason: string
    decided_by: string
    recorded_at: Instant
  }
  /** One penalty case. What happened in it stands in penalties.entry, where it stands on its chart in processes.run. */
  'penalties.case': {
    body_id: number
    id: string
    number: string
    procedure: 'summary' | 'ordinary'
    state:
      | 'lead'
      | 'filing'
      | 'investigating'
      | 'reviewing'
      | 'notice'
      | 'rights'
      | 'rechecking'
      | 'hearing'
      | 'legal_review'
      | 'discussing'
      | 'deciding'
      | 'serving'
      | 'performing'
      | 'enforcing'
      | 'closing'
      | 'suspected_crime'
      | 'closed'
      | 'not_filed'
      | 'transferred'
      | 'dropped'
    /** The violation: the standard (or the provision of law) that names it. Which edition decides is chosen by the days. */
    standard_id: string
    /** The township where the act was, for pilots; null: not known, or all over the county. */
    place_body_id: number | null
    lead_source: 'inspection' | 'complaint' | 'report' | 'referred' | 'monitoring' | 'media' | 'confession'
    led_on: Day
    act_from: Day | null
    /** Last day of a continuing act; limitation and the law that holds count from it. */
    act_to: Day | null
    /** individual: a citizen; household: an individual business (个体工商户); organization. */
    party_kind: 'individual' | 'household' | 'organization'
    /** Name, code, telephone and address, sealed at rest. */
    party_sealed: string
    /** For lists: a person's name masked; an organisation's as it is. */
    party_masked: string
    /** Keyed hash of identity number or credit code; finds earlier cases without opening any. Null: not known yet. */
    party_code_index: string | null
    /** Staff ids of the officers appointed at filing. */
    investigators: ColumnType<unknown, string | undefined, string>
    case_reviewer: string | null
    hearing_chair: string | null
    legal_reviewer: string | null
    /** What is proposed now, sealed: outcome, edition, facts, fine, reasons. */
    proposal_sealed: string | null
    filed_on: Day | null
    notified_on: Day | null
    decided_on: Day | null
    closed_on: Day | null
    extended: Generated<boolean>
    chart_hash: string
    /** Copy of the clock that falls due first, for lists; null while nothing runs. */
    due_on: Day | null
    provisional: Generated<boolean>
    light: Generated<'none' | 'suspended' | 'normal' | 'near' | 'over_promised' | 'over_statutory'>
    version: Generated<number>
    created_at: Instant
    /** Order of the queue: the due day, the undated last. */
    queue_on: GeneratedAlways<Day | null>
    /** Staff ids of officers who investigated and were replaced: they review, chair and decide nothing of it either. */
    former_investigators: ColumnType<unknown, string | undefined, string>
    /** Staff ids of those who were recused at the party's request (行政处罚法 §43): they do nothing more in the case. */
    recused: ColumnType<unknown, string | undefined, string>
  }
  /** How far apart the fines of one cell of a published table lie. Positions are shares of the range of the law. */
  'penalties.cell_figure': {
    standard_id: string
    hash: string
    cell: string
    edition: number
    tier: string | null
    /** Decisions with a position; of these published are or were open to the public. */
    n: number
    published: number
    /** From where to where the tier lies; null: a table of weights. */
    band: ColumnType<unknown, string | null, string | null>
    spread: ColumnType<unknown, string, string>
    /** The same of the published ones alone; null: none. */
    spread_published: ColumnType<unknown, string | null, string | null>
    /** Bodies, positions to a hundredth and how they stand to the tier, with how many each: never more than some hundred. */
    dots: ColumnType<unknown, string, string>
  }
  /** Enforcement certificates (行政执法证): who may investigate and act on the spot (行政处罚法 §42). */
  'penalties.certificate': {
    body_id: number
    staff_id: string
    number: string
    valid_from: Day
    valid_to: Day
  }
  /** What the public said of a draft and what became of it. No name is asked for. */
  'penalties.comment': {
    body_id: number
    standard_id: string
    no: number
    /** Number of the edition it was said of, before that was published. */
    edition: number
    text: string
    sent_at: Instant
    /** Null until it is answered. */
    result: 'taken' | 'partly' | 'not_taken' | null
    answer: string | null
    answered_by: string | null
    answered_at: Instant | null
  }
  /** A decision under this violation, of this body, was taken, published, changed or served since the last count. */
  'penalties.count_due': {
    body_id: number
    standard_id: string
  }
  /** Numbers of cases, of decisions and of forms on the spot: one counter a body, year and kind, without gaps. */
  'penalties.counter': {
    body_id: number
    year: number
    kind: 'case' | 'decision' | 'spot'
    last: number
  }
  /** What was decided, with the edition of the standard it was measured by. One a case. */
  'penalties.decision': {
    body_id: number
    case_id: string
    /** Number of the document (文号), per body and year. */
    document: string
    outcome: 'penalty' | 'no_penalty' | 'transfer'
    procedure: string
    party_kind: string
    decided_on: Day
    decided_by: string
    investigators: ColumnType<unknown, string, string>
    standard_id: string
    edition: number
    hash: string
    facts: ColumnType<unknown, string, string>
    /** The cell of the published table in which the facts lie: same cell, same facts. Null: no tier. */
    cell: string | null
    tier: string | null
    /** min, max (yuan, text), minInclusive, maxInclusive; null: the tier has no fine. */
    tier_range: ColumnType<unknown, string | null, string | null>
    statutory_range: ColumnType<unknown, string | null, string | null>
    fine: string | null
    also: ColumnType<unknown, string | undefined, string>
    confiscated: Generated<string>
    lighter: ColumnType<unknown, string | undefined, string>
    heavier: ColumnType<unknown, string | undefined, string>
    /** Of a fine below the law (减轻) its ground; of no penalty the article it rests on; null otherwise. */
    ground: string | null
    /** Where the fine lies: in the tier, outside it, below the law (减轻), or there was no tier or no fine. */
    deviation: 'within_tier' | 'outside_tier' | 'mitigated' | 'no_tier' | 'no_fine'
    /** Why this tier and this place in it, sealed; the published record has its own words. */
    reasons_sealed: string
    correct_by: Day | null
    served_on: Day | null
    served_how: string | null
    pay_by: Day | null
    /** What reconsideration or a court made of it. */
    result: Generated<'in_force' | 'upheld' | 'changed' | 'revoked' | 'illegal' | 'void'>
    result_on: Day | null
    result_reason: 'facts' | 'law' | 'procedure' | 'improper' | 'other' | null
    result_fine: string | null
  }
  /** The next edition on its way; at most one a standard. Nothing is decided by it. */
  'penalties.draft': {
    body_id: number
    standard_id: string
    /** The edition it was begun from; 0 for the first. */
    based_on: number
    /** Counts the savings; a legality review is of exactly one. */
    revision: number
    text: string
    note: string
    drafted_by: string
    drafted_at: Instant
    comments_from: Day | null
    /** Last day on which the public may comment; null until it is asked. */
    comments_to: Day | null
    /** When the upper level took it on file; taken back by another saving. */
    filed_on: Day | null
    filed_as: string | null
  }
  /** A standard as published. Insert-only by grant but for its end. */
  'penalties.edition': {
    body_id: number
    standard_id: string
    /** From 1, without gaps. */
    number: number
    /** SHA-256 over the UTF-8 bytes of text, in hexadecimal: what sha256sum says of the downloaded file. */
    hash: string
    /** The file as lawbook/standards writes it, byte for byte: what is run, shown, audited and given away. */
    text: string
    /** What changed and why, in a sentence; null for an edition settled from the lawbook. */
    note: string | null
    /** Number under which the upper level took it on file; null for one settled from the lawbook. */
    filed_as: string | null
    in_force_from: Day
    /** First day no longer in force; null while no end is known. */
    in_force_to: Day | null
    /** Staff id; null for an edition settled from the lawbook, as are those who reviewed and published. */
    drafted_by: string | null
    reviewed_by: string | null
    published_by: string | null
    published_at: Instant
  }
  /** The file of a case (案卷): each act and paper in order. Insert-only. */
  'penalties.entry': {
    body_id: number
    case_id: string
    no: number
    /** The verb that made it. */
    kind: string
    on_day: Day
    by_staff: string | null
    at: Instant
    /** What may be read without opening a seal: days, figures, words of closed lists. */
    data: ColumnType<unknown, string | undefined, string>
    /** What was said or written about people, sealed. */
    sealed: string | null
    file_digest: string | null
  }
  /** Decisions of a body under a violation, by quarter and tier. The job replaces all rows of a violation. */
  'penalties.figure': {
    body_id: number
    standard_id: string
    /** Of the day of the decision: 2026Q4. */
    quarter: string
    /** Id of the tier; empty: none. */
    tier: string
    decisions: number
    /** Fines outside the tier with a collective discussion on file, and not_approved those without. */
    approved: number
    not_approved: number
    no_tier: number
    /** Decided in reconsideration or court and upheld, and reversed: changed, revoked, unlawful or void, with the reasons. */
    upheld: number
    reversed: number
    reasons: ColumnType<unknown, string, string>
    /** No penalty under 行政处罚法 §33; not among the decisions. */
    exempt: number
    /** Whose day of publication has come or that are published, and in_time those published by it. */
    publishable: number
    in_time: number
  }
  /** What internal control (内部制约) noticed about a case, for the legal office; each kind once a case. */
  'penalties.flag': {
    body_id: number
    case_id: string
    kind: string
    data: ColumnType<unknown, string | undefined, string>
    raised_on: Day
    /** Who answered; null: nobody has yet. */
    answered_by: string | null
    /** The day of the answer; null: nobody has answered yet. */
    answered_on: Day | null
    /** What the legal office, the justice bureau or the discipline body answered; null: nobody has yet. */
    answer_sealed: string | null
  }
  /** Asked of the body of the county that made a standard: may a fine leave its tier? */
  'penalties.maker_question': {
    /** The body that decides the case and asks. */
    body_id: number
    case_id: string
    /** Which question of the case, from 1. */
    no: number
    /** The body that made the standard and answers. */
    maker_id: number
    standard_id: string
    edition: number
    /** The fine that was asked about, in yuan; the answer is about no other. */
    fine: string
    /** What the fine was measured by on the day of the question: hash of the edition, range of the tier and of the law, facts without prose. */
    measured: ColumnType<unknown, string, string>
    /** Why, for the eyes of the maker; sealed. */
    reasons_sealed: string
    asked_on: Day
    /** Null: not answered yet. */
    answered_on: Day | null
    /** What was answered; null: nothing yet. */
    approved: boolean | null
  }
  /** Money that came in at the bank. Insert-only. Never a figure of performance (行政处罚法 §74). */
  'penalties.payment': {
    body_id: number
    case_id: string
    no: number
    kind: 'fine' | 'surcharge' | 'confiscation'
    amount: string
    paid_on: Day
    /** Number of the bank's or the special receipt: the same money is never counted twice. */
    receipt: string
    /** From 1: one receipt may pay the fine, the surcharge and what was confiscated. */
    part: Generated<number>
    recorded_at: Instant
  }
  /** A decision as the public reads it, redacted. Withdrawn or ended, the content is gone; that it was withdrawn and why stays. */
  'penalties.publication': {
    body_id: number
    case_id: string
    document: string
    domain: string
    standard_id: string
    /** The redacted record; null once it is no longer shown. */
    content: ColumnType<unknown, string | null, string | null>
    published_on: Day
    /** Last day on which it is shown; it ends by itself. */
    shown_until: Day
    state: Generated<'shown' | 'withdrawn' | 'ended'>
    withdrawn_on: Day | null
    reason: string | null
    /** The name a search may find: of no natural person ever, and gone with the content. */
    party_name: GeneratedAlways<string | null>
  }
  /** The legality review of exactly this revision of a draft. Insert-only; goes with its draft. */
  'penalties.review': {
    body_id: number
    standard_id: string
    revision: number
    /** SHA-256 of the text that was reviewed. */
    hash: string
    opinion: string
    reviewed_by: string
    reviewed_at: Instant
  }
  /** A standard of discretion; what it says stands in its editions. */
  'penalties.standard': {
    /** The body that made it; the justice bureau keeps those of the law and of upper levels. */
    body_id: number
    id: string
    /** The upper standard that it refines and may never exceed; null for one of its own. */
    refines: string | null
    settled_at: Instant
  }
  /** Working days each stage takes in a body. Pauses are counted in. */
  'penalties.time_figure': {
    body_id: number
    stage: 'filing' | 'investigation' | 'rights' | 'service' | 'whole'
    n: number
    median: string
    p90: string
  }
  /** What looks odd in the decisions of a body under a violation; for overseers only. A sign, never a finding. */
  'penalties.warning': {
    body_id: number
    standard_id: string
    no: number
    kind: 'same_officer_apart' | 'far_from_like' | 'bunching' | 'always_at_an_end'
    /** Numbers of the cases it is about. */
    numbers: ColumnType<unknown, string, string>
    told: ColumnType<unknown, string, string>
  }
}
