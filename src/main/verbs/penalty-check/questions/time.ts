import { amount } from '#law/penalties/amount.ts'
import { calendarDayDeadline, latestNoticeBefore, workingDayDeadline } from '#law/penalties/deadlines.ts'
import { isTimeBarred, limitationMonths } from '#law/penalties/limitation.ts'
import { calendar } from '../calendar-field.ts'
import { count, date, type Field, no, orElse, text, yes, yesNo, yuan } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'

const CALENDAR = { calendar: orElse(calendar, null) }

/** 二日、三日、五日、七日, 行政处罚法 §85. */
export const workingDayDeadlineAsked = question({ start: date, days: count, ...CALENDAR }, (given, { book }) => {
  const { answer, articles } = workingDayDeadline(given.start, given.days, given.calendar ?? book.calendar)
  return { answer: { deadline: answer }, articles }
})

/** 十五日、九十日, §60, §67. */
export const calendarDeadline = question(
  {
    start: date,
    days: count,
    roll: orElse(yesNo, false),
    excluded_days: orElse(count, 0),
    exclusion_basis: orElse(text, null),
    ...CALENDAR,
  },
  ({ start, days, roll, excluded_days: excludedDays, exclusion_basis: exclusionBasis, calendar }, { book }) => {
    const asked = { start, days, roll, excludedDays, exclusionBasis }
    const { answer, articles } = calendarDayDeadline(asked, calendar ?? book.calendar)
    return { answer: { deadline: answer }, articles }
  },
)

/** 听证的七日前, §64(2). */
export const latestNotice = question({ event: date, days: count, ...CALENDAR }, (given, { book }) => {
  const { answer, articles } = latestNoticeBefore(given.event, given.days, given.calendar ?? book.calendar)
  return { answer: { latest_notice: answer.usual, strict_reading: answer.strict }, articles }
})

/** Years that may be halves (public order: six months). Unit of the value: months. */
const yearsInMonths: Field<number> = {
  shown: 'years',
  read: (value) => {
    const read = yuan.read(value)
    const months = read.ok ? read.value.times(12) : amount(0.5)
    return months.isInteger() && months.gt(0) && months.lte(1200)
      ? yes(months.toNumber())
      : no('must be years from 1/12 to 100, in whole months')
  },
}

/** 追究时效 in years, §36(1). */
export const limitationYears = question(
  { life_health_or_finance: yesNo, harm: yesNo, special_law_years: orElse(yearsInMonths, null), ...WHERE },
  (given, desk) =>
    rowOr(desk.tables.limitation, given, desk, (periods) => {
      const { life_health_or_finance: lifeHealthOrFinance, harm, special_law_years: specialMonths } = given
      const { answer, articles } = limitationMonths({ lifeHealthOrFinance, harm, specialMonths }, periods)
      return { answer: { years: amount(answer).div(12) }, articles }
    }),
)

/**
 * 追究时效, §36. `years` is the period of the law that is applied, two where none is named; life, health or finance with
 * harm make it at least the longer one. An act without an end still goes on.
 */
export const limitation = question(
  {
    act_start: orElse(date, null),
    act_end: orElse(date, null),
    discovered: date,
    years: orElse(yearsInMonths, null),
    life_health_or_finance: orElse(yesNo, false),
    harm: orElse(yesNo, false),
    special_law_years: orElse(yearsInMonths, null),
    ...WHERE,
  },
  (given, desk) =>
    rowOr(desk.tables.limitation, given, desk, (periods) => {
      const { act_start: startedOn, act_end: endedOn, discovered: discoveredOn } = given
      if (!startedOn && !endedOn) return { fault: { code: 'missing_field', message: '"act_end" is missing' } }
      if (startedOn && endedOn && endedOn < startedOn)
        return { fault: { code: 'bad_field', message: '"act_end" must not lie before "act_start"' } }
      const { life_health_or_finance: lifeHealthOrFinance, harm, special_law_years: specialMonths } = given
      const general = limitationMonths({ lifeHealthOrFinance, harm, specialMonths }, periods).answer
      const extended = lifeHealthOrFinance && harm
      const months = specialMonths ?? (extended ? Math.max(general, given.years ?? 0) : (given.years ?? general))
      const { answer, articles } = isTimeBarred({ endedOn, discoveredOn, months }, periods)
      return { answer: { time_barred: answer }, articles }
    }),
)
