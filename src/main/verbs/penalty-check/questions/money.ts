import type { Day } from '#base/days.ts'
import { underPlan } from '#law/penalties/instalments.ts'
import { capDay, surchargeOf } from '#law/penalties/surcharge.ts'
import { isRecord } from '../../lines/answer-file.ts'
import { date, type Field, listOf, no, orElse, yes, yesNo, yuan } from '../fields.ts'
import { question, rowOr, WHERE } from '../question.ts'

/** `["2024-03-25", "2024-05-20"]`; the end may be null while the proceedings go on. */
const span: Field<readonly [Day, Day | null]> = {
  shown: '[YYYY-MM-DD,YYYY-MM-DD]',
  read: (value) => {
    if (!Array.isArray(value) || value.length !== 2) return no('must be two dates')
    const [from, to] = [date.read(value[0]), value[1] === null ? yes(null) : date.read(value[1])]
    if (!from.ok || !to.ok) return no('must be two dates')
    return to.value !== null && to.value < from.value
      ? no('must not end before it begins')
      : yes([from.value, to.value])
  },
}

/** 加处罚款, 行政处罚法 §72, §73. */
export const surcharge = question(
  { fine: yuan, due: date, paid: date, suspended: orElse(listOf(span), []), ...WHERE },
  (given, desk) =>
    rowOr(desk.tables.surcharge, given, desk, (rate) => {
      const { fine, due: dueOn, paid: paidOn, suspended } = given
      const { answer, articles } = surchargeOf({ fine, dueOn, paidOn, suspended }, rate)
      return { answer: { surcharge: answer }, articles }
    }),
)

/** The day of delay on which the surcharge is as high as the fine. */
export const surchargeCapDay = question({ fine: orElse(yuan, null), ...WHERE }, (given, desk) =>
  rowOr(desk.tables.surcharge, given, desk, (rate) => {
    const { answer, articles } = capDay(rate)
    return { answer: { day: answer }, articles }
  }),
)

/** One part of a plan: its day, alone, beside an amount (`["2024-05-01", 3000]`), or in an object. */
const part: Field<Day> = {
  shown: 'YYYY-MM-DD',
  read: (value) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [value]
    const found = values.map((each) => date.read(each)).find(({ ok }) => ok)
    return found ?? no('must hold a date (YYYY-MM-DD)')
  },
}

/** 暂缓、分期, §66, §72.2. */
export const instalments = question(
  { fine: orElse(yuan, null), approved: yesNo, plan: orElse(listOf(part), []) },
  ({ approved, plan }) => {
    const { answer, articles } = underPlan({ approved, dueOn: plan })
    const from = answer.courtPeriodFrom ?? undefined
    return { answer: { surcharge_runs: answer.surchargeRuns, court_application_period_starts: from }, articles }
  },
)
