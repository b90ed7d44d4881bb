import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { bodyCheck, codeCheck } from '#base/organisation-code.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'
import { type SettledPeople, settleExamples } from '../../organisations/examples.ts'
import { readFlows, settleCharts } from '../../processes/index.ts'
import { adoptStandard } from '../standards/adopt-standard.ts'
import { bodyId, officerOf } from '../standards/examples.ts'
import { readStandards, settleStandards } from '../standards/settle-standards.ts'
import { BEFORE_ACTS } from './before-acts.ts'
import type { PenaltyRef } from './case.ts'
import type { Party } from './contract.ts'
import { certify } from './control/certify.ts'
import type { Done } from './may.ts'
import { penalties } from './penalty-cases.ts'
import type { LeadInput, VerbInput } from './shapes.ts'
import { lead } from './verbs/lead.ts'

const SETTLE = { kind: 'machine', name: 'settle' } as const
const SINCE = day('2026-01-01')
/** A county standard with tiers inside the 10,000 to 100,000 yuan of the law; the market bureau adopted it. */
export const STANDARD = 'ln-market-68'

/** Ten in the morning of a day. */
export const morning = (date: string): Moment => momentOf(instantAt(day(date), '10:00'))

/** Who handles penalties in the market bureau, each a different person of the settled county. */
export interface MarketStaff {
  readonly officer: Officer
  readonly second: Officer
  readonly reviewer: Officer
  readonly legal: Officer
  readonly chair: Officer
  readonly head: Officer
  readonly deputy: Officer
}

/** Settles people, standards and charts, lets the market bureau adopt `STANDARD`, and gives two officers certificates. */
export async function settleMarket(db: Db): Promise<MarketStaff> {
  const first = morning('2026-01-05')
  const people = accepted(await inTransaction(db, first, async (tx) => done(await settleExamples(tx, SINCE))))
  const staff = staffIn(people)
  accepted(await inTransaction(db, first, (tx) => settleStandards(tx, SETTLE, readStandards(), SINCE)))
  const charts = readFlows().filter(({ id }) => id.endsWith('-penalty'))
  accepted(await inTransaction(db, first, (tx) => settleCharts(tx, SETTLE, charts, SINCE)))
  const adoption = { standardId: STANDARD, bodyId: bodyId('market'), state: 'adopted', from: first.today } as const
  const more = { places: [], byStandard: null, reason: '适用省局基准。' }
  accepted(await inTransaction(db, first, (tx) => adoptStandard(tx, staff.head, { ...adoption, ...more })))
  accepted(await inTransaction(db, first, (tx) => certifyBoth(tx, staff)))
  return staff
}

function staffIn({ staff }: SettledPeople): MarketStaff {
  const one = (post: string, role: Role) => officerOf('market', role, must(staff.get(`market-${post}`), post))
  return {
    ...{ officer: one('11', 'site_check'), second: one('12', 'site_check'), reviewer: one('03', 'review') },
    ...{ legal: one('08', 'legal'), chair: one('10', 'legal'), head: one('04', 'decide'), deputy: one('07', 'decide') },
  }
}

async function certifyBoth(tx: Tx, { officer, second }: MarketStaff): Promise<Outcome<null>> {
  const rows = [officer, second].map(({ staffId }, i) => ({
    ...{ body_id: bodyId('market'), staff_id: staffId, number: `安执${i + 1}` },
    ...{ valid_from: day('2020-01-01'), valid_to: day('2030-12-31') },
  }))
  await penalties(tx).insertInto('penalties.certificate').values(rows).execute()
  return done(null)
}

/** Gives one more of the staff an enforcement certificate. */
export async function certified(db: Db, { head }: MarketStaff, { staffId }: Officer): Promise<void> {
  const days = { number: '安执3', from: '2026-01-01', to: '2030-12-31' }
  accepted(
    await inTransaction(db, morning('2026-01-06'), (tx) =>
      certify(tx, head, { ...days, bodyId: bodyId('market'), staffId }),
    ),
  )
}

/** A company whose code passes its check characters in a division that does not exist. `n`: which one. */
export function company(n: number): Party {
  const own = `MA${String(n).padStart(6, '0')}`
  const first = `91999901${own}${bodyCheck(own)}`
  return { ...COMPANY, code: first + codeCheck(first) }
}

const COMPANY: Party = {
  ...{
    kind: 'organization',
    name: '安澜县江岸食品有限公司',
    code: null,
    telephone: '',
    address: '安澜县第3街9号',
  },
}

/** A lead of Monday 2 November 2026 about a shop that traded without registration until that day. */
export function leadOf(more: Partial<LeadInput> = {}): LeadInput {
  return {
    ...{ bodyId: bodyId('market'), standardId: STANDARD, placeBodyId: null, source: 'inspection', on: '2026-11-02' },
    ...{ actFrom: '2026-10-12', actTo: '2026-11-02', party: company(1), note: '检查发现无照经营。' },
    ...more,
  }
}

/** A penalty in the lightest tier with a fine: 10,000 to 37,000 yuan. */
export function proposed(more: Partial<VerbInput<'propose'>> = {}): VerbInput<'propose'> {
  const facts = { turnover: '50000', harm: false, refused_correction: true, serious: false }
  const law = {
    ...{ 'law.minor': false, 'law.corrected_in_time': false, 'law.harm': 'slight', 'law.first_violation': true },
    'law.nothing_to_confiscate': true,
  }
  return {
    ...{ outcome: 'penalty', noPenaltyGround: null, facts: { ...facts, ...law }, fine: '20000', confiscated: '0' },
    ...{
      also: [],
      lighter: [],
      heavier: [],
      ground: null,
      reasons: '经营额五万元，拒不改正，无危害后果。',
      correctBy: null,
    },
    ...more,
  }
}

/** Does a verb of the way to the decision, as the desk would. */
export function act<V extends keyof typeof BEFORE_ACTS>(
  db: Db,
  ref: PenaltyRef,
  verb: V,
  by: Officer,
  date: string,
  input: VerbInput<V>,
): Promise<Outcome<Done>> {
  // each verb takes its own input; the compiler cannot pair them through the union
  const one = BEFORE_ACTS[verb] as (tx: Tx, by: Officer, ref: PenaltyRef, input: VerbInput<V>) => Promise<Outcome<Done>>
  return inTransaction(db, morning(date), (tx) => one(tx, by, ref, input))
}

/** How far a case of the examples is taken, along the way without a hearing. */
export const WAY = ['lead', 'filing', 'investigating', 'evidence', 'reviewing', 'notice', 'rights', 'deciding'] as const
export type Place = (typeof WAY)[number]

/** A case at a place of the way: notified on Wednesday 11 November 2026, waived on the day after. */
export async function caseAt(
  db: Db,
  staff: MarketStaff,
  place: Place,
  more: { readonly lead?: Partial<LeadInput>; readonly proposed?: Partial<VerbInput<'propose'>> } = {},
): Promise<PenaltyRef> {
  const { officer, second, reviewer, head } = staff
  const begun = accepted(await inTransaction(db, morning('2026-11-02'), (tx) => lead(tx, officer, leadOf(more.lead))))
  const ref = { bodyId: begun.bodyId, id: begun.id }
  const investigators = [officer.staffId, second.staffId]
  const steps: readonly (() => Promise<Outcome<Done>>)[] = [
    () => act(db, ref, 'verify', officer, '2026-11-03', { outcome: 'file', note: '属实。', rightBody: null }),
    () => act(db, ref, 'open', head, '2026-11-03', { investigators }),
    () => act(db, ref, 'add-evidence', officer, '2026-11-04', RECORD),
    () => act(db, ref, 'propose', officer, '2026-11-09', proposed(more.proposed)),
    () => act(db, ref, 'review-case', reviewer, '2026-11-10', { result: 'pass', opinion: '事实清楚。' }),
    () => act(db, ref, 'notify', officer, '2026-11-11', { how: 'handed', on: '2026-11-11' }),
    () => act(db, ref, 'waive-rights', officer, '2026-11-12', { on: '2026-11-12' }),
  ]
  for (const step of steps.slice(0, WAY.indexOf(place))) accepted(await step())
  return ref
}

/** The record of an inspection. */
export const RECORD: VerbInput<'add-evidence'> = {
  ...{ kind: 'record', title: '现场检查笔录', takenOn: '2026-11-02', monitoring: null, file: null },
}

/** What a test changes of the example: the lead or the proposal. */
export type More = NonNullable<Parameters<typeof caseAt>[3]>

/** A grave case: the law gives 100,000 to 500,000 yuan, the tier up to 220,000, and the business is closed. */
export const GRAVE: More = {
  proposed: { facts: { ...proposed().facts, serious: true }, fine: '150000', also: ['order_close_business'] },
}
/** Outside the tier of 10,000 to 37,000 yuan, inside the law: the heads must discuss it. */
export const OUTSIDE: More = { proposed: { fine: '40000' } }
/** A major public interest is touched: a legal review must pass. */
export const PUBLIC_INTEREST: More = { proposed: { facts: { ...proposed().facts, 'law.public_interest': true } } }

/** The party spoke on Thursday 12 November 2026. */
export async function stated(db: Db, staff: MarketStaff, more: More = {}): Promise<PenaltyRef> {
  const ref = await caseAt(db, staff, 'rights', more)
  const said = { text: '经营时间很短，请从轻。', on: '2026-11-12' }
  accepted(await act(db, ref, 'hear-statement', staff.officer, '2026-11-12', said))
  return ref
}

/** A hearing was asked for on Thursday 12 November, and called on the 13th for Thursday the 26th. */
export async function hearingCalled(db: Db, staff: MarketStaff): Promise<PenaltyRef> {
  const ref = await hearingAsked(db, staff)
  accepted(await act(db, ref, 'call-hearing', staff.legal, '2026-11-13', callOf(staff)))
  return ref
}

export async function hearingAsked(db: Db, staff: MarketStaff): Promise<PenaltyRef> {
  const ref = await caseAt(db, staff, 'rights', GRAVE)
  accepted(await act(db, ref, 'ask-hearing', staff.officer, '2026-11-12', { on: '2026-11-12' }))
  return ref
}

export function callOf({ chair }: MarketStaff, on = '2026-11-26'): VerbInput<'call-hearing'> {
  return { on, time: '09:30', place: '县市场监管局二楼会议室', open: true, chair: chair.staffId }
}
