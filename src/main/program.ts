import type { Area } from '#platform/area.ts'
import type { Db } from '#platform/db/tx.ts'
import type { Log } from '#platform/log.ts'
import type { Metrics } from '#platform/metrics.ts'
import type { Moment } from '#platform/now.ts'
import type { Vault } from '#platform/secrets/vault.ts'
import type { Settings } from '#platform/settings.ts'
import type { RunningServer } from '#platform/web/server.ts'

/** What the web server is made from, besides the sites. */
export interface ServeParts {
  readonly db: Db
  readonly vault: Vault
  readonly settings: Settings
  readonly areas: readonly Area[]
  /** The database holds the fictional county: every page says so. */
  readonly demo: boolean
  readonly log: Log
  readonly metrics: Metrics
  readonly clock: () => Moment
}

/** The fictional county, as `demo.ts` settles it. */
export interface Demo {
  readonly settle: (db: Db, moment: Moment, onProgress: (done: number, all: number) => void) => Promise<void>
  /** Who may sign in where, printed at every start of a demo county. */
  readonly signIns: readonly { readonly who: string; readonly name: string; readonly password: string }[]
}

/** What a running house consists of; `start.ts` puts the real one together, tests a smaller one. */
export interface Program {
  readonly areas: readonly Area[]
  readonly serve: (parts: ServeParts) => Promise<RunningServer>
  readonly demo: Demo | null
  /** Puts the lawbook's bodies and items into a house without the demo county; null for a house that has none. */
  readonly settleLawbook: ((db: Db) => Promise<void>) | null
  /** Brings what a house from before lacks; null for a house that lacks nothing. */
  readonly bringCharts: ((db: Db) => Promise<void>) | null
}
