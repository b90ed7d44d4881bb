import { type Static, Type } from 'typebox'
import { LIMIT_UNITS } from '#law/flows/chart.ts'
import { HELD, POWER_CONFIDENCES, POWER_KINDS, POWER_OBJECTS, type PowerKind } from './power.ts'

/** The shapes of `lawbook/powers/*.yaml`, as jurists write them; see lawbook/powers/README.md. */

const closed = { additionalProperties: false }
const Sentence = Type.String({ minLength: 1 })
const Said = Type.Object({ zh: Sentence, en: Sentence }, closed)
export type Said = Static<typeof Said>

const Length = Type.Object(
  Object.fromEntries(LIMIT_UNITS.map((unit) => [unit, Type.Optional(Type.Number({ exclusiveMinimum: 0 }))])),
  { ...closed, minProperties: 1, maxProperties: 1 },
)

const WrittenPower = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z]{2}\\d{3}$' }),
    code: Type.String({ pattern: '^\\d{12}$' }),
    name: Said,
    body: Sentence,
    section: Type.Optional(Said),
    subItems: Type.Optional(Type.Array(Said)),
    basis: Type.Array(
      Type.Object({ law: Sentence, article: Type.Optional(Sentence), version: Type.Optional(Sentence) }, closed),
      { minItems: 1 },
    ),
    object: Type.Optional(Type.Enum(POWER_OBJECTS)),
    standard: Type.Optional(Sentence),
    fee: Type.Optional(Type.Array(Sentence)),
    held: Type.Optional(Type.Enum(HELD)),
    heldWith: Type.Optional(Said),
    source: Type.Optional(Said),
    confidence: Type.Enum(POWER_CONFIDENCES),
    /** Why it is no longer in force; such a power is kept here and not put on the list. */
    ended: Type.Optional(Said),
  },
  closed,
)
export type WrittenPower = Static<typeof WrittenPower>

const KIND_WORDS = Object.keys(POWER_KINDS) as PowerKind[] // the keys are the kinds
export const WrittenPowers = Type.Object({ kind: Type.Enum(KIND_WORDS), powers: Type.Array(WrittenPower) }, closed)

const WrittenKind = Type.Object(
  {
    chart: Type.Optional(Sentence),
    statutory: Type.Optional(Length),
    documents: Type.Array(Sentence),
    duties: Type.Array(
      Type.Object(
        { stage: Sentence, duty: Sentence, basis: Type.Optional(Type.String({ pattern: '^\\S+ \\S+$' })) },
        closed,
      ),
      { minItems: 1 },
    ),
    accountability: Type.Array(Sentence, { minItems: 1 }),
    publication: Sentence,
  },
  closed,
)
export type WrittenKind = Static<typeof WrittenKind>

export const WrittenKinds = Type.Object(
  {
    common: Type.Object(
      { complaint: Type.Object({ telephone: Sentence, way: Sentence }, closed), remedy: Sentence },
      closed,
    ),
    kinds: Type.Record(Type.Enum(KIND_WORDS), WrittenKind),
  },
  closed,
)
export type WrittenKinds = Static<typeof WrittenKinds>
