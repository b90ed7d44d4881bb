import type { Article } from '#base/outcome.ts'
import type { Flag, FlagKind } from '../../contract.ts'

const apl = (article: string): Article => ({ law: 'APL', article })

/** On which articles a notice rests; for a period that ran out, those of the period. */
const ARTICLES: Readonly<Record<FlagKind, readonly Article[]>> = {
  ...{ outside_tier: [apl('34'), apl('57')], no_tier: [apl('34')], no_review: [apl('58')] },
  ...{ late: [apl('60')], last_days: [apl('60')], same_people: [apl('57'), apl('58')] },
  ...{ unlike_its_like: [apl('5'), apl('34')], same_officer_apart: [apl('5'), apl('34')] },
  ...{ many_small_fines: [apl('29'), apl('51')], overdue: [] },
}
const OF_PERIOD: Readonly<Record<string, Article>> = {
  'PENALTY.PRESERVE': apl('56'),
  'PENALTY.SEIZURE': { law: 'CE', article: '25' },
  'PENALTY.SERVE': apl('61'),
  'PENALTY.WITHDRAW': apl('48'),
  'PENALTY.BANK': apl('71'),
}

/** The articles of a notice; that a body watches its own penalties at all is 行政处罚法 §75. */
export function noticeArticles({ kind, data }: Pick<Flag, 'kind' | 'data'>): readonly Article[] {
  const period = kind === 'overdue' ? OF_PERIOD[String(data['rule'])] : undefined
  return [...ARTICLES[kind], ...(period ? [period] : []), apl('75')]
}
