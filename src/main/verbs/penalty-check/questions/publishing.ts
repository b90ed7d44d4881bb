import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { ruleOf } from '#law/book/book.ts'
import type { PenaltyKind } from '#law/penalties/book/penalty-kinds.ts'
import { workingDayDeadline } from '#law/penalties/deadlines.ts'
import { PROCEDURES } from '#law/penalties/officers.ts'
import { monthsShown } from '#law/penalties/publication.ts'
import { remediesAgainst } from '#law/penalties/remedies.ts'
import { calendar } from '../calendar-field.ts'
import { date, orElse, someOf, text, word, yesNo } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'

/** 市场监管处罚公示. A party of another province: ten working days to send and ten to publish, counted in a row. */
export const samrPublication = question(
  {
    procedure: word(PROCEDURES),
    penalties: someOf(text),
    decision: date,
    same_province: orElse(yesNo, true),
    calendar: orElse(calendar, null),
    ...WHERE,
  },
  (given, desk) => {
    const unknown = given.penalties.find((penalty) => !desk.tables.words.has(penalty))
    if (unknown !== undefined)
      return { fault: { code: 'bad_field', message: `"penalties": there is no penalty "${unknown.slice(0, 60)}"` } }
    const kinds = given.penalties.flatMap((penalty) => desk.tables.words.get(penalty)?.kind ?? [])
    const imposed = kinds.filter((kind) => !NO_PENALTIES.includes(kind))
    return rowOr(
      desk.tables.display,
      { ...given, on: given.on ?? given.decision, domain: 'market_regulation' },
      desk,
      (rule) => {
        const { answer: months, articles } = monthsShown(given.procedure, imposed, rule)
        if (months === null) return { answer: { publish: false }, articles }
        const days = given.calendar ?? desk.book.calendar
        const limits = given.same_province
          ? ['PENALTY.PUBLISH_SAMR']
          : ['PENALTY.SEND_SAMR', 'PENALTY.PUBLISH_SENT_SAMR']
        const deadline = limits.reduce<Day>(
          (from, id) => workingDayDeadline(from, must(ruleOf(desk.book, id).amount, id), days).answer,
          given.decision,
        )
        const shown = months % 12 === 0 ? { display_until_years: months / 12 } : { display_until_months: months }
        return { answer: { publish: true, deadline, ...shown }, articles }
      },
    )
  },
)

/** Orders to correct and the like go with every penalty and are none (行政处罚法 §9, §28). */
const NO_PENALTIES: readonly PenaltyKind[] = ['measure', 'refer', 'none']

/** 救济途径, 行政复议法 §20, §23(1); 行政诉讼法 §45, §46. */
export const remedy = question({ decision_kind: word(PROCEDURES) }, (given, { book }) => {
  const { answer, articles } = remediesAgainst(given.decision_kind, book)
  const { reconsiderationDays, courtMonths, courtDaysAfterReconsideration } = answer
  if (!answer.reconsiderationFirst)
    return {
      answer: {
        first: 'reconsideration_or_court',
        reconsideration_days: reconsiderationDays,
        court_months: courtMonths,
      },
      articles,
    }
  const then = `court within ${courtDaysAfterReconsideration} days of the reconsideration decision`
  return { answer: { first: 'reconsideration', days: reconsiderationDays, then }, articles }
})
