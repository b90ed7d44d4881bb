import type { Day } from '#base/days.ts'

/** What kind of payment: a fee of an agency or institution (行政事业性收费), a government fund (政府性基金), or a service charge at a government price (政府定价的经营服务性收费). */
export const FEE_KINDS = ['administrative', 'fund', 'service'] as const
export type FeeKind = (typeof FEE_KINDS)[number]

/** Where a fee stands: charged 在收, suspended 停征, abolished 取消, converted into a tax or a service charge 转为税或经营服务性收费, free by law 依法不收费. */
export const FEE_STATES = ['charged', 'suspended', 'abolished', 'converted', 'free'] as const
export type FeeState = (typeof FEE_STATES)[number]

/** Where the money goes: central or local treasury, or the fiscal special account (中央国库、地方国库、财政专户). */
export const TREASURIES = ['central', 'local', 'special_account'] as const
export type Treasury = (typeof TREASURIES)[number]

/** How much: an amount in fen for a unit such as `元/证`, or a rule in words where no single number says it. */
export type FeeStandard = { readonly fen: number; readonly unit: string } | { readonly rule: string }

/** What one edition of a fee says. */
export interface FeeTerms {
  readonly state: FeeState
  readonly standard: FeeStandard
}

/** An edition of a fee. `number` from 1 without gaps. `from` is the first day it holds; null where the source does not say since when, which only the first edition may leave open. */
export interface FeeEditionTerms extends FeeTerms {
  readonly number: number
  readonly from: Day | null
}
