import type { Lang } from '#base/text.ts'
import type { Tx } from './db/tx.ts'
import type { FactData, RecordedFact } from './journal/fact.ts'
import type { Actor } from './signin/actor.ts'
import type { Route } from './web/route.ts'

/** What an area hears and does about it. At least once, in the order of each body's journal: `hear` must be idempotent. */
export interface Listener {
  readonly name: string
  readonly hears: readonly string[]
  readonly hear: (tx: Tx, fact: RecordedFact) => Promise<void>
}

/**
 * What is done soon after a verb that asked for it with `enqueue` (platform/jobs): tried again on failure, given up after
 * twelve attempts. What it does in `tx` happens once; what it does outside may happen twice.
 */
export interface Task {
  readonly kind: string
  readonly run: (tx: Tx, data: FactData, bodyId: number) => Promise<void>
}

/** What happens by itself. `every` in seconds; one run at a time over all processes (its row is locked meanwhile). */
export interface Job {
  readonly name: string
  readonly every: number
  readonly run: (tx: Tx) => Promise<void>
}

/** An entry of the desk's menu, shown to those it is for. */
export interface MenuEntry {
  readonly path: string
  readonly title: Readonly<Record<Lang, string>>
  readonly visibleTo: (actor: Actor) => boolean
}

/** The plug of an area: all that main has to know about it. */
export interface Area {
  readonly name: string
  /** Folder of SQL migrations, as a file URL. */
  readonly migrations: URL
  readonly routes: readonly Route[]
  readonly listeners: readonly Listener[]
  readonly jobs: readonly Job[]
  readonly tasks?: readonly Task[]
  readonly menu: readonly MenuEntry[]
  /** The sentence for each refusal code of the area, filled from the refusal's facts. */
  readonly refusals: (
    lang: Lang,
  ) => Readonly<Record<string, (facts: Readonly<Record<string, string | number>>) => string>>
}
