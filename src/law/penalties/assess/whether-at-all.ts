import { addMonths, type Day } from '#base/days.ts'
import { byAge } from '../age.ts'
import { amount } from '../amount.ts'
import { isTimeBarred, limitationMonths } from '../limitation.ts'
import { type NoPenaltyOf, noPenaltyOf } from '../no-penalty-of.ts'
import type { AssessAsked, AssessNo, Ruling } from './asked.ts'

/**
 * Whether there may be a penalty at all: age (§30), limitation (§36), no fault, minor, first breach (§33), in this order.
 * Each rules on a penalty and on the ground of none that is named.
 */
export function whetherAtAll(asked: AssessAsked): readonly Ruling[] {
  return [byYears(asked), inTime(asked), spared(asked)]
}

function byYears({ bornOn, actTo, decisionOn, rows, proposed }: AssessAsked): Ruling {
  const years = bornOn === null ? null : yearsOn(bornOn, actTo ?? decisionOn)
  const ruled = years === null ? null : byAge(amount(years), rows.age)
  const answer = ruled?.answer ?? 'not_asked'
  const step = {
    ...({ question: 'age', answer, articles: rows.age.articles } as const),
    figures: years === null ? {} : { years: String(years) },
  }
  if (proposed.noPenaltyGround === '30' && answer !== 'must_not_penalise')
    return { step, no: no('ground_not_proven', '30') }
  if (proposed.outcome !== 'penalty') return { step, no: null }
  if (answer === 'must_not_penalise') return { step, no: no('under_age', '30') }
  const lightened = proposed.lighter.length > 0 || proposed.ground === '30'
  return { step, no: answer === 'must_mitigate' && !lightened ? no('must_be_lighter', '30') : null }
}

function inTime({ actTo, discoveredOn, law, rows, proposed }: AssessAsked): Ruling {
  const period = { lifeHealthOrFinance: law.longLimitation, harm: law.longLimitation, specialMonths: null }
  const months = limitationMonths(period, rows.limitation).answer
  const barred = isTimeBarred({ endedOn: actTo, discoveredOn, months }, rows.limitation)
  const answer = actTo === null ? 'goes_on' : barred.answer ? 'barred' : 'in_time'
  const figures = {
    months: String(months),
    discovered: discoveredOn,
    ...(actTo ? { last: addMonths(actTo, months) } : {}),
  }
  const step = { question: 'limitation', answer, figures, articles: barred.articles } as const
  if (proposed.noPenaltyGround === '36' && !barred.answer) return { step, no: no('ground_not_proven', '36') }
  return { step, no: barred.answer && proposed.outcome === 'penalty' ? no('time_barred', '36') : null }
}

function spared({ law, lists, proposed }: AssessAsked): Ruling {
  const { answer, articles } = noPenaltyOf(law, lists)
  const figures = {
    ...('missing' in answer ? { missing: answer.missing.join(' ') } : {}),
    ...('ground' in answer ? { ground: answer.ground, ...entriesOf(answer) } : {}),
  }
  const step = { question: 'no_penalty', answer: answer.result, figures, articles } as const
  if (proposed.outcome === 'penalty')
    return { step, no: answer.result === 'must_not_penalise' ? no('must_not_penalise', '33', figures) : null }
  const named = proposed.noPenaltyGround?.startsWith('33') === true
  const proven = 'ground' in answer && (answer.ground === 'list' || answer.ground === proposed.noPenaltyGround)
  return { step, no: named && !proven ? no('ground_not_proven', '33', figures) : null }
}

/** Ids of the entries that give the answer, and of those that hold beside them and only allow it. */
function entriesOf({ result, entries }: Extract<NoPenaltyOf, { ground: unknown }>): AssessNo['figures'] {
  const ids = (gives: boolean) => entries.flatMap((one) => ((one.result === result) === gives ? one.id : [])).join(' ')
  return { entry: ids(true), beside: ids(false) }
}

/** Whole years of age on a day; on the birthday itself the year is full. */
function yearsOn(born: Day, on: Day): number {
  let years = 0
  while (addMonths(born, (years + 1) * 12) <= on) years += 1
  return years
}

function no(why: AssessNo['why'], article: string, figures: AssessNo['figures'] = {}): AssessNo {
  return { why, article: { law: 'APL', article }, figures }
}
