import type { Article } from '#base/outcome.ts'

/** How a request arrives. Source: 政府信息公开条例 §29, §31. */
export const CHANNELS = ['in_person', 'oral', 'signed_mail', 'ordinary_mail', 'internet', 'fax', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** What makes a day the day of receipt. */
export type ReceiptBasis = 'handed_in' | 'signed_for' | 'confirmed_with_applicant' | 'both_sides_confirmed'

/** Which day counts as receipt, by channel. */
export interface Receipt {
  readonly basis: ReceiptBasis
  /** The day of arrival counts by itself; else only the day on which it was confirmed. */
  readonly arrivalCounts: boolean
  readonly article: Article
}

/**
 * Which day is the day of receipt (收到申请之日): handed in, that day; signed for, that day; an ordinary letter, when it
 * was confirmed with the applicant; internet and fax, when both sides confirmed.
 *
 * Source: 政府信息公开条例 §31. Traps: oral requests are written down by the office and count as handed in (§29.3).
 * E-mail is not named by §31; we treat it as the internet (the letter of 2015 took the day the system accepted it).
 */
export function receiptOf(channel: Channel): Receipt {
  const article = { law: 'R19', article: '31' }
  switch (channel) {
    case 'in_person':
    case 'oral':
      return { basis: 'handed_in', arrivalCounts: true, article }
    case 'signed_mail':
      return { basis: 'signed_for', arrivalCounts: true, article }
    case 'ordinary_mail':
      return { basis: 'confirmed_with_applicant', arrivalCounts: false, article }
    default:
      return { basis: 'both_sides_confirmed', arrivalCounts: false, article }
  }
}
