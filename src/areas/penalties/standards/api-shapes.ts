import { Type } from 'typebox'

const Text = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String() })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) => Type.Union([shape, Type.Null()])
const Strings = Type.Array(Type.String())

const Adoption = Type.Object({
  body: Text,
  state: Type.String({ description: 'adopted, adapted, piloted or superseded' }),
  from: Type.String(),
  places: Type.Array(Type.Integer({ description: 'Townships of a pilot.' })),
  byStandard: orNull(Type.String()),
  reason: Type.String(),
})

export const ApiLine = Type.Object({
  id: Type.String(),
  edition: Type.Integer(),
  hash: Type.String(),
  use: Type.String(),
  violation: Text,
  domain: Text,
  kind: Type.String(),
  law: Type.String(),
  jurisdiction: Type.String(),
  adoptions: Type.Array(Adoption),
})

const Basis = Type.Object({
  law: Type.String(),
  article: Type.String(),
  paragraph: orNull(Type.String()),
  item: orNull(Type.String()),
  version: orNull(Type.String()),
})

const Fact = Type.Object({
  name: Type.String(),
  label: Type.String(),
  type: Type.String(),
  unit: orNull(Type.String()),
  words: orNull(Strings),
  whole: Type.Boolean(),
  needed: Type.String({ description: 'true, false, or the FEEL condition under which it is needed.' }),
})

export const ApiStandard = Type.Object({
  id: Type.String(),
  edition: Type.Integer(),
  hash: Type.String({ description: 'SHA-256 of `text`.' }),
  text: Type.String({ description: 'The file of the edition, YAML.' }),
  violation: Text,
  domain: Text,
  kind: Type.String(),
  basis: Type.Array(Basis),
  facts: Type.Array(Fact),
  inForceFrom: Type.String(),
  inForceTo: orNull(Type.String({ description: 'First day no longer in force.' })),
  adoptions: Type.Array(Adoption),
  editions: Type.Array(
    Type.Object({
      number: Type.Integer(),
      hash: Type.String(),
      inForceFrom: Type.String(),
      inForceTo: orNull(Type.String()),
      filedAs: orNull(Type.String()),
      note: orNull(Type.String()),
    }),
  ),
})

const Range = Type.Object({
  min: Type.String({ description: 'Yuan, exact.' }),
  max: Type.String({ description: 'Yuan, exact.' }),
  minInclusive: Type.Boolean(),
  maxInclusive: Type.Boolean(),
})

/** One shape for all outcomes; which fields there are follows from `outcome`. */
export const ApiAnswer = Type.Object({
  standard: Type.String(),
  edition: Type.Integer(),
  hash: Type.String(),
  outcome: Type.String({
    description: 'tier, weights, or why there is none: no_rule, overlap, missing_facts, invalid_fact, contradiction',
  }),
  tier: Type.Optional(Type.String()),
  name: Type.Optional(Type.Object({ zh: Type.String(), en: Type.String() })),
  level: Type.Optional(Type.Integer()),
  fine: Type.Optional(orNull(Range)),
  statutory: Type.Optional(orNull(Range)),
  also: Type.Optional(Strings),
  totalWeight: Type.Optional(Type.String()),
  trace: Type.Optional(
    Type.Array(
      Type.Object({
        tier: Type.Optional(Type.String()),
        when: Type.Optional(Type.String({ description: 'FEEL.' })),
        factor: Type.Optional(Type.String()),
        weight: Type.Optional(Type.String()),
      }),
    ),
  ),
  candidates: Type.Optional(Strings),
  intended: Type.Optional(orNull(Type.String())),
  facts: Type.Optional(
    Type.Array(Type.Object({ code: Type.String(), name: Type.String(), unit: orNull(Type.String()) }), {
      description: 'Facts that are missing or wrong, in the language of the asker.',
    }),
  ),
  missing: Type.Optional(Strings),
  invalid: Type.Optional(Strings),
  broken: Type.Optional(Strings),
  flags: Type.Optional(Strings),
})
