import { byAge } from '#law/penalties/age.ts'
import { HARMS, noPenalty } from '#law/penalties/no-penalty.ts'
import { orElse, word, yesNo, yuan } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'

/** 轻微不罚、首违不罚、无过错不罚, 行政处罚法 §33. What is null or left out is not known. */
export const art33 = question(
  {
    minor: orElse(yesNo, null),
    corrected_in_time: orElse(yesNo, null),
    harm: orElse(word(HARMS), null),
    first_violation: orElse(yesNo, null),
    no_fault_proven: orElse(yesNo, false),
  },
  (given) => {
    const { answer, articles } = noPenalty({
      minor: given.minor,
      correctedInTime: given.corrected_in_time,
      harm: given.harm,
      firstViolation: given.first_violation,
      noFaultProven: given.no_fault_proven,
    })
    return { answer, articles }
  },
)

/** 年龄, §30. */
export const age = question({ age_at_act: yuan, ...WHERE }, (given, desk) =>
  rowOr(desk.tables.age, given, desk, (limits) => {
    const { answer, articles } = byAge(given.age_at_act, limits)
    return { answer: { result: answer }, articles }
  }),
)
