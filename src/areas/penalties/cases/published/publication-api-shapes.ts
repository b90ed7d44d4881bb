import { Type } from 'typebox'
import { PARTY_KINDS, PROCEDURES } from '../case.ts'
import { DECISION_RESULTS, DEVIATIONS } from '../contract.ts'

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) => Type.Union([shape, Type.Null()])

const Range = Type.Object({
  min: Type.String(),
  max: Type.String(),
  minInclusive: Type.Boolean(),
  maxInclusive: Type.Boolean(),
})

const PublishedRecord = Type.Object({
  party: Type.Object({
    kind: Type.Enum([...PARTY_KINDS]),
    name: orNull(Type.String({ description: 'Never of a natural person.' })),
  }),
  act: Type.String(),
  standard: Type.Object({ standardId: Type.String(), number: Type.Integer(), hash: Type.String() }),
  tier: orNull(Type.String()),
  tierRange: orNull(Range),
  statutoryRange: orNull(Range),
  deviation: Type.Enum([...DEVIATIONS]),
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Boolean()])),
  fine: orNull(Type.String({ description: 'Yuan, an exact text.' })),
  confiscated: Type.String(),
  also: Type.Array(Type.String()),
  reasons: orNull(Type.String()),
  decidedOn: Type.String(),
})

/** A published decision as the API tells it. */
export const ApiPublished = Type.Object({
  document: Type.String(),
  body: Type.String({ description: 'Code of the body that decided.' }),
  procedure: Type.Enum([...PROCEDURES]),
  publishedOn: Type.String(),
  shownUntil: Type.String(),
  record: orNull(PublishedRecord),
  withdrawn: orNull(Type.Object({ on: Type.String(), reason: Type.String() })),
  result: Type.Enum([...DECISION_RESULTS]),
  resultOn: orNull(Type.String()),
  resultFine: orNull(Type.String()),
})
