import { type Static, type TEnum, type TSchema, Type } from 'typebox'
import type { Verb } from './contract.ts'
import { LACKING, NOT_ACCEPT_GROUNDS } from './contract.ts'

const key = Type.String({ minLength: 1, maxLength: 60 })
const body = Type.Integer({ minimum: 1, maximum: 999_999 })
const many = { maxItems: 100 }
/** One of these words. Trap: the type of a union made by `map` is `never`, with which nothing is checked. */
const oneOf = <Word extends string>(words: readonly Word[]): TEnum<Word[]> => Type.Enum([...words])

/** A material handed in. A file is named by its digest, as the upload answered it. */
export const materialShape = Type.Object({
  id: key,
  form: oneOf(['original', 'copy', 'electronic', 'fetched']),
  copies: Type.Integer({ minimum: 0, maximum: 99 }),
  file: Type.Union([
    Type.Null(),
    Type.Object({
      name: Type.String({ maxLength: 200 }),
      type: Type.String({ maxLength: 100 }),
      size: Type.Integer({ minimum: 1 }),
      digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    }),
  ]),
})

const nothing = Type.Object({}, { additionalProperties: false })

/** What each verb takes, as JSON: the same shape behind the forms of the desk and the API. */
export const VERB_SHAPES = {
  take: nothing,
  'ask-correction': Type.Object({
    materials: Type.Array(Type.Object({ id: key, lacking: oneOf(LACKING) }), many),
    conditions: Type.Array(key, many),
    ground: Type.Optional(key),
  }),
  'hand-in-correction': Type.Object({ materials: Type.Array(materialShape, many) }),
  accept: nothing,
  'not-accept': Type.Object({ ground: oneOf(NOT_ACCEPT_GROUNDS), rightBodyId: Type.Optional(body) }),
  'complete-step': Type.Object({
    step: Type.Optional(key),
    facts: Type.Optional(
      Type.Record(key, Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 200 })]), {
        maxProperties: 30,
      }),
    ),
    checkers: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), many)),
    conditions: Type.Optional(Type.Array(Type.Object({ id: key, met: Type.Boolean() }), many)),
  }),
  'start-special': Type.Object({ kind: key, workingDays: Type.Integer({ minimum: 1, maximum: 365 }) }),
  'end-special': nothing,
  extend: Type.Object({ workingDays: Type.Integer({ minimum: 1, maximum: 365 }), ground: key }),
  grant: Type.Object({ grounds: Type.Array(key, many), reasons: Type.String({ maxLength: 5000 }) }),
  refuse: Type.Object({ grounds: Type.Array(key, many), reasons: Type.String({ maxLength: 5000 }) }),
  forward: Type.Object({ grounds: Type.Array(key, many), reasons: Type.String({ maxLength: 5000 }) }),
  deliver: Type.Object({ how: oneOf(['counter', 'post', 'agent', 'electronic']) }),
  'hand-over': Type.Object({ toBodyId: body }),
  'accept-hand-over': nothing,
  return: Type.Object({ reason: oneOf(['not_ours', 'papers_missing', 'papers_damaged', 'review_again']) }),
  withdraw: nothing,
  terminate: Type.Object({ ground: key }),
} as const satisfies Record<Verb, TSchema>

/** What a verb is told. */
export type VerbInput<V extends Verb> = Static<(typeof VERB_SHAPES)[V]>
