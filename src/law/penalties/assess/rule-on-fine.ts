import { amount } from '../amount.ts'
import { deviationOf, type StandardOwner } from '../deviation.ts'
import type { FineRange } from '../fine-range.ts'
import type { AssessAsked, AssessNo, AssessStep, Ruling } from './asked.ts'
import type { Measure } from './measure.ts'

export const DEVIATIONS = ['within_tier', 'outside_tier', 'mitigated', 'no_tier', 'no_fine'] as const
/** Where a fine lies: in the tier, outside it but inside the law, below the law, where there is no tier, or none. */
export type FineDeviation = (typeof DEVIATIONS)[number]

/** `needsMaker`: it leaves the tier of a standard that a body above made, which has to approve it. */
export type FineRuling = Ruling & { readonly deviation: FineDeviation; readonly needsMaker: boolean }

/**
 * Where the proposed fine lies, and whether it may lie there. A penalty without a fine counts as one of zero where the
 * tier (or, without one, the law) orders a fine.
 *
 * Source: 行政处罚法 §4, §16, §30–32, §34; 国办发〔2022〕27号. Traps: nothing opens the way above the maximum; a ground
 * that the table does not know opens none below the minimum.
 */
export function ruleOnFine(asked: AssessAsked, measured: Measure, owner: StandardOwner): FineRuling {
  const { proposed, rows } = asked
  if (proposed.outcome !== 'penalty') return ruled('no_fine', null)
  const word = proposed.also.find((one) => rows.kinds[one] === undefined)
  if (word !== undefined) return ruled('no_fine', no('unknown_penalty', '9', { word }))
  if (proposed.ground !== null && !rows.mitigation.includes(proposed.ground))
    return ruled('no_fine', no('unknown_ground', '32'))
  if (measured.withoutFine) return ruled('no_fine', proposed.fine === null ? null : no('no_fine_in_tier', '4'))
  const { statutory, tierRange, tier } = measured
  if (!statutory) return ruled('no_fine', proposed.fine === null ? null : no('no_basis', '38'))
  const none = tier !== null && (tier.fine === null || tier.fine.optional)
  if (proposed.fine === null && (none || allowsNone(statutory))) return ruled('no_fine', null)
  return compared(asked, statutory, tierRange, owner)
}

function compared({ proposed }: AssessAsked, statutory: FineRange, tier: FineRange | null, owner: StandardOwner) {
  const fine = proposed.fine ?? amount(0)
  const question = { fine, statutory, tier: tier ?? statutory, owner, ground: proposed.ground }
  const { answer } = deviationOf(question)
  const figures = { min: statutory.min.toFixed(), max: statutory.max.toFixed(), fine: fine.toFixed() }
  if (answer.kind === 'impossible')
    return answer.reason === 'above_statutory_maximum'
      ? ruled('outside_tier', no('above_maximum', '4', figures))
      : ruled('mitigated', no('below_minimum', '32', figures))
  const needsMaker = answer.kind === 'outside_tier' && answer.needs === 'approval_of_the_standard_maker'
  return { ...ruled(answer.kind === 'within_tier' && !tier ? 'no_tier' : answer.kind, null, figures), needsMaker }
}

/** The law lets the fine be nothing at all. */
function allowsNone({ min, minInclusive }: FineRange): boolean {
  return min.isZero() && minInclusive
}

function ruled(deviation: FineDeviation, why: AssessNo | null, figures: AssessStep['figures'] = {}) {
  const articles = [{ law: 'APL', article: '34' }, why?.article ?? { law: 'GO27', article: '1' }]
  const step = { question: 'fine', answer: why?.why ?? deviation, figures: why?.figures ?? figures, articles } as const
  return { deviation, step, no: why, needsMaker: false }
}

function no(why: AssessNo['why'], article: string, figures: AssessNo['figures'] = {}): AssessNo {
  return { why, article: { law: 'APL', article }, figures }
}
