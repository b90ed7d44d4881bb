import { type Static, type TEnum, type TSchema, Type } from 'typebox'
import { GROUNDS } from '#law/catalogue/withholding.ts'
import { CODES } from '#law/requests/decision-code.ts'
import { CHANNELS } from '#law/requests/receipt.ts'
import { PASS_REASONS, REMEDY_KINDS, REMEDY_RESULTS, type Verb } from './contract.ts'
import { APPLICANT_TYPES, FORMS, WAYS } from './request.ts'

/** One of these words. Trap: the type of a union made by `map` is `never`, with which nothing is checked. */
const oneOf = <Word extends string>(words: readonly Word[]): TEnum<Word[]> => Type.Enum([...words])
const orNull = <Shape extends TSchema>(shape: Shape) => Type.Union([Type.Null(), shape])
const day = Type.String({ format: 'date' })
const text = Type.String({ minLength: 1, maxLength: 5000 })
const short = Type.String({ minLength: 1, maxLength: 200 })
const maybe = Type.String({ maxLength: 200 })
const number = Type.String({ minLength: 1, maxLength: 40 })

/** What 政府信息公开条例 §29 asks of a request; the purpose is not among it. */
export const submitShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  channel: oneOf(CHANNELS),
  /** The day it arrived; only the office may name another than today. */
  on: orNull(day),
  applicant: Type.Object({
    type: oneOf(APPLICANT_TYPES),
    name: short,
    code: Type.String({ minLength: 1, maxLength: 30 }),
    contact: short,
    agent: maybe,
    help: maybe,
  }),
  subject: short,
  text,
  form: oneOf(FORMS),
  way: oneOf(WAYS),
})
export type SubmitInput = Static<typeof submitShape>

const withheld = Type.Object({ ground: oneOf(GROUNDS), covers: short })

/** What each verb takes. Days that are left null are today. */
export const VERB_SHAPES = {
  /** `confirmedOn`: the day on which both sides confirmed, where the channel needs it. */
  receive: Type.Object({ confirmedOn: orNull(day) }),
  /** `because`: which unit, or by which document the duties were taken over. */
  'pass-on': Type.Object({ to: Type.Integer({ minimum: 1 }), why: oneOf(PASS_REASONS), because: short }),
  /** Number of the applicant's own request that is being handled and takes this one in. */
  merge: Type.Object({ into: number }),
  /** Where and how the applicant gets what is published already. */
  'answer-on-spot': Type.Object({ gives: text }),
  accept: Type.Object({}),
  'ask-correction': Type.Object({ items: text, until: day }),
  correct: Type.Object({ subject: short, text, on: orNull(day) }),
  'lapse-correction': Type.Object({}),
  /** `otherWay`: to be answered without a search (repeated, a register's, another body's, a publication, a complaint). */
  study: Type.Object({ excessive: Type.Boolean(), otherWay: Type.Boolean(), note: Type.String({ maxLength: 5000 }) }),
  'ask-fee': Type.Object({
    by: oneOf(['items', 'pages'] as const),
    count: Type.Integer({ minimum: 1, maximum: 100_000 }),
  }),
  'pay-fee': Type.Object({ receipt: short, on: orNull(day) }),
  'lapse-fee': Type.Object({}),
  'give-reasons': Type.Object({ reasons: text, on: orNull(day) }),
  /** Good reasons: until when it is answered; else not handled. */
  judge: Type.Object({ reasonable: Type.Boolean(), until: orNull(day), why: text }),
  search: Type.Object({
    found: oneOf(['found', 'not_found', 'already_public'] as const),
    where: text,
    words: short,
    agency: orNull(short),
    thirdParty: orNull(short),
  }),
  'letter-reached': Type.Object({ no: Type.Integer({ minimum: 1 }), on: day }),
  opinion: Type.Object({
    no: Type.Integer({ minimum: 1 }),
    agrees: Type.Boolean(),
    on: orNull(day),
    text: Type.String({ maxLength: 5000 }),
  }),
  weigh: Type.Object({ open: Type.Boolean(), why: text }),
  review: Type.Object({ closed: Type.Boolean(), separable: Type.Boolean(), conclusion: text }),
  separate: Type.Object({ note: text }),
  extend: Type.Object({ days: Type.Integer({ minimum: 1, maximum: 20 }), reason: text }),
  draft: Type.Object({
    code: oneOf(CODES),
    grounds: Type.Array(withheld, { maxItems: 7 }),
    gives: Type.String({ maxLength: 20_000 }),
    reasons: Type.String({ maxLength: 5000 }),
    earlierNumber: orNull(number),
    rightBodyId: orNull(Type.Integer({ minimum: 1 })),
    /** Of a result that withholds everything: whether a part could be separated and given (§37). Null: was not asked. */
    separable: orNull(Type.Boolean()),
  }),
  'review-legal': Type.Object({ passed: Type.Boolean(), note: Type.String({ maxLength: 5000 }) }),
  sign: Type.Object({ agreed: Type.Boolean(), note: Type.String({ maxLength: 5000 }) }),
  /** `publish`: the office sees that everybody should have it (§44). */
  answer: Type.Object({ how: oneOf(WAYS), on: orNull(day), publish: Type.Boolean() }),
  /** Address of the publication by which the duty is met. */
  publish: Type.Object({ entry: Type.String({ pattern: '^/[\\w/%.-]+$', maxLength: 200 }) }),
  /** `files`: those of the reply are shown too, as they went out. */
  'put-in-log': Type.Object({
    ...{ title: short, answer: Type.String({ minLength: 1, maxLength: 20_000 }) },
    files: Type.Optional(Type.Boolean()),
  }),
  withdraw: Type.Object({ note: Type.String({ maxLength: 5000 }) }),
  remedy: Type.Object({ kind: oneOf(REMEDY_KINDS), filedOn: day }),
  'remedy-result': Type.Object({
    no: Type.Integer({ minimum: 1 }),
    result: oneOf(REMEDY_RESULTS),
    on: day,
    redo: Type.Boolean(),
  }),
} satisfies Readonly<Record<Verb, TSchema>>
export type VerbInput<V extends Verb> = Static<(typeof VERB_SHAPES)[V]>
