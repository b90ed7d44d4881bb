import { mayReview, needsLegalReview, whyNotDecide } from '#law/penalties/before-deciding.ts'
import { whyNotAggravate } from '#law/penalties/no-aggravation.ts'
import { underPenaltyLaw } from '#law/penalties/ruled.ts'
import { orElse, yesNo, yuan } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'

/** 不得因陈述、申辩加重, §45. */
export const noAggravation = question(
  { notified_fine: yuan, decision_fine: yuan, new_facts: yesNo, party_defended: yesNo },
  (given) => {
    const { notified_fine: notifiedFine, decision_fine: decisionFine } = given
    const asked = { notifiedFine, decisionFine, newFacts: given.new_facts, partyDefended: given.party_defended }
    const { answer, articles } = whyNotAggravate(asked)
    return { answer: { decision_allowed: answer === null, reason: answer ?? undefined }, articles }
  },
)

/** 法制审核, §58. Where the hearing was waived, local lists may still ask for it: said in a note. */
export const legalReview = question(
  {
    major_public_interest: yesNo,
    major_rights: yesNo,
    hearing_held: yesNo,
    complex: yesNo,
    other_rule: orElse(yesNo, false),
    ...WHERE,
  },
  (given, desk) =>
    rowOr(desk.tables.legalReview, given, desk, (row) => {
      const { major_rights: majorRights, hearing_held: hearingHeld, complex, other_rule: otherRule } = given
      const asked = { majorPublicInterest: given.major_public_interest, majorRights, hearingHeld, complex, otherRule }
      const { answer, articles } = needsLegalReview(asked)
      const waived = !answer && majorRights && !hearingHeld
      return { answer: { required: answer, note: waived ? row.note?.en : undefined }, articles }
    }),
)

/** 作出决定之前, §44, §57, §58, §62. What is left out is not on file. */
export const decideGuard = question(
  {
    review_required: yesNo,
    review_passed: orElse(yesNo, null),
    notice_served: orElse(yesNo, false),
    defence_heard: orElse(yesNo, false),
    collective_required: yesNo,
    collective_done: orElse(yesNo, false),
  },
  (given) => {
    const { answer, articles } = whyNotDecide({
      noticeServed: given.notice_served,
      defenceHeard: given.defence_heard,
      reviewRequired: given.review_required,
      reviewPassed: given.review_passed,
      collectiveRequired: given.collective_required,
      collectiveDone: given.collective_done,
    })
    return { answer: { decision_allowed: answer === null, reason: answer ?? undefined }, articles }
  },
)

/** 法制审核人员, §58(2). */
export const reviewer = question({ first_time: yesNo, legal_qualification: yesNo }, (given) => {
  const { answer, articles } = mayReview({ firstTime: given.first_time, qualified: given.legal_qualification })
  return { answer: { allowed: answer }, articles }
})

/** 涉嫌犯罪, §27, §57(1)(4): handed over, and no fine meanwhile. */
export const crime = question({ suspected: yesNo }, ({ suspected }) =>
  underPenaltyLaw(
    { decision: suspected ? 'transfer_to_judicial_organ' : undefined, fine_now: !suspected },
    '27',
    '57.1',
  ),
)
