import { underPenaltyLaw } from '#law/penalties/ruled.ts'
import { whichEdition } from '#law/penalties/which-edition.ts'
import { whichLaw } from '#law/penalties/which-law.ts'
import { date, fieldsOf, orElse, yesNo } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'
import { range, rangeJson } from '../range-field.ts'

/** 从旧兼从轻 between two ranges, 行政处罚法 §37. A range that is null is no fine, or no breach any more. */
export const compareRanges = question(
  { act_end: date, decision: date, change: date, old: orElse(range, null), new: orElse(range, null) },
  (given) => {
    const days = { actEndOn: given.act_end, decisionOn: given.decision, changedOn: given.change }
    const { answer, articles } = whichLaw(days, given.old, given.new)
    return { answer: { version: answer.version, reason: answer.reason }, articles }
  },
)

const edition = fieldsOf({ from: date, tier: range })

/** The same between two editions of a standard, by analogy. */
export const standardVersion = question(
  { act: date, decision: date, old: edition, new: edition, ...WHERE },
  (given, desk) =>
    rowOr(desk.tables.lighterStandard, given, desk, (row) => {
      const { act: actOn, decision: decisionOn, old, new: fresh } = given
      const asked = { actOn, decisionOn, old: old.tier, fresh: fresh.tier, freshFrom: fresh.from }
      const { answer, articles } = whichEdition(asked, row)
      const flags = answer.byAnalogy ? ['art37_speaks_of_laws_not_standards'] : undefined
      return { answer: { apply: answer.version, tier: rangeJson(answer.tier), flags }, articles }
    }),
)

/** Only a published edition in force can be cited, §34, §5. */
export const standardCitable = question({ published: yesNo, in_force: yesNo }, (given) =>
  underPenaltyLaw({ citable: given.published && given.in_force }, '5', '34'),
)
