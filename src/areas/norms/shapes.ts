import { type Static, Type } from 'typebox'
import { NORM_KINDS } from '#law/norms/validity.ts'
import type { Verb } from './contract.ts'

const day = Type.String({ format: 'date' })
const text = Type.String({ minLength: 1, maxLength: 5000 })
const title = Type.String({ minLength: 1, maxLength: 200 })
/** The address of an entry of the catalogue. */
const address = Type.String({ pattern: '^/catalogue/[\\w/%.-]+$', maxLength: 200 })
const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([Type.Null(), shape])

export const draftShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  title,
  kind: Type.Enum([...NORM_KINDS]),
  jointWith: Type.Array(Type.Integer({ minimum: 1 }), { maxItems: 10 }),
  textAt: address,
  note: Type.String({ maxLength: 5000 }),
})
export type DraftInput = Static<typeof draftShape>

/** What each verb takes. */
export const VERB_SHAPES = {
  review: Type.Object({ passed: Type.Boolean(), opinion: text }),
  /** `validTo` null: the longest the rule allows. `replaces`: address of the document whose place it takes. */
  issue: Type.Object({
    number: Type.String({ minLength: 1, maxLength: 60 }),
    inForceFrom: day,
    validTo: orNull(day),
    replaces: orNull(Type.String({ pattern: '^\\d{1,6}-\\d{1,6}$' })),
    note: Type.String({ maxLength: 5000 }),
  }),
  explain: Type.Object({ at: address }),
  keep: Type.Object({ until: day, why: text }),
  repeal: Type.Object({ from: day, why: text }),
} satisfies Readonly<Record<Verb, unknown>>
export type VerbInput<V extends Verb> = Static<(typeof VERB_SHAPES)[V]>
