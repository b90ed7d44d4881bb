import type { RequestRow } from './rows.ts'
import { yearOf } from './year.ts'

/** Figures of the text sections that stand in no table. Whole numbers; `feeYuan` in yuan. */
export interface Overview {
  /** Entries published by the body itself in the year; null: not known. */
  readonly published: number | null
  /** Matters replied to in the year. */
  readonly replied: number
  /** Of those: on or before their last day. */
  readonly inTime: number
  /** Information-processing fees paid in the year: section 六. Source: 国办函〔2020〕109号. */
  readonly feeYuan: number
}

/** Reckons the figures of the text sections. */
export function overviewOf(input: {
  readonly year: number
  readonly published: number | null
  readonly requests: readonly RequestRow[]
}): Overview {
  const { year, published, requests } = input
  let [replied, inTime, feeYuan] = [0, 0, 0]
  for (const { reply, fee } of requests) {
    if (reply && yearOf(reply.repliedOn) === year) {
      replied += 1
      if (reply.inTime) inTime += 1
    }
    if (fee && yearOf(fee.paidOn) === year) feeYuan += fee.yuan
  }
  return { published, replied, inTime, feeYuan }
}
