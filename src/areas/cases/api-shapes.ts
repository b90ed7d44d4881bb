import { Type } from 'typebox'
import { LIST_LIGHTS } from '../clocks/index.ts'
import { STATES } from './case.ts'
import { materialShape } from './shapes.ts'

const Text = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String() })
const Day = Type.String({ format: 'date' })
const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])
const Holder = Type.Object({ bodyId: Type.Integer(), body: Text, post: orNull(Text) })
const Item = Type.Object({ id: Type.String(), edition: Type.Integer(), name: Text })
const State = Type.Union(STATES.map((state) => Type.Literal(state)))
const Light = Type.Union(LIST_LIGHTS.map((light) => Type.Literal(light)))

/** A clock: its rule, what happened to it, and the date that follows. */
const Clock = Type.Object({
  rule: Type.String(),
  kind: Type.String(),
  state: Type.String(),
  startedOn: Day,
  dueOn: orNull(Day),
  provisional: Type.Boolean(),
  used: Type.Integer(),
  left: orNull(Type.Integer()),
  calendarEdition: Type.String(),
})

/** An application as another program hands it in. */
export const SubmitShape = Type.Object({
  itemId: Type.String({ maxLength: 20 }),
  placeBodyId: Type.Optional(Type.Integer({ minimum: 1 })),
  applicant: Type.Object({
    kind: Type.Union([Type.Literal('person'), Type.Literal('organisation')]),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    code: Type.String({ minLength: 1, maxLength: 40 }),
    telephone: Type.String({ minLength: 1, maxLength: 200 }),
    address: Type.String({ minLength: 1, maxLength: 200 }),
  }),
  form: Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 5000 })),
  materials: Type.Array(materialShape, { maxItems: 100 }),
})

export const ReceiptShape = Type.Object({ number: Type.String(), phrase: Type.String() })

export const FollowShape = Type.Object({
  number: Type.String(),
  item: Item,
  state: State,
  light: Light,
  holder: Holder,
  deciding: Text,
  dueOn: orNull(Day),
  provisional: Type.Boolean(),
  collectedOn: Day,
  deliveredOn: orNull(Day),
  clocks: Type.Array(Clock),
  decision: orNull(Type.Object({ outcome: Type.String(), on: Day, grounds: Type.Array(Text), reasons: Type.String() })),
  history: Type.Array(Type.Object({ at: Type.String(), type: Type.String() })),
})

export const RowShape = Type.Object({
  number: Type.String(),
  item: Item,
  applicant: Type.String({ description: 'masked' }),
  state: State,
  light: Light,
  holder: Holder,
  dueOn: orNull(Day),
  provisional: Type.Boolean(),
  channel: Type.String(),
  collectedOn: Day,
})

export const QueueShape = Type.Object({ rows: Type.Array(RowShape), next: orNull(Type.String()) })

export const CaseShape = Type.Object({
  ...RowShape.properties,
  version: Type.Integer(),
  clocks: Type.Array(Clock),
  mayDo: Type.Array(Type.Object({ verb: Type.String(), primary: Type.Boolean() })),
  mayNotDo: Type.Array(
    Type.Object({ verb: Type.String(), refusal: Type.Object({ code: Type.String(), kind: Type.String() }) }),
  ),
})
