import { Type } from 'typebox'

const Text = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String() })
const Name = Type.Object({
  'zh-Hans': Type.String(),
  'zh-Hant': Type.Optional(Type.String()),
  en: Type.Optional(Type.String()),
})
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) => Type.Union([shape, Type.Null()])
const Count = Type.Union([Type.Integer(), Type.Literal('few')], { description: '`few`: 1 to 4, not told.' })

const ChartRef = Type.Object({ chartId: Type.String(), number: Type.Integer(), hash: Type.String() })
const Limit = Type.Object({
  kind: Type.String(),
  rule: orNull(Type.String()),
  n: orNull(Type.Number()),
  unit: orNull(Type.String()),
})

export const ApiPowerLine = Type.Object({
  id: Type.String(),
  code: Type.String({ description: 'Basic code, 12 figures.' }),
  kind: Type.String(),
  name: Text,
  body: Text,
  state: Type.String(),
  since: Type.String(),
  chart: orNull(Type.String()),
  item: orNull(Type.String()),
})

export const ApiAffectedPower = Type.Object({
  ...ApiPowerLine.properties,
  articles: Type.Array(orNull(Type.String()), { description: 'As the power cites them; null: the law as a whole.' }),
})

const Basis = Type.Object({ law: Text, article: orNull(Type.String()), version: orNull(Type.String()) })

export const ApiPower = Type.Object({
  ...ApiPowerLine.properties,
  subItems: Type.Array(Text),
  section: orNull(Text),
  object: orNull(Type.String()),
  basis: Type.Array(Basis),
  standard: orNull(Type.String({ description: '`none`: there is none.' })),
  statutory: orNull(Limit),
  promised: orNull(Type.Integer({ description: 'Working days; 0 is on the spot.' })),
  fee: Type.Object({ charged: Type.Boolean(), list: Type.Array(Type.String()) }),
  documents: Type.Array(Text),
  duties: Type.Array(Type.Object({ stage: Text, duty: Text, basis: orNull(Basis) })),
  accountability: Type.Array(Text),
  complaint: orNull(Type.Object({ telephone: Type.String(), way: orNull(Text) })),
  remedy: Text,
  publication: Text,
  held: Type.String(),
  heldWith: orNull(Text),
  source: orNull(Text),
  confidence: Type.String(),
  chartInForce: orNull(ChartRef),
  changes: Type.Array(
    Type.Object({ kind: Type.String(), from: Type.String(), reason: orNull(Type.String()), recordedAt: Type.String() }),
  ),
})

const Edition = Type.Object({
  ...ChartRef.properties,
  inForceFrom: Type.String(),
  inForceTo: orNull(Type.String({ description: 'First day no longer in force.' })),
  publishedAt: Type.String(),
  note: orNull(Type.String()),
  file: Type.String({ description: 'Address of the BPMN file; its SHA-256 is `hash`.' }),
})

export const ApiChart = Type.Object({
  id: Type.String(),
  name: Name,
  body: Text,
  inForce: orNull(Edition),
  editions: Type.Array(Edition),
})

const Figures = Type.Object({
  asOf: Type.String(),
  rounded: Type.Boolean({ description: 'Counts of 5 and more are rounded down to fives.' }),
  cases: Count,
  open: Count,
  ended: Count,
  median: orNull(Type.Number({ description: 'Working days.' })),
  overPromise: orNull(Count),
  steps: Type.Array(
    Type.Object({
      element: Type.String(),
      now: Count,
      through: Count,
      median: orNull(Type.Number()),
      inTime: orNull(Type.Integer({ description: 'Whole per cent.' })),
    }),
  ),
})

export const ApiEdition = Type.Object({
  ...Edition.properties,
  name: Name,
  steps: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.String(),
      name: Name,
      part: orNull(Type.String()),
      lane: orNull(Name),
      limits: Type.Array(Limit),
      basis: Type.Array(Type.Object({ law: Type.String(), article: orNull(Type.String()) })),
      risks: Type.Array(Type.Object({ level: Type.String(), point: Name, control: Name })),
    }),
  ),
  figures: orNull(Figures),
})
