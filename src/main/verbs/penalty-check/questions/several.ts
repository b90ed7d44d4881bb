import { heaviestNorm, maySecond, STILL_POSSIBLE } from '#law/penalties/one-act.ts'
import { mergedDetention, sumOfRanges } from '#law/penalties/several-acts.ts'
import { count, fieldsOf, listOf, orElse, someOf, text, yesNo } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'
import { range, rangeJson } from '../range-field.ts'

/** 同一行为触犯多个规范, 行政处罚法 §29. One fine, whatever the number of norms. */
export const oneActTwoNorms = question(
  { norms: someOf(fieldsOf({ std: text, range })) },
  ({ norms: [first, ...rest] }) => {
    const norm = ({ std, range }: typeof first) => ({ standard: std, range })
    const { answer, articles } = heaviestNorm([norm(first), ...rest.map(norm)])
    return { answer: { apply: answer.standard, fine: rangeJson(answer.range), fines: 1 }, articles }
  },
)

/** 一事不再罚, §29. */
export const secondFine = question(
  { same_act: yesNo, already_fined_by: orElse(text, null), proposal: text },
  ({ same_act: sameAct, already_fined_by: alreadyFinedBy, proposal }) => {
    const { answer, articles } = maySecond({ sameAct, alreadyFinedBy, proposal })
    return { answer: { allowed: answer, still_possible: answer ? undefined : STILL_POSSIBLE }, articles }
  },
)

/** 分别决定、合并执行. */
export const separateActs = question({ decisions: someOf(range) }, ({ decisions }) => ({
  answer: { total: rangeJson(sumOfRanges(decisions)), method: 'decide separately, execute together' },
  articles: [{ law: 'PSAL', article: '16' }],
}))

/** 行政拘留合并执行. */
export const detentionMerge = question({ days: listOf(count), ...WHERE }, (given, desk) =>
  rowOr(desk.tables.detention, given, desk, (limit) => {
    const { answer, articles } = mergedDetention(given.days, limit)
    return { answer: { days: answer }, articles }
  }),
)
