// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `catalogue`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface CatalogueTables {
  /** One putting up of a published version on a carrier its standard names besides the web site. Insert-only. */
  'catalogue.carried': {
    body_id: number
    disclosure_id: string
    no: number
    version: number
    /** The carrier (公开渠道), as the standard writes it. */
    channel: string
    on_day: Day
    /** Which board, screen or issue. */
    place: string
    at: Instant
    recorded_by: string | null
  }
  /** An entry of the catalogue (公开条目). What it says stands in its versions. */
  'catalogue.disclosure': {
    body_id: number
    id: string
    /** Year and month and five figures; with the credit code of the body it is the index number and the permanent address. */
    serial: string
    standard_id: string
    obligation_id: string
    state: 'drafted' | 'published' | 'withdrawn' | 'archived'
    /** Number of the version the public sees; null before the first is published. */
    in_force: number | null
    /** Brought in from an earlier catalogue: who drafted, reviewed and approved it there is not known here. */
    brought: Generated<boolean>
    began_at: Instant
    ended_on: Day | null
    /** Why it was withdrawn or archived; public for good. */
    ended_because: string | null
    /** Copy of what the clock says of the next reassessment, for lists; null while the version in force is not withheld. */
    reassess_by: Day | null
  }
  /** A file of a version. Its content lies in the store of files under its digest, sealed; only what is left after cleaning was ever kept. */
  'catalogue.file': {
    body_id: number
    disclosure_id: string
    version: number
    /** Counts the files of a version in the order they were attached. */
    no: number
    /** As the public sees it; never a path. */
    name: string
    type: string
    size: number
    digest: string
    /** List of { kind, n }: what was taken out before it was kept. */
    stripped: ColumnType<unknown, string, string>
    /** List of { kind, n }: what a reader does not see in it, or a machine cannot read. */
    hidden: ColumnType<unknown, string, string>
    /** Ids of content-check.yaml found in its words, never the words themselves. */
    words: ColumnType<unknown, string, string>
    /** Staff id; null for what was brought in. */
    attached_by: string | null
    attached_at: Instant
    /** Number of the original this is the redacted copy of; the original is never shown to the public. Null: as attached. */
    redacts: number | null
    /** List of { ground, n }: why something was taken out, in how many places. Public. Null: nothing was. */
    removals: ColumnType<unknown, string | null, string | null>
    /** What was taken out and where, sealed: it is what must not be public. Null: nothing was. */
    marks_sealed: string | null
    /** Staff id of who redacted it; null for originals. */
    redacted_by: string | null
    /** Staff id of the second person who looked the copy through; null until then. Without it nothing is checked. */
    reviewed_by: string | null
    reviewed_at: Instant | null
  }
  /** A table of entries somebody sent. The file itself is not kept, only what stood in its rows. */
  'catalogue.import': {
    body_id: number
    id: string
    /** What the file was called; a label. */
    name: string
    /** checked: only read, nothing was made of it; running: rows become drafts, batch by batch; ended. */
    state: Generated<'checked' | 'running' | 'ended'>
    /** Headings of columns nothing was taken from. */
    ignored: ColumnType<unknown, string, string>
    /** Staff id; null for the command line. */
    read_by: string | null
    read_at: Instant
    /** Staff id of who said that rows become drafts, and counts as their drafter; null for the command line. */
    begun_by: string | null
    begun_at: Instant | null
    ended_at: Instant | null
  }
  /** A row of a table: fit to become a draft, faulty, or there already; chosen; a draft; or a draft that was dropped again. */
  'catalogue.import_row': {
    body_id: number
    import_id: string
    /** As a spreadsheet numbers it, from 1; the headings are one of them. */
    line: number
    state: 'fit' | 'faulty' | 'there' | 'chosen' | 'drafted' | 'dropped'
    /** Id in lawbook/catalogue as the row says it; null where it says none that exists. */
    standard_id: string | null
    title: string
    /** What it says, until it has become a draft. */
    content: ColumnType<unknown, string | null, string | null>
    /** SHA-256 over what it says: the same row becomes a draft of a body once, in whichever file it comes. */
    mark: string | null
    /** List of { column, code, facts }: why it cannot become a draft. */
    faults: ColumnType<unknown, string, string>
    /** The entry that was made of it, or that is there already. */
    disclosure_id: string | null
    /** Day on which the information was formed, as the row says it; the order in which rows become drafts. Null once they have. */
    formed_on: GeneratedAlways<string | null>
  }
  /** One thing a body owes to the public under one standard: for as long as it lasts, for a period, or because something came about. While it is owed a clock of area clocks runs for it (owner kind obligation). */
  'catalogue.obligation': {
    body_id: number
    id: string
    /** Id in lawbook/catalogue. */
    standard_id: string
    /** standing, a period (2025, 2025Q3), or the serial of the entry that told of something new. */
    occasion: string
    /** Rule of lawbook/limits its last day follows from, with start_event. */
    rule: string
    /** The event its clock began with, as the rule wants it. */
    start_event: ColumnType<unknown, string, string>
    begins_on: Day
    /** Copy of what the clock says, for lists; null where no day can be known. */
    due_on: Day | null
    /** The day it was first met; null while it is owed. A withdrawal takes it away again. */
    published_on: Day | null
    /** How many required elements are missing in the version in force. */
    missing: Generated<number>
    /** The entry that meets it, or is drafted to. */
    disclosure_id: string | null
  }
  /** One look at whether what is withheld may be open now. Never changed; day, outcome, ground and reason are public. */
  'catalogue.reassessment': {
    body_id: number
    disclosure_id: string
    /** Counts those of an entry. */
    no: number
    /** By when it had to be done; null where no clock said so. */
    due_on: Day | null
    done_on: Day
    /** withheld: stays so, under this ground; to_publish: a version that is open was drafted. */
    outcome: 'withheld' | 'to_publish'
    ground:
      | 'state_secret'
      | 'law_forbids'
      | 'safety'
      | 'third_party'
      | 'internal_affairs'
      | 'process_information'
      | 'enforcement_file'
      | null
    reason: string
    reassessed_by: string | null
  }
  /** What an entry does to another: replaces, interprets, repeals it, or is part of it. */
  'catalogue.relation': {
    body_id: number
    disclosure_id: string
    kind: 'replaces' | 'interprets' | 'repeals' | 'part_of'
    to_body_id: number
    to_disclosure_id: string
    since_on: Day
  }
  /** The last serial number a body gave in a month; none is ever given twice. */
  'catalogue.serial': {
    body_id: number
    month: string
    last: number
  }
  /** A version of an entry, with its own attribute: drafted, checked, cleared by the secrecy review, approved, published. Once published it never changes. */
  'catalogue.version': {
    body_id: number
    disclosure_id: string
    number: number
    /** Counts the changes of the draft: who checks, clears or approves does so for exactly this one. */
    revision: Generated<number>
    step: 'drafted' | 'checked' | 'cleared' | 'approved' | 'published'
    /** Public, also of what is withheld: it must not tell what is withheld. */
    title: string
    /** How this version is open; ground and reason say why not. */
    attribute: 'proactive' | 'on_request' | 'withheld'
    ground:
      | 'state_secret'
      | 'law_forbids'
      | 'safety'
      | 'third_party'
      | 'internal_affairs'
      | 'process_information'
      | 'enforcement_file'
      | null
    reason: string | null
    channels: ColumnType<unknown, string, string>
    /** List of { name, text }, in the order of the standard. */
    elements: ColumnType<unknown, string, string>
    /** The day the information was made, obtained or changed; the clock begins there. */
    formed_on: Day
    /** Last day it holds; null: no end is known. */
    expires_on: Day | null
    /** What is new in this version, for the history; empty in the first. */
    note: string
    /** Staff id; null for what was brought in. Drafter, reviewer and approver are three people. */
    drafted_by: string | null
    drafted_at: Instant
    /** What the content check found, as src/law/catalogue/content-check.ts tells it; null before it is checked. */
    findings: ColumnType<unknown, string | null, string | null>
    /** Why what was found may stand; null where nothing was found. */
    accepted_because: string | null
    checked_by: string | null
    checked_at: Instant | null
    cleared_by: string | null
    cleared_at: Instant | null
    /** What the secrecy review says. */
    opinion: string | null
    approved_by: string | null
    approved_at: Instant | null
    published_by: string | null
    published_on: Day | null
    /** Why it was last sent back to its drafter; null once it goes on. */
    sent_back_because: string | null
  }
}
