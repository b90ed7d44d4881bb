import { type Static, Type } from 'typebox'
import { LEVELS } from '#platform/signin/actor.ts'
import { FORMS, type Kind, SPECIALS } from './item.ts'

/** The shapes of `lawbook/items/*.yaml` and `lawbook/one-things.yaml`, as jurists write them; see lawbook/items/README.md. */

const closed = { additionalProperties: false }
const Sentence = Type.String({ minLength: 1 })
const Count = Type.Number({ exclusiveMinimum: 0, multipleOf: 0.25 })
const KindWord = Type.Enum([
  'licence',
  'payment',
  'confirmation',
  'award',
  'adjudication',
  'other_power',
  'public_service',
] satisfies Kind[])

const SPAN = {
  minutes: Type.Optional(Count),
  working_days: Type.Optional(Count),
  days: Type.Optional(Count),
  months: Type.Optional(Count),
}
export const WrittenSpan = Type.Object(SPAN, { ...closed, minProperties: 1, maxProperties: 1 })
export type WrittenSpan = Static<typeof WrittenSpan>

export const WrittenPromise = Type.Union([
  Type.Literal('on_the_spot'),
  Type.Object({ working_days: Type.Integer({ minimum: 1 }) }, closed),
])

const WrittenStatutory = Type.Object(
  {
    ...SPAN,
    law: Sentence,
    article: Type.Optional(Sentence),
    rule: Type.Optional(Sentence),
    extension: Type.Optional(WrittenSpan),
    note: Type.Optional(Sentence),
  },
  closed,
)

const WrittenStep = Type.Object(
  {
    does: Sentence,
    post: Type.Optional(Sentence),
    at: Type.Optional(Type.Enum(['township', 'village'])),
    limit: Type.Optional(WrittenSpan),
    special: Type.Optional(Type.Literal(true)),
    wait: Type.Optional(Type.Literal(true)),
    counted: Type.Optional(Type.Literal(false)),
    together: Type.Optional(Type.Literal(true)),
    branch: Type.Optional(Type.Enum(['intake', 'decision'])),
  },
  closed,
)

export const WrittenItem = Type.Object(
  {
    name: Sentence,
    section: Sentence,
    kind: KindWord,
    code: Type.String({ pattern: '^\\d{12}$' }),
    body: Sentence,
    levels: Type.Array(Type.Enum(LEVELS), { minItems: 1 }),
    basis: Type.Array(
      Type.Object(
        {
          law: Sentence,
          article: Type.Optional(Sentence),
          text: Type.Optional(Sentence),
          checked: Type.Boolean(),
          word: Type.Optional(Sentence),
        },
        closed,
      ),
    ),
    strength: Type.Optional(Type.Literal('framework')),
    statutory: Type.Optional(WrittenStatutory),
    promised: WrittenPromise,
    escalated: Type.Optional(Type.Literal(true)),
    pledge: Type.Optional(Type.Literal(true)),
    conditions: Type.Array(Sentence),
    materials: Type.Array(
      Type.Object(
        {
          name: Sentence,
          form: Type.Array(Type.Enum(FORMS), { minItems: 1 }),
          from: Type.Optional(Sentence),
          when: Type.Optional(Type.Literal('with_agent')),
          tolerant: Type.Optional(Type.Literal(true)),
        },
        closed,
      ),
    ),
    fee: Type.Object(
      {
        charged: Type.Boolean(),
        name: Type.Optional(Sentence),
        standard: Type.Optional(Sentence),
        basis: Type.Optional(Sentence),
        list: Type.Optional(Type.Array(Sentence)),
      },
      closed,
    ),
    special: Type.Optional(Type.Array(Type.Enum(SPECIALS))),
    steps: Type.Array(WrittenStep),
    result: Type.Object(
      { name: Sentence, validity: Type.Optional(Sentence), electronic: Type.Optional(Type.Literal(true)) },
      closed,
    ),
    agent: Type.Boolean(),
    visits: Type.Integer({ minimum: 0 }),
    online: Type.Enum(['full', 'apply']),
    note: Type.Optional(Sentence),
    confidence: Type.Record(Type.String(), Sentence),
  },
  closed,
)
export type WrittenItem = Static<typeof WrittenItem>

export const WrittenOneThings = Type.Array(
  Type.Object(
    {
      id: Sentence,
      name: Sentence,
      lead: Sentence,
      items: Type.Array(Sentence, { minItems: 1 }),
      promised: WrittenPromise,
    },
    closed,
  ),
)
