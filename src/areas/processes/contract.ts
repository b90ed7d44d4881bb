import type { Day, Instant } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { Chart, Name } from '#law/flows/chart.ts'
import type { CellFault } from './csv/cells.ts'
import type { NewPower, PowerChangeKind, PowerKind, PowerState } from './power.ts'
import type { PowerFaultCode } from './power-faults.ts'

export type * from './power.ts'

/** Names an edition of a chart for ever. Numbers begin at 1 and have no gaps. */
export interface ChartRef {
  readonly chartId: string
  readonly number: number
}

/** An edition by name and content: what a run keeps. */
export interface ChartName extends ChartRef {
  /** SHA-256 over the exact bytes of the BPMN file, hexadecimal: what `sha256sum` says of the downloaded file. */
  readonly hash: string
}

/** An edition in a list. `bodyId` answers for the chart. */
export interface EditionLine extends ChartName {
  readonly bodyId: number
  readonly inForceFrom: Day
  /** First day no longer in force; null while no end is known. */
  readonly inForceTo: Day | null
  readonly publishedAt: Instant
  /** What changed against the edition before, in a sentence of whoever drafted it; null for a first edition. */
  readonly note: string | null
}

/** An edition with its file and what the house read out of it. Trap: `chart` is shared, never change it. */
export interface ChartEdition extends EditionLine {
  readonly xml: string
  readonly chart: Chart
}

/** A chart in a list: the edition in force today. */
export interface ChartLine extends ChartName {
  readonly name: Name
  readonly bodyId: number
  readonly body: Text
  readonly inForceFrom: Day
  readonly hasDraft: boolean
}

/** The public page of a chart. */
export interface ChartView {
  readonly edition: ChartEdition
  /** Whether the edition shown is the one in force today. */
  readonly inForce: boolean
  readonly body: Text
  /** All editions, the newest first. */
  readonly editions: readonly EditionLine[]
  /** The power the chart was drawn for; null where none is listed, and for a general procedure. */
  readonly power: PowerLine | null
  /** Null until the first count of this edition. */
  readonly figures: ChartFigures | null
  /** Null until the first replay of a case that ended on this chart. */
  readonly deviation: DeviationView | null
}

/**
 * A count that pages may show. `few` stands for 1 to 4.
 *
 * Complementary disclosure: where anything in the figures of an edition happened to one to four cases only — standing at
 * a step, passing it, or going one of the ways from one step to another — `rounded` is true and every count of the
 * edition that is 5 or more is rounded down to a multiple of five, and every share to five per cent, so that no small
 * number is the difference of two that are shown. A zero is shown as it is. Shares and medians stand only on five cases
 * or more.
 */
export type Count = number | 'few'

/** Counts and times of one edition, true at a moment; a job counts them anew. Working days are those not suspended. */
export interface ChartFigures extends ChartRef {
  readonly asOf: Instant
  readonly rounded: boolean
  /** Cases that began on the edition, those still running, and those that ended. */
  readonly cases: Count
  readonly open: Count
  readonly ended: Count
  /** Working days from begin to end, half of the ended cases took no longer; null on fewer than five. */
  readonly median: number | null
  /** Ended cases that took longer than the promise of the power; null where none was promised. */
  readonly overPromise: Count | null
  readonly steps: readonly StepFigures[]
}

/** One step of the chart. Unit of times: working days that were not suspended. */
export interface StepFigures {
  readonly element: string
  /** Cases standing here now. */
  readonly now: Count
  /** Cases that have left the step. */
  readonly through: Count
  /** Null on fewer than five cases. */
  readonly median: number | null
  /** Whole per cent that left within the limit; null without a limit or on fewer than five cases. */
  readonly inTime: number | null
}

/**
 * How far the ended cases kept to their charts. Counts of deviations are about the office and never suppressed; they are
 * published only on five replayed cases or more, and without places, so that they lead to nobody's case.
 */
export interface DeviationView {
  readonly asOf: Instant
  /** Ended cases that were replayed. */
  readonly replayed: Count
  /** Null on fewer than five replayed cases. */
  readonly found: {
    /** Cases with any deviation, in whole per mille of those replayed. */
    readonly perMille: number
    readonly cases: number
    /** Steps over all cases: left out, taken out of turn, not of the chart. */
    readonly skipped: number
    readonly reordered: number
    readonly foreign: number
  } | null
}

/** A power with its deviation, for whoever supervises it. */
export interface DeviationLine {
  readonly powerId: string
  readonly name: Text
  readonly body: Text
  readonly deviation: DeviationView
}

/** A case behind the deviation rate; for supervisors only, never on a public page. */
export interface DeviatingCase {
  readonly owner: RunOwner
  readonly chart: ChartName
  /** Public number, and the address of the owner's page at the desk. */
  readonly label: string
  readonly path: string
  readonly endedAt: Instant
  /** Ids of elements, as often as it happened. */
  readonly skipped: readonly string[]
  readonly reordered: readonly string[]
  readonly foreign: readonly string[]
}

/** Whatever runs on a chart: a case, by kind and id within its body. */
export interface RunOwner {
  readonly bodyId: number
  readonly kind: string
  readonly id: string
}

/** Where something stands on the chart it is pinned to. */
export interface RunView {
  readonly owner: RunOwner
  readonly chart: ChartName
  readonly power: string | null
  /** Elements waiting now, sorted. */
  readonly active: readonly string[]
  readonly stays: readonly Stay[]
  readonly begunAt: Instant
  readonly endedAt: Instant | null
  /** How it ended: `chart` where the chart itself came to its end, else the word of the owner (`withdrawn`). */
  readonly endedBy: string | null
}

/** One stay at one element. */
export interface Stay {
  readonly element: string
  readonly enteredAt: Instant
  readonly leftAt: Instant | null
  /** Working days used, days of suspension not counted; null while it lasts. */
  readonly usedDays: number | null
  /** Limit in working days; null where the step has none, or one that is no number. */
  readonly limitDays: number | null
  /** Null while it lasts and where there is no limit. */
  readonly inTime: boolean | null
}

/** The next edition while it is drawn, as the desk shows it. */
export interface DraftView {
  readonly chartId: string
  readonly bodyId: number
  readonly basedOn: number
  readonly revision: number
  readonly xml: string
  readonly chart: Chart
  readonly note: string
  readonly drafted: Signed
  /** Approval of exactly this revision; null while there is none. */
  readonly approved: Signed | null
  /** Why the reader may not; null where they may. */
  readonly whyNot: Readonly<Record<'draft' | 'approve' | 'publish' | 'drop', Refusal | null>>
}

/** Who did something, and when. */
export interface Signed {
  readonly staffId: string
  readonly name: string
  readonly at: Instant
}

/** What a move to a new edition would do, before anybody does it. */
export interface MigrationPreview {
  readonly from: ChartName
  readonly to: ChartName
  /** Old element → new element; elements that are not named keep their id. */
  readonly map: Readonly<Record<string, string>>
  readonly runs: readonly MigratingRun[]
  /** Whether it may be done: every case has a lawful place. */
  readonly lawful: boolean
}

export interface MigratingRun {
  readonly owner: RunOwner
  readonly label: string
  readonly path: string
  /** Where it stands, and where it would; `to` null where it has no lawful place. */
  readonly places: readonly { readonly from: string; readonly to: string | null }[]
}

/** A power in a list. */
export interface PowerLine {
  readonly id: string
  readonly code: string
  readonly kind: PowerKind
  readonly name: Text
  readonly bodyId: number
  readonly body: Text
  /** The body as the lawbook names it: its id, or `township` or `village` for every body of that level. */
  readonly answers: string
  readonly state: PowerState
  /** First day on the list in its present state. */
  readonly since: Day
  readonly chart: string | null
  readonly item: string | null
}

/** What a list of powers is narrowed to. `body`: id of the lawbook. `words`: what somebody typed. */
export interface PowerFilter {
  /** One power only. */
  readonly id?: string
  readonly kind?: PowerKind
  readonly body?: string
  readonly words?: string
  /** Id of the standard of discretion it is exercised by. */
  readonly standard?: string
  /** Left out: in force only. */
  readonly state?: PowerState
}

/** The public page of a power. */
export interface PowerView extends PowerLine, Omit<NewPower, 'body'> {
  /** Its chart in force today; null where it has none or none is in force. */
  readonly chartInForce: ChartName | null
  /** The newest first. */
  readonly changes: readonly PowerChange[]
  /** Over all charts and editions the power ran on. */
  readonly deviation: DeviationView | null
}

/** A line of the public change log. */
export interface PowerChange {
  readonly powerId: string
  readonly code: string
  readonly name: Text
  readonly kind: PowerChangeKind
  readonly from: Day
  /** Why, as it was published; null where the list itself was settled. */
  readonly reason: string | null
  readonly recordedAt: Instant
}

/** What a row of an imported list does, or would do. */
export interface ImportRow {
  /** As a spreadsheet numbers it; the headings are line 1. */
  readonly line: number
  readonly id: string
  readonly result: 'added' | 'changed' | 'unchanged' | 'wrong'
  /** Why it is wrong; empty unless it is. `faultSentence` (refusals.ts) says each in a sentence. */
  readonly faults: readonly ImportFault[]
}

/** `heading`: the column meant, as the file names it. */
export interface ImportFault {
  readonly heading: string
  readonly code:
    | CellFault['code']
    | PowerFaultCode
    | ('twice' | 'not-yours' | 'not-on-list' | 'changes-later' | 'body-changed' | 'not-in-force')
}
