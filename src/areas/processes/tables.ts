// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `processes`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface ProcessesTables {
  /** A second person approved exactly this revision of a draft. Insert-only; goes with its draft. */
  'processes.approval': {
    body_id: number
    chart_id: string
    revision: number
    /** SHA-256 of the file that was approved. */
    hash: string
    approved_by: string
    approved_at: Instant
  }
  /** A chart of power; what it draws stands in its editions. */
  'processes.chart': {
    /** The body that answers for the chart, or the approval service bureau where each township or village runs its own. */
    body_id: number
    id: string
    settled_at: Instant
  }
  /** Sums of the replays for each chart and each power, added to as cases are replayed. */
  'processes.deviation': {
    scope: 'chart' | 'power'
    key: string
    as_of: Instant
    replayed: number
    cases: number
    skipped: number
    reordered: number
    foreigners: number
  }
  /** The next edition while it is drawn; at most one a chart. Nothing runs on it. */
  'processes.draft': {
    body_id: number
    chart_id: string
    /** The edition it was begun from; it can be published only while that is still the latest. */
    based_on: number
    /** Counts the savings, so that one does not silently overwrite another. */
    revision: number
    xml: string
    note: string
    /** Staff id of who saved it last; somebody else must approve. */
    drafted_by: string
    drafted_at: Instant
    /** Staff ids of all who ever saved it; none of them may approve or publish it. */
    drawn_by: Generated<string[]>
  }
  /** A chart as published. Insert-only by grant but for its end: what a case began on never changes. */
  'processes.edition': {
    body_id: number
    chart_id: string
    /** From 1, without gaps. */
    number: number
    /** SHA-256 over the UTF-8 bytes of xml, in hexadecimal: what sha256sum says of the downloaded file. */
    hash: string
    /** The BPMN file, byte for byte: what is run, drawn, told, compared and given away. */
    xml: string
    /** What changed, in a sentence; null for an edition settled from the lawbook. */
    note: string | null
    in_force_from: Day
    /** First day no longer in force; null while no end is known. */
    in_force_to: Day | null
    /** Staff id; null for an edition settled from the lawbook, as are those who approved and published. */
    drafted_by: string | null
    approved_by: string | null
    published_by: string | null
    published_at: Instant
  }
  /** What ran on an edition of a chart, as it was at a moment. The job replaces all of it. */
  'processes.figure': {
    body_id: number
    chart_id: string
    number: number
    as_of: Instant
    cases: number
    open: number
    ended: number
    /** How many the median stands on: those whose promised time is over. */
    decided: number
    /** Working days; null where nothing was decided. */
    median_days: string | null
    /** Decided later than promised; null where nothing was promised. */
    over_promise: number | null
    /** One to four cases stand somewhere, went some way, or came to some end: counts may be shown rounded only. */
    small: boolean
  }
  /** A power on the list, or once on it; what it is on a day stands in its changes. */
  'processes.power': {
    /** The body that answers for the power, or the approval service bureau where each township or village has it. */
    body_id: number
    id: string
    listed_at: Instant
  }
  /** The public change log of the list, and the list itself: insert-only by grant. A power is what its last change says that began by the day asked for. */
  'processes.power_change': {
    body_id: number
    power_id: string
    /** From 1, without gaps, each beginning no earlier than the one before. */
    no: number
    kind: 'added' | 'cancelled' | 'delegated' | 'merged' | 'basis_changed' | 'amended'
    state: 'in_force' | 'cancelled' | 'delegated' | 'merged'
    /** First day on which it is so. */
    from_on: Day
    /** Why, as the public reads it; null where the list was settled from the lawbook. */
    reason: string | null
    code: string
    power_kind: string
    chart_id: string | null
    item_id: string | null
    /** The power (src/areas/processes/power.ts) as it is from then on. */
    says: ColumnType<unknown, string, string>
    /** Staff id; null where the list was settled from the lawbook. */
    changed_by: string | null
    recorded_at: Instant
  }
  /** What the replay of a run found: steps that were left out, taken out of turn, or are not of the chart. */
  'processes.replay': {
    body_id: number
    owner_id: string
    chart_id: string
    power: string | null
    replayed_at: Instant
    skipped: number
    reordered: number
    foreigners: number
    /** Elements by kind of deviation, as often as it happened; null where there was none. */
    places: ColumnType<unknown, string | null, string | null>
  }
  /** What runs on a chart, pinned to the hash of its edition. Its row lies with the body of its owner. */
  'processes.run': {
    body_id: number
    owner_id: string
    /** The kind of thing that runs, e.g. case; owner_id is its id within the same body. */
    owner_kind: string
    chart_id: string
    number: number
    hash: string
    /** Id on the list of powers; null where what runs is not a power. */
    power: string | null
    /** Working days the chart promises the public; null where it promises none. */
    promised: number | null
    /** Rules of the lawbook whose timers the owner keeps as clocks of its own. */
    keeps: ColumnType<unknown, string, string>
    /** The public number of the owner. */
    label: string
    /** Address of the owner's page at the desk. */
    path: string
    /** State of the reducer (src/law/flows); a few hundred bytes. */
    state: ColumnType<unknown, string, string>
    /** Spans that are not counted: [from, to] days, to null while one is open. */
    pauses: ColumnType<unknown, string | undefined, string>
    /** How many stays it has had; the number of the last. */
    stays: number
    begun_at: Instant
    /** The day from which the promise counts: intake was left, or the begin of a chart without intake; null before. */
    counted_from: Day | null
    /** Working days from there to the decision (to the end where the chart has none), suspensions not counted; null before. */
    counted_days: number | null
    ended_at: Instant | null
    /** chart where the chart came to its end by itself, else the word of the owner, e.g. withdrawn. */
    ended_by: string | null
    /** When it last moved; charts on which nothing moved need not be counted anew. */
    moved_at: Instant
  }
  /** One stay of a run at one element of its chart. */
  'processes.stay': {
    body_id: number
    owner_id: string
    no: number
    /** Edition of the chart the element is of: that of the run unless the run was moved to another since. */
    number: number
    element: string
    /** Number of the token of the reducer, which tells two stays at one element apart. */
    token: number
    entered_at: Instant
    left_at: Instant | null
    /** Working days after the day of entering, up to the day of leaving, suspensions not counted; null while it lasts. */
    used_days: number | null
    /** Limit of the step in working days, part of a day rounded up; null where it has none or one of calendar days. */
    limit_days: number | null
    /** Null while it lasts and where the step has no limit. */
    in_time: boolean | null
  }
  /** The same for each step. */
  'processes.step_figure': {
    body_id: number
    chart_id: string
    number: number
    element: string
    /** Cases that stand there now. */
    standing: number
    /** Cases that have left the step, other than by being ended there from above. */
    passed: number
    /** Working days of a stay; null where nobody has passed. */
    median_days: string | null
    /** Stays that had a limit and are over, and of these in_time within it. */
    limited: number
    in_time: number
  }
  /** A timer of a run. Its time is a legal clock (clocks.clock, owner kind run, owner id = id), which pauses with the run. */
  'processes.timer': {
    body_id: number
    id: string
    owner_id: string
    element: string
    token: number
    armed_at: Instant
    /** It fired or was disarmed; null while it runs. */
    closed_at: Instant | null
    fired: Generated<boolean>
  }
  /** Runs that have ended and wait for their replay. */
  'processes.unreplayed': {
    body_id: number
    owner_id: string
  }
}
