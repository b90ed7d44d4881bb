// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `organisations`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface OrganisationsTables {
  /** While a holder is away the substitute post acts. Both days inclusive. */
  'organisations.absence': {
    body_id: number
    id: string
    holding_id: string
    from_on: Day
    to_on: Day
    /** Only the kind of reason: why somebody is ill is nobody's business. */
    reason: 'leave' | 'duty_elsewhere' | 'training'
    /** Staff id; null for those settled with the demo county. */
    recorded_by: string | null
  }
  /** Every body of the county; a reference table, written only by settle-bodies from lawbook/bodies.yaml. */
  'organisations.body': {
    /** Stable number, first part of every key in the house; never reused. */
    id: number
    /** The name of the body in the lawbook, e.g. market. */
    code: string
    /** The body above; null for the county government and for bodies led from outside the county. */
    parent_id: number | null
    level: 'county' | 'township' | 'village'
    kind: string
    nature: ColumnType<unknown, string, string>
    /** Unified social credit code, GB 32100-2015. */
    uscc: string
    /** Under which rules it publishes, e.g. R19 for the Regulation on Open Government Information. */
    regime: string
    /** Administrative division. An attribute, never part of a key: divisions change their codes. */
    division_code: string
    /** Text: one saying per language. */
    name: ColumnType<unknown, string, string>
    short_name: ColumnType<unknown, string, string>
    /** A list of Text: what the body is for. */
    duties: ColumnType<unknown, string, string>
    address: ColumnType<unknown, string, string>
    hours: ColumnType<unknown, string, string>
    telephone: string
  }
  /** Administrative divisions: GB/T 2260 for six figures, statistical codes for nine and twelve. */
  'organisations.division': {
    code: string
    name: string
    level: 'province' | 'prefecture' | 'county' | 'township' | 'village'
    parent_code: string | null
    type: string
    /** Year or year and month as the source gives it; null where it gives none. */
    valid_from: string | null
    /** As valid_from; null while it exists. */
    valid_to: string | null
    status: 'current' | 'historical'
    /** Whether it is an ethnic autonomous area itself; in_ethnic_autonomy: whether it lies in one. */
    ethnic_autonomy: boolean
    in_ethnic_autonomy: boolean
    /** Codes of the divisions that took its place. */
    successors: ColumnType<unknown, string, string>
    note: string | null
    source: string
    /** How the row was checked, carried along from the source. */
    confidence: string
  }
  /** Who holds which post from when to when. A post has at most one holder on any day (checked by appoint under a lock on the post). */
  'organisations.holding': {
    body_id: number
    id: string
    post_code: string
    staff_id: string
    /** Ids of the items entrusted to the holder; null means all items of the body. */
    items: ColumnType<unknown, string | null, string | null>
    from_on: Day
    /** The last day of holding; null while no end is known. */
    to_on: Day | null
    /** The security administrator who appointed; null for those settled when the house was set up. */
    appointed_by: string | null
  }
  /** A villager entrusts a village agent. Free of charge by its shape: there is no column for a fee. Civil Code arts. 165, 169, 173. */
  'organisations.mandate': {
    /** The village body. */
    body_id: number
    id: string
    /** Public number with a check character (src/base/public-number.ts, kind M). */
    number: string
    agent_staff_id: string
    agent_post_code: string
    /** Name and identity number of the principal, sealed at rest. */
    principal_sealed: string
    /** Keyed hash of the identity number: finds the mandates of a person without opening any. */
    principal_index: string
    /** Ids of the items it covers; null means all items the agent may take in. */
    items: ColumnType<unknown, string | null, string | null>
    from_on: Day
    /** The last day. A mandate always ends: a written mandate states its period (Civil Code art. 165). */
    to_on: Day
    given_how: 'paper' | 'counter' | 'online'
    /** Whether the principal agreed that the agent's substitute acts while the agent is away (Civil Code art. 169). */
    stand_in_allowed: boolean
    /** When the agent compared the identity document; null for one given online until then, and nothing can be done under it. */
    identity_checked_on: Day | null
    given_at: Instant
    revoked_at: Instant | null
    /** Who ended it; null while it stands. */
    revoked_by: 'principal' | 'agent' | 'township' | null
  }
  /** Every act done under a mandate; insert-only, shown to the principal. */
  'organisations.mandate_use': {
    body_id: number
    id: string
    mandate_id: string
    /** The fact the act ended in, e.g. case.submitted. */
    act: string
    subject_kind: string
    subject_id: string
    /** The public number of what was acted on, e.g. the case number; null where it has none. */
    subject_number: string | null
    /** Id of the item; null where the act concerns none. */
    item: string | null
    by_staff_id: string
    by_as: 'A' | 'B'
    at: Instant
  }
  /** A post (A) and the post that stands in for it (B): every post has one, so that an absence stops no clock. The posts of a body are written in one statement. */
  'organisations.post': {
    body_id: number
    code: string
    /** Order on the page of the body, from 1. */
    place: number
    name: ColumnType<unknown, string, string>
    /** A role of src/platform/signin/actor.ts; rights follow from it and the body alone. */
    role: string
    substitute_code: string
  }
  /** A window where the public is received. */
  'organisations.service_window': {
    /** The body that serves there; at_body_id: the body in whose hall it stands. */
    body_id: number
    /** As written above the window; two open windows of one hall never share a number. */
    number: number
    at_body_id: number
    kind: 'comprehensive' | 'department' | 'agency' | 'hard_cases'
    /** Ids of the items received there; null means all items of the body. */
    items: ColumnType<unknown, string | null, string | null>
    opened_on: Day
    /** First day on which it is no longer open; null while open. */
    closed_on: Day | null
  }
  /** Officers and village agents. Their names are public together with the posts they hold. */
  'organisations.staff': {
    id: string
    /** Staff number, given by the personnel office; never reused. */
    number: string
    name: string
    /** The body that employs the person; posts may lie in others. */
    body_id: number
    since: Day
  }
}
