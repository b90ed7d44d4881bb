import { amount } from '#law/penalties/amount.ts'
import { isInForce } from '#law/penalties/book/row.ts'
import { hasHearingRight } from '#law/penalties/hearing-right.ts'
import { areEnough, PROCEDURES } from '#law/penalties/officers.ts'
import { mayCollectOnSpot, maySummary, PARTY_TYPES, SUMMARY_KINDS } from '#law/penalties/on-the-spot.ts'
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
    const { party_type: partyType, proposed_fine: proposedFine } = given
    const unknown = given.other_penalties.find((penalty) => !desk.tables.words.has(penalty))
    if (unknown !== undefined)
      return {
        fault: { code: 'bad_field', message: `"other_penalties": there is no penalty "${unknown.slice(0, 60)}"` },
      }
    const otherPenalties = given.other_penalties.map((penalty) => desk.tables.words.get(penalty)?.kind ?? penalty)
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

/** 执法人员人数, §42. */
export const officers = question({ count, procedure: word(PROCEDURES), ...WHERE }, (given, desk) =>
  rowOr(desk.tables.officers, given, desk, (least, where) => {
    const { answer, articles } = areEnough(given, least, desk.tables.oneOfficer, where)
    return { answer: { allowed: answer }, articles }
  }),
)
