/** What a reassessment may come to. Source: 政府信息公开条例 §18. */
export const OUTCOMES = ['withheld', 'to_publish'] as const
export type ReassessOutcome = (typeof OUTCOMES)[number]
