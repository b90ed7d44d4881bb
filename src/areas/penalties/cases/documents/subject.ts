import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { Remedies } from '#law/penalties/remedies.ts'
import type { StandardKind } from '#law/penalties/standards/standard.ts'
import type { Said } from '../../standards/calculator/settings.ts'
import type { PenaltyCase } from '../case.ts'
import type { Entry, Party } from '../contract.ts'
import type { Printed } from './printed.ts'

/** All that a document of a penalty case may say. Names are already in `lang`; what somebody wrote stands as written. */
export interface Subject {
  readonly lang: Lang
  readonly demo: boolean
  readonly printed: Printed
  readonly number: string
  readonly found: PenaltyCase
  readonly caseNumber: string
  readonly violation: string
  /** As it was known when the paper was made. */
  readonly party: Party
  /** The file up to the paper and with it. */
  readonly papers: readonly Entry[]
  /** The edition it was measured by, and its facts as they are read; null: nothing is proposed yet. */
  readonly measured: {
    readonly said: Said
    /** A standard, or the statute itself where none refines it. */
    readonly kind: StandardKind
    readonly violation: string
    /** Who issued the document the tiers stand in; null: the source names nobody. */
    readonly maker: string | null
    readonly facts: readonly (readonly [string, string])[]
    /** Names of the facts that could not be established and took the lowest grade. */
    readonly lowest: readonly string[]
  } | null
  readonly issuer: {
    readonly name: string
    readonly phone: string
    /** Who decides on reconsideration, and which court hears an action (行政复议法 §24, 行政诉讼法 §18). */
    readonly reviewBody: string
    readonly court: string
  }
  readonly officers: readonly Officer[]
  /** Who chairs the hearing; null: nobody is named. */
  readonly chair: string | null
  /** The posts of those who took part in a discussion: their names are nobody's business (行政处罚法 §57). */
  readonly posts: readonly string[]
  /** The township or village where it happened; null: only what was written tells it. */
  readonly place: string | null
  readonly figures: Figures
  cite(article: Article): string
}

/** Who acted; `certificate`: number of the enforcement certificate valid on the day of the paper (行政处罚法 §42, §55). */
export interface Officer {
  readonly name: string
  readonly certificate: string | null
}

/** Figures of the law on the day of the paper. Days of paying are calendar days, the others working days. */
export interface Figures {
  readonly payDays: number
  /** Per cent of the fine a day. */
  readonly surcharge: string
  readonly hearingDays: number
  readonly demandDays: number
  /** Most days for the decision, from filing. */
  readonly decisionDays: number
  readonly remedies: Remedies
}
