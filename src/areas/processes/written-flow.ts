import { type Static, Type } from 'typebox'
import { LIMIT_UNITS, NODE_KINDS, PARTS, RISK_LEVELS } from '#law/flows/chart.ts'

/** The shape of `lawbook/flows/plans/*.yaml`, as jurists write them; see lawbook/flows/README.md. */

const closed = { additionalProperties: false }
const Sentence = Type.String({ minLength: 1 })
const Id = Type.String({ pattern: '^[a-z][a-z0-9-]*$' })
/** `ALL 32(4)`: a law and its article; a law the lawbook has no key for stands with its title. */
const Cited = Type.Array(Type.String({ pattern: '^\\S+( \\S+)?$' }))

const Length = Type.Object(
  Object.fromEntries(LIMIT_UNITS.map((unit) => [unit, Type.Optional(Type.Number({ exclusiveMinimum: 0 }))])),
  { ...closed, minProperties: 1, maxProperties: 1 },
)
export type WrittenLength = Static<typeof Length>

/** By law a rule of the lawbook or a length; by promise always a length. */
const Limits = Type.Object(
  { law: Type.Optional(Type.Union([Sentence, Length])), promise: Type.Optional(Length) },
  closed,
)
export type WrittenLimits = Static<typeof Limits>

const WrittenNode = Type.Object(
  {
    id: Id,
    kind: Type.Enum(NODE_KINDS),
    lane: Id,
    name: Type.Optional(Sentence),
    text: Type.Optional(Sentence),
    part: Type.Optional(Type.Enum(PARTS)),
    on: Type.Optional(Id),
    beside: Type.Optional(Type.Literal(true)),
    message: Type.Optional(Id),
    timer: Type.Optional(Type.Union([Sentence, Length])),
    asks: Type.Optional(Id),
    counted: Type.Optional(Type.Literal(false)),
    limits: Type.Optional(Limits),
    basis: Type.Optional(Cited),
    risks: Type.Optional(
      Type.Array(
        Type.Object(
          { level: Type.Enum(RISK_LEVELS), point: Sentence, control: Sentence, responsible: Sentence },
          closed,
        ),
      ),
    ),
    documents: Type.Optional(Type.Array(Sentence)),
    opened: Type.Optional(Type.Array(Sentence)),
    clock: Type.Optional(Type.Array(Type.String({ pattern: '^(start|pause|extend|stop)( \\S+)?$' }))),
  },
  closed,
)
export type WrittenNode = Static<typeof WrittenNode>

const WrittenWay = Type.Object(
  {
    from: Id,
    to: Id,
    name: Type.Optional(Sentence),
    if: Type.Optional(Sentence),
    else: Type.Optional(Type.Literal(true)),
  },
  closed,
)

export const WrittenFlow = Type.Object(
  {
    name: Sentence,
    complaint: Type.Object({ telephone: Sentence, way: Sentence }, closed),
    limits: Type.Optional(Limits),
    basis: Cited,
    facts: Type.Record(
      Type.String({ pattern: '^[a-z_]+$' }),
      Type.Object({ says: Sentence, values: Type.Optional(Type.Array(Sentence)) }, closed),
    ),
    lanes: Type.Array(Type.Object({ id: Id, name: Sentence, role: Type.Optional(Sentence) }, closed)),
    nodes: Type.Array(WrittenNode),
    ways: Type.Array(Type.Union([Type.String({ pattern: '^[a-z0-9-]+( > [a-z0-9-]+)+$' }), WrittenWay])),
    notes: Type.Optional(Type.Array(Sentence)),
  },
  closed,
)
export type WrittenFlow = Static<typeof WrittenFlow>
