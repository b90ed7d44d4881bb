import { never } from '#base/assert.ts'
import { isInForce } from '#law/penalties/book/row.ts'
import { deviationOf, STANDARD_OWNERS } from '#law/penalties/deviation.ts'
import { offendingTiers } from '#law/penalties/refinement.ts'
import { listOf, orElse, text, word, yuan } from '../fields.ts'
import { question, WHERE } from '../question.ts'
import { range } from '../range-field.ts'

const RECORD = 'in case file'

/** 偏离基准, 行政处罚法 §32 and 国办发〔2022〕27号. A ground that the lawbook does not list is none. */
export const deviation = question(
  {
    fine: yuan,
    tier: range,
    statutory: range,
    standard_owner: word(STANDARD_OWNERS),
    mitigation_ground: orElse(text, null),
    ...WHERE,
  },
  (given, desk) => {
    const { fine, tier, statutory, standard_owner: owner } = given
    const on = given.on ?? desk.today
    const listed = desk.tables.mitigation.find((row) => row.ground === given.mitigation_ground && isInForce(row, on))
    const { answer, articles } = deviationOf({ fine, tier, statutory, owner, ground: listed?.ground ?? null })
    switch (answer.kind) {
      case 'impossible':
        return { answer: { allowed_with: null, reason: answer.reason }, articles }
      case 'within_tier':
        return { answer: { allowed_with: null, kind: 'within_tier' }, articles }
      case 'mitigated':
        return { answer: { allowed_with: answer.needs, record: RECORD, kind: 'mitigated' }, articles }
      case 'outside_tier':
        return { answer: { allowed_with: answer.needs, record: RECORD }, articles }
      default:
        return never(answer)
    }
  },
)

/** 下级细化上级基准. `offending` are the places of the lower tiers, from 0. */
export const refinement = question({ upper: listOf(range), lower: listOf(range) }, ({ upper, lower }) => {
  const { answer, articles } = offendingTiers(upper, lower)
  return { answer: { valid: answer.length === 0, offending: answer }, articles }
})
