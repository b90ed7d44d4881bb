import { type Day, dayNumber } from '#base/days.ts'
import { nthWorkingDayAfter } from '#law/calendar/ask.ts'
import type { Calendar } from '#law/calendar/calendar.ts'
import { type Challenged, REVERSAL_REASONS, reversalRates } from '#law/penalties/statistics/reversal-rate.ts'
import type { PastDecision } from './past-decision.ts'
import { quarterOf } from './quarter.ts'

/** On which day is counted, by which calendar, and within how many working days an edition's decisions are published. */
interface Counting {
  readonly today: Day
  readonly calendar: Calendar
  readonly within: (hash: string) => number
}

/** Decisions of one violation, grouped by body, quarter and tier: a row of `penalties.figure` each. */
export function groupFigures(all: readonly PastDecision[], counting: Counting) {
  const groups = Map.groupBy(all, ({ bodyId, decidedOn, tier }) => `${bodyId} ${quarterOf(decidedOn)} ${tier ?? ''}`)
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const punished = own.filter(({ penalty }) => penalty)
    const outside = punished.filter(({ deviation }) => deviation === 'outside_tier' || deviation === 'mitigated')
    const approved = outside.filter(({ discussed }) => discussed).length
    const rates = reversalRates(punished.map(challengedOf))
    const public_ = publicationOf(punished, counting)
    return [
      {
        ...{ body_id: first.bodyId, quarter: quarterOf(first.decidedOn), tier: first.tier ?? '' },
        ...{ decisions: punished.length, approved, not_approved: outside.length - approved },
        no_tier: punished.filter(({ deviation }) => deviation === 'no_tier').length,
        ...{ upheld: rates.ofDecided.of - rates.ofDecided.count, reversed: rates.ofDecided.count },
        reasons: JSON.stringify(rates.reasons),
        exempt: own.filter(({ penalty, ground }) => !penalty && ground?.startsWith('33')).length,
        ...public_,
      },
    ]
  })
}

function challengedOf({ result, resultReason }: PastDecision): Challenged {
  const reason = resultReason === 'improper' ? 'obviously_improper' : resultReason
  return {
    result: result === 'in_force' ? null : result === 'illegal' ? 'unlawful' : result,
    reason: REVERSAL_REASONS.find((each) => each === reason) ?? null,
  }
}

/** Only the ordinary procedure is published; until its day has come nothing is late. */
function publicationOf(own: readonly PastDecision[], { today, calendar, within }: Counting) {
  const last = ({ decidedOn, hash }: PastDecision) => nthWorkingDayAfter(calendar, dayNumber(decidedOn), within(hash))
  const judged = own.filter(
    (one) => one.publishedOn !== null || (one.procedure === 'ordinary' && last(one) < dayNumber(today)),
  )
  const inTime = judged.filter((one) => one.publishedOn !== null && dayNumber(one.publishedOn) <= last(one))
  return { publishable: judged.length, in_time: inTime.length }
}
