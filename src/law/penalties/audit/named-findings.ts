import type { PenaltyWords } from '../book/penalty-kinds.ts'
import type { Standard } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Two rows under one id, and penalties that are no word of the lawbook. A decision cites its row by that id, and only a
 * known word tells what is ordered, whether the law allows it and who may order it (行政处罚法 §9, §28).
 */
export function namedFindings({ tiers }: Standard, words: PenaltyWords): readonly Finding[] {
  const twice = tiers.filter(({ id }, place) => tiers.findIndex((tier) => tier.id === id) !== place)
  return [
    ...twice.map(({ id }) => finding('duplicate_id', id, [id], [id])),
    ...tiers.flatMap(({ id, also }) => {
      const unknown = also.filter((word) => !words.has(word))
      return unknown.length > 0 ? [finding('unknown_penalty', id, unknown, [id])] : []
    }),
  ]
}
