import { accepted, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor, Officer } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { officerOf } from '../standards/examples.ts'
import { BEFORE_ACTS } from './before-acts.ts'
import type { PenaltyRef } from './case.ts'
import * as example from './examples.ts'
import type { Done } from './may.ts'
import type { VerbInput } from './shapes.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, second, reviewer, legal, chair, head, deputy } = staff
await example.certified(db, staff, chair)
const { act, caseAt, morning, proposed } = example
const archivist = officerOf('market', 'other', '0190c000-0000-7000-8000-000000000001')
const investigators = [officer.staffId, second.staffId]
const note = '有据。'

type BeforeVerb = keyof typeof BEFORE_ACTS

/** One line a verb: where the case is, on which day, who may, who else of the body may not, what is told. */
interface Line<V extends BeforeVerb> {
  readonly at: () => Promise<PenaltyRef>
  readonly on: string
  readonly by: Officer
  readonly not: Readonly<Record<string, Actor>>
  readonly told: VerbInput<V>
}

const clerk = { 'the archive of the same body': archivist }
const aside = {
  ...clerk,
  'an officer not appointed': officerOf('market', 'site_check', '0190c000-0000-7000-8000-000000000002'),
}
const place = (where: example.Place, more?: example.More) => () => caseAt(db, staff, where, more)
const again = (by: Officer, role: 'review' | 'legal' | 'decide') => ({
  ...clerk,
  'an investigator of the case': officerOf('market', role, by.staffId),
})

const LINES: { readonly [V in BeforeVerb]: Line<V> } = {
  verify: line(place('lead'), '2026-11-03', officer, clerk, { outcome: 'file', note, rightBody: null }),
  open: line(place('filing'), '2026-11-03', head, clerk, { investigators }),
  'ask-recusal': line(place('investigating'), '2026-11-04', officer, clerk, {
    ...{ against: [officer.staffId], reason: '与举报人是亲属。', on: '2026-11-04' },
  }),
  'decide-recusal': line(
    recusalAsked,
    '2026-11-05',
    head,
    { ...clerk, 'legal staff, where it is about no head': legal },
    {
      ...{ no: 4, granted: false, reason: '不是亲属。', attendees: [] },
    },
  ),
  reappoint: line(place('investigating'), '2026-11-04', head, again(officer, 'decide'), {
    ...{ investigators: [second.staffId, chair.staffId], reason: '一名执法人员与当事人有直接利害关系。' },
  }),
  'identify-party': line(place('investigating'), '2026-11-04', officer, clerk, example.company(2)),
  'add-evidence': line(place('investigating'), '2026-11-04', officer, aside, example.RECORD),
  preserve: line(place('investigating'), '2026-11-04', head, clerk, { what: '账册一本', why: '可能灭失' }),
  'settle-preserved': line(preserved, '2026-11-06', officer, aside, { no: 4, result: 'released', note }),
  seize: line(place('investigating'), '2026-11-04', head, clerk, { what: '货架两组', why: '可能转移' }),
  'end-seizure': line(seized, '2026-11-06', head, clerk, { no: 4, result: 'lifted', note }),
  suspend: line(place('investigating'), '2026-11-04', head, clerk, { ground: '须等待检验结论' }),
  resume: line(suspended, '2026-11-06', officer, clerk, {}),
  'suspect-crime': line(place('investigating'), '2026-11-04', officer, aside, { note }),
  'crime-answer': line(suspected, '2026-11-09', officer, clerk, { answer: 'returned' }),
  extend: line(place('investigating'), '2026-11-04', head, clerk, { what: 'decision', days: 30, reason: '案情复杂' }),
  propose: line(place('evidence'), '2026-11-09', officer, aside, proposed()),
  'review-case': line(place('reviewing'), '2026-11-10', reviewer, again(officer, 'review'), {
    result: 'pass',
    opinion: note,
  }),
  notify: line(place('notice'), '2026-11-11', officer, aside, { how: 'handed', on: '2026-11-11' }),
  'hear-statement': line(place('rights'), '2026-11-12', officer, aside, { text: '请从轻。', on: '2026-11-12' }),
  'ask-hearing': line(place('rights', example.GRAVE), '2026-11-12', officer, clerk, { on: '2026-11-12' }),
  'waive-rights': line(place('rights'), '2026-11-12', officer, clerk, { on: '2026-11-12' }),
  recheck: line(() => example.stated(db, staff), '2026-11-13', reviewer, again(officer, 'review'), {
    ...{ adopted: 'none', opinion: '理由不成立。', changed: null },
  }),
  'call-hearing': line(() => example.hearingAsked(db, staff), '2026-11-13', legal, clerk, example.callOf(staff)),
  'hold-hearing': line(
    () => example.hearingCalled(db, staff),
    '2026-11-26',
    chair,
    { ...clerk, 'not the chair': legal },
    {
      ...{ attended: true, record: '双方陈述。', opinion: note },
    },
  ),
  'review-legal': line(place('deciding', example.PUBLIC_INTEREST), '2026-11-13', legal, again(officer, 'legal'), {
    ...{ result: 'pass', opinion: note },
  }),
  discuss: line(place('deciding', example.OUTSIDE), '2026-11-13', head, clerk, {
    ...{ attendees: [head.staffId, deputy.staffId], conclusion: note },
  }),
  'ask-maker': line(place('deciding', example.OUTSIDE), '2026-11-13', officer, aside, {
    ...{ fineAsked: '40000', reasons: '首次且已主动停业，但时间较长。' },
  }),
  'maker-approval': line(makerAsked, '2026-11-13', legal, again(officer, 'legal'), {
    ...{ approved: true, fineAsked: '40000', reference: '安市监复〔2026〕3号', on: '2026-11-13', note },
  }),
  'send-back': line(place('deciding'), '2026-11-13', head, again(officer, 'decide'), {
    ...{ to: 'investigation', reason: '现场情况须再核实。' },
  }),
  decide: line(place('deciding'), '2026-11-13', head, again(officer, 'decide'), proposed()),
}

for (const [verb, one] of Object.entries(LINES)) {
  // each line was typed with its own verb; Object.entries forgets which
  const does = BEFORE_ACTS[verb as BeforeVerb] as (
    tx: Tx,
    by: Actor,
    ref: PenaltyRef,
    told: unknown,
  ) => Promise<Outcome<Done>>
  standing(verb, {
    ...{ db, moment: morning(one.on), allowed: one.by, make: one.at, fact: `penalty.${verb}` },
    verb: (tx, by, ref: PenaltyRef) => does(tx, by, ref, one.told),
    notAllowed: one.not,
  })
}

async function makerAsked(): Promise<PenaltyRef> {
  const ref = await caseAt(db, staff, 'deciding', example.OUTSIDE)
  accepted(await act(db, ref, 'ask-maker', officer, '2026-11-13', { fineAsked: '40000', reasons: note }))
  return ref
}

async function recusalAsked(): Promise<PenaltyRef> {
  return after('ask-recusal', officer, { against: [officer.staffId], reason: '与举报人是亲属。', on: '2026-11-04' })
}

async function preserved(): Promise<PenaltyRef> {
  return after('preserve', head, { what: '账册一本', why: '可能灭失' })
}

async function seized(): Promise<PenaltyRef> {
  return after('seize', head, { what: '货架两组', why: '可能转移' })
}

async function suspended(): Promise<PenaltyRef> {
  return after('suspend', head, { ground: '须等待检验结论' })
}

async function suspected(): Promise<PenaltyRef> {
  return after('suspect-crime', officer, { note })
}

async function after<V extends BeforeVerb>(verb: V, by: Officer, told: VerbInput<V>): Promise<PenaltyRef> {
  const ref = await caseAt(db, staff, 'investigating')
  accepted(await act(db, ref, verb, by, '2026-11-04', told))
  return ref
}

function line<V extends BeforeVerb>(
  at: () => Promise<PenaltyRef>,
  on: string,
  by: Officer,
  not: Readonly<Record<string, Actor>>,
  told: VerbInput<V>,
): Line<V> {
  return { at, on, by, not, told }
}
