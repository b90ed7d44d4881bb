import type { FastifyBaseLogger } from 'fastify'
import type { Instant } from '#base/days.ts'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { Area, MenuEntry } from '../area.ts'
import type { Db } from '../db/tx.ts'
import type { Metrics } from '../metrics.ts'
import type { Moment } from '../now.ts'
import type { Assets } from './assets.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import type { Frame } from './frame.ts'
import type { PageCache } from './page-cache.ts'
import type { Route } from './route.ts'
import type { WebSettings } from './settings.ts'
import type { Subsites } from './subsite.ts'

/** Something `/readyz` asks about; a check that throws or answers false makes the process not ready. */
export interface Readiness {
  readonly name: string
  readonly check: () => Promise<boolean>
}

/** How an article is shown: its short name in the visitor's language, and where its text stands. */
export type CiteArticle = (lang: Lang, article: Article) => { readonly text: string; readonly href: string | null }

/** What main hands to the web server. */
export interface ServerParts {
  readonly db: Db
  readonly settings: WebSettings
  readonly areas: readonly Pick<Area, 'name' | 'routes' | 'menu' | 'refusals'>[]
  readonly frames: Readonly<Record<'portal' | 'desk', Frame>>
  readonly assets: Assets
  /** Null: the portal alone. */
  readonly subsites: Subsites | null
  readonly doorkeeper: Doorkeeper
  readonly cite: CiteArticle
  readonly ready: readonly Readiness[]
  readonly metrics: Metrics
  /** What time it is; tests hand in their own. */
  readonly clock: () => Moment
  readonly logger: FastifyBaseLogger | false
}

/** The parts, and what the server made of them at the start. */
export interface House extends ServerParts {
  readonly routes: readonly Route[]
  readonly menu: readonly MenuEntry[]
  readonly cache: PageCache
  /** The sentence of a refusal in the words of its area; null when nobody wrote one. */
  readonly sentenceOf: (lang: Lang, no: Refusal) => string | null
  /** When this process began to serve. */
  readonly since: Instant
  /** What happens between a verb and its answer, as `afterPosts` was told. */
  readonly notices: (() => Promise<void>)[]
  /** Set when the process is stopping. */
  draining: boolean
}
