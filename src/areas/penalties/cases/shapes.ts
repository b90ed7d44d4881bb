import { type Static, type TEnum, type TSchema, Type } from 'typebox'
import { SECRETS } from '#law/penalties/redaction.ts'
import { LEAD_SOURCES, PARTY_KINDS } from './case.ts'
import { EVIDENCE_KINDS, HEAVIER, LIGHTER, NO_PENALTY_GROUNDS, OUTCOMES, SENT_BACK_TO, type Verb } from './contract.ts'

/** One of these words. Trap: the type of a union made by `map` is `never`, with which nothing is checked. */
const oneOf = <Word extends string>(words: readonly Word[]): TEnum<Word[]> => Type.Enum([...words])
const orNull = <Shape extends TSchema>(shape: Shape) => Type.Union([Type.Null(), shape])
const day = Type.String({ format: 'date' })
const text = Type.String({ minLength: 1, maxLength: 5000 })
const short = Type.String({ minLength: 1, maxLength: 200 })
const key = Type.String({ minLength: 1, maxLength: 60 })
const money = Type.String({ pattern: '^\\d{1,12}(\\.\\d{1,2})?$' })
const staffId = Type.String({ minLength: 36, maxLength: 36 })
const hour = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
const nothing = Type.Object({}, { additionalProperties: false })

export const partyShape = Type.Object({
  kind: oneOf(PARTY_KINDS),
  name: short,
  code: orNull(Type.String({ minLength: 1, maxLength: 30 })),
  telephone: Type.String({ maxLength: 40 }),
  address: Type.String({ maxLength: 200 }),
})

/** What is proposed or decided; amounts as decimal text. */
export const proposedShape = Type.Object({
  outcome: oneOf(OUTCOMES),
  noPenaltyGround: orNull(oneOf(NO_PENALTY_GROUNDS)),
  facts: Type.Record(key, Type.Unknown(), { maxProperties: 60 }),
  fine: orNull(money),
  confiscated: money,
  also: Type.Array(key, { maxItems: 20 }),
  lighter: Type.Array(oneOf(LIGHTER), { maxItems: 10 }),
  heavier: Type.Array(oneOf(HEAVIER), { maxItems: 10 }),
  ground: orNull(key),
  reasons: Type.String({ maxLength: 5000 }),
  correctBy: orNull(day),
})

/** A lead comes in: what somebody is said to have done, where and when. */
export const leadShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  standardId: key,
  placeBodyId: orNull(Type.Integer({ minimum: 1 })),
  source: oneOf(LEAD_SOURCES),
  on: day,
  actFrom: orNull(day),
  actTo: orNull(day),
  party: partyShape,
  note: text,
})
export type LeadInput = Static<typeof leadShape>

/** A penalty on the spot (简易程序), all of it in one form. `second`: the other officer. */
export const onTheSpotShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  standardId: key,
  placeBodyId: orNull(Type.Integer({ minimum: 1 })),
  second: staffId,
  party: partyShape,
  note: text,
  proposed: proposedShape,
  /** What the party said; adopted, `changed` is what was weighed anew (行政处罚法 §45). */
  statement: orNull(Type.Object({ text, answer: text, changed: orNull(proposedShape) })),
  collect: orNull(oneOf(['small', 'hard_later', 'remote_at_request'])),
  /** Number of the special receipt where money is collected (行政处罚法 §70); null: none is. */
  receipt: orNull(short),
  refusedToSign: Type.Boolean(),
})
export type OnTheSpotInput = Static<typeof onTheSpotShape>

/** What each verb takes, as JSON: the same shape behind the forms of the desk and the API. */
export const VERB_SHAPES = {
  verify: Type.Object({ outcome: oneOf(['file', 'not_ours', 'no_case']), note: text, rightBody: orNull(short) }),
  open: Type.Object({ investigators: Type.Array(staffId, { minItems: 1, maxItems: 10 }) }),
  /** Whose recusal the party asks for, why, and on which day it asked. */
  'ask-recusal': Type.Object({ against: Type.Array(staffId, { minItems: 1, maxItems: 10 }), reason: text, on: day }),
  /** `no`: the request; `attendees`: the heads who decided together, where it is about a head. */
  'decide-recusal': Type.Object({
    ...{ no: Type.Integer({ minimum: 1 }), granted: Type.Boolean(), reason: text },
    attendees: Type.Array(staffId, { maxItems: 20 }),
  }),
  reappoint: Type.Object({ investigators: Type.Array(staffId, { minItems: 1, maxItems: 10 }), reason: text }),
  'identify-party': partyShape,
  'add-evidence': Type.Object({
    kind: oneOf(EVIDENCE_KINDS),
    title: short,
    takenOn: day,
    /** Electronic monitoring: legally and technically reviewed before (行政处罚法 §41); null: not from monitoring. */
    monitoring: orNull(Type.Object({ reviewed: Type.Boolean() })),
    file: orNull(Type.Object({ name: short, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) })),
  }),
  preserve: Type.Object({ what: text, why: text }),
  'settle-preserved': Type.Object({
    no: Type.Integer({ minimum: 1 }),
    result: oneOf(['released', 'returned', 'sent_to_test', 'seized', 'kept_as_evidence']),
    note: text,
  }),
  seize: Type.Object({ what: text, why: text }),
  'end-seizure': Type.Object({
    no: Type.Integer({ minimum: 1 }),
    result: oneOf(['lifted', 'confiscated', 'destroyed']),
    note: text,
  }),
  suspend: Type.Object({ ground: text }),
  resume: nothing,
  'suspect-crime': Type.Object({ note: text }),
  'crime-answer': Type.Object({ answer: oneOf(['returned', 'filed']) }),
  /** `decision`: the ninety days; `seizure`: the thirty days of what is seized (行政强制法 §25). */
  extend: Type.Object({
    what: oneOf(['decision', 'seizure']),
    days: Type.Integer({ minimum: 1, maximum: 30 }),
    reason: text,
  }),
  propose: proposedShape,
  'review-case': Type.Object({ result: oneOf(['pass', 'return']), opinion: text }),
  notify: Type.Object({ how: oneOf(['handed', 'post', 'left', 'electronic']), on: day }),
  'hear-statement': Type.Object({ text, on: day }),
  'ask-hearing': Type.Object({ on: day }),
  'waive-rights': Type.Object({ on: day }),
  recheck: Type.Object({ adopted: oneOf(['full', 'partly', 'none']), opinion: text, changed: orNull(proposedShape) }),
  /** `time`: of the day, `09:30`; the notice has to say it (行政处罚法 §64(2)). */
  'call-hearing': Type.Object({ on: day, time: hour, place: short, open: Type.Boolean(), chair: staffId }),
  'hold-hearing': Type.Object({ attended: Type.Boolean(), record: text, opinion: text }),
  'review-legal': Type.Object({ result: oneOf(['pass', 'return', 'close']), opinion: text }),
  discuss: Type.Object({ attendees: Type.Array(staffId, { minItems: 2, maxItems: 20 }), conclusion: text }),
  /** May the fine leave the tier? Asked of the maker of the standard, with the reasons. */
  'ask-maker': Type.Object({ fineAsked: money, reasons: text }),
  /** What the maker of the standard answered to which fine, by which document (文号), on which day. */
  'maker-approval': Type.Object({ approved: Type.Boolean(), fineAsked: money, reference: short, on: day, note: text }),
  'send-back': Type.Object({ to: oneOf(SENT_BACK_TO), reason: text }),
  decide: proposedShape,
  serve: Type.Object({
    how: oneOf(['handed', 'post', 'left', 'electronic', 'announcement']),
    on: day,
    consent: Type.Boolean(),
  }),
  /** `act`: what was done, in words without anything about a person. `secret`: why it may not go out; null: no reason. */
  publish: Type.Object({ act: text, secret: orNull(oneOf(SECRETS)) }),
  'withdraw-publication': Type.Object({ reason: text }),
  pay: Type.Object({ amount: money, on: day, receipt: short }),
  'ask-deferral': Type.Object({ reason: text, on: day }),
  'decide-deferral': Type.Object({
    approved: Type.Boolean(),
    plan: Type.Array(Type.Object({ due: day, amount: money }), { maxItems: 60 }),
    reason: text,
  }),
  'break-plan': nothing,
  demand: nothing,
  'to-court': Type.Object({ on: day }),
  enforced: Type.Object({ on: day, amount: money, receipt: short }),
  bank: Type.Object({ on: day, receipt: short }),
  record: nothing,
  close: Type.Object({ corrected: oneOf(['yes', 'no', 'nothing_to_correct']), note: text }),
  remedy: Type.Object({ kind: oneOf(['reconsideration', 'court']), on: day }),
  'remedy-result': Type.Object({
    result: oneOf(['upheld', 'changed', 'revoked', 'illegal', 'void']),
    reason: orNull(oneOf(['facts', 'law', 'procedure', 'improper', 'other'])),
    on: day,
    fine: orNull(money),
  }),
} as const satisfies Record<Verb, TSchema>

/** What a verb is told. */
export type VerbInput<V extends Verb> = Static<(typeof VERB_SHAPES)[V]>
