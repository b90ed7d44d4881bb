import { day } from '#base/days.ts'
import { amount } from '../amount.ts'
import { compileStandard } from '../standards/compile-standard.ts'
import { tableOf } from '../standards/examples.ts'
import type { Standard } from '../standards/standard.ts'
import type { AssessAsked, EditionAsked, ProposedPenalty } from './asked.ts'

const ON = day('2026-11-09')
const holds = {
  ...{ domain: null, region: null, rules: null, from: day('2021-07-15'), to: null, note: null },
  confidence: 'seen' as const,
  articles: [{ law: 'APL', article: '30', since: null, until: null }],
} as const
const inText = { individual: '10000', organization: '100000' }
/** Rows of an invented lawbook: no figure of a domain. */
export const rows: AssessAsked['rows'] = {
  age: { ...holds, none: 14, lighter: 18 },
  limitation: { ...holds, months: 24, longMonths: 60 },
  lighterStandard: true,
  hearing: { ...inText, articles: [] },
  alwaysHeard: ['revoke_licence', 'stop_business', 'close_business'],
  summary: { ...holds, individual: '200', organization: '3000' },
  mitigation: ['30', '32-1'],
  lighterPart: { ...holds, share: '0.5' },
  unascertained: [],
  optional: ['may_revoke_licence'],
  repetition: [],
  kinds: {
    ...({ warning: 'warning', order_to_correct: 'measure', revoke_licence: 'revoke_licence' } as const),
    ...({ confiscate_goods: 'confiscation', confiscate_illegal_income: 'confiscation' } as const),
    may_revoke_licence: 'revoke_licence',
  },
}
const facts = { area: amount(50), serious: false }

/** Two tiers: 1,000 to 5,000 under 100 m², 5,000 to 9,000 from there; the law gives 1,000 to 9,000. */
export const TABLE = tableOf(['area < 100', 'area >= 100'])

/** An edition of a standard in force from a day, with 50 m² and nothing serious found. */
export function edition(standard: Standard, from: string, hash = from): EditionAsked {
  const result = compileStandard(standard)
  if (!result.ok) throw new Error(`${standard.id} does not compile`)
  return { hash, from: day(from), owner: 'self', compiled: result.compiled, facts }
}

const FINE: ProposedPenalty = {
  ...{ outcome: 'penalty', noPenaltyGround: null, fine: amount(2000), confiscated: amount(0), also: [] },
  ...{ lighter: [], heavier: [], ground: null },
}
const NOW = edition(TABLE, '2026-01-01')

/** A company found on 2 November 2026, decided on the 9th, 2,000 yuan proposed. */
export function asked(more: Partial<AssessAsked> = {}, proposed: Partial<ProposedPenalty> = {}): AssessAsked {
  return {
    ...{ actTo: day('2026-11-02'), discoveredOn: day('2026-11-02'), decisionOn: ON, partyType: 'organization' },
    ...{ bornOn: null, old: NOW, fresh: NOW, lists: [], similar: 0, rows, proposed: { ...FINE, ...proposed } },
    law: {
      ...{ minor: false, correctedInTime: false, harm: 'slight', firstViolation: false, noFaultProven: false },
      ...{ longLimitation: false, nothingToConfiscate: false, publicInterest: false, complex: false },
    },
    ...more,
  }
}
