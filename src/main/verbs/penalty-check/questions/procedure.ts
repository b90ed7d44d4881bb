import { amount } from '#law/penalties/amount.ts'
import { mayReview, needsLegalReview, whyNotDecide } from '#law/penalties/before-deciding.ts'
import { isInForce } from '#law/penalties/book/row.ts'
import { hasHearingRight } from '#law/penalties/hearing-right.ts'
import { whyNotAggravate } from '#law/penalties/no-aggravation.ts'
import { areEnough, PROCEDURES } from '#law/penalties/officers.ts'
import { mayCollectOnSpot, maySummary, PARTY_TYPES, SUMMARY_KINDS } from '#law/penalties/on-the-spot.ts'
import { underPenaltyLaw } from '#law/penalties/ruled.ts'
import { count, fieldsOf, listOf, orElse, text, word, yesNo, yuan } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'

/** 简易程序, 行政处罚法 §51. */
export const summaryProcedure = question(
  {
    party_type: word(PARTY_TYPES),
    penalty_kind: word(SUMMARY_KINDS),
    amount: orElse(yuan, amount(0)),
    facts_conclusive: yesNo,
    ...WHERE,
  },
  (given, desk) =>
    rowOr(desk.tables.summary, given, desk, (limit) => {
      const asked = { partyType: given.party_type, penaltyKind: given.penalty_kind, amount: given.amount }
      const { answer, articles } = maySummary({ ...asked, factsConclusive: given.facts_conclusive }, limit)
      return { answer: { summary_allowed: answer }, articles }
    }),
)

/** 当场收缴, §68, §69. */
export const collectOnSpot = question(
  {
    summary: yesNo,
    amount: yuan,
    hard_to_enforce_later: orElse(yesNo, false),
    remote_at_request: orElse(yesNo, false),
    ...WHERE,
  },
  (given, desk) =>
    rowOr(desk.tables.collectOnSpot, given, desk, (limit) => {
      const { summary, amount: money, hard_to_enforce_later: hardToEnforceLater } = given
      const asked = { summary, amount: money, hardToEnforceLater, remoteAtRequest: given.remote_at_request }
      const { answer, articles } = mayCollectOnSpot(asked, limit)
      return { answer: { collect_on_spot: answer }, articles }
    }),
)

/** 听证, §63. Thresholds come with the question, or from the table by domain and region. */
export const hearingRight = question(
  {
    party_type: word(PARTY_TYPES),
    proposed_fine: orElse(yuan, amount(0)),
    proposed_confiscation: orElse(yuan, amount(0)),
    other_penalties: orElse(listOf(text), []),
    thresholds: orElse(fieldsOf({ individual: yuan, organization: yuan }), null),
    ...WHERE,
  },
  (given, desk) => {
    const { party_type: partyType, proposed_fine: proposedFine, other_penalties: otherPenalties } = given
    const asked = { partyType, proposedFine, proposedConfiscation: given.proposed_confiscation, otherPenalties }
    const on = given.on ?? desk.today
    const always = desk.tables.alwaysHeard.filter((row) => isInForce(row, on)).map(({ kind }) => kind)
    if (given.thresholds) {
      const { answer, articles } = hasHearingRight(asked, given.thresholds, always)
      return { answer: { hearing_right: answer }, articles }
    }
    return rowOr(desk.tables.hearing, given, desk, (row) => {
      const { answer, articles } = hasHearingRight(asked, row, always)
      return { answer: { hearing_right: answer }, articles: [...articles, ...row.articles] }
    })
  },
)

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

/** 执法人员人数, §42. */
export const officers = question({ count, procedure: word(PROCEDURES), ...WHERE }, (given, desk) =>
  rowOr(desk.tables.officers, given, desk, (least, where) => {
    const { answer, articles } = areEnough(given, least, desk.tables.oneOfficer, where)
    return { answer: { allowed: answer }, articles }
  }),
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
