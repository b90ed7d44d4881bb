import { type TSchema, Type } from 'typebox'
import { CODES } from '#law/requests/decision-code.ts'
import { LIST_LIGHTS } from '../../clocks/index.ts'
import { APPLICANT_TYPES, STATES } from '../request.ts'

const Day = Type.String({ format: 'date' })
const orNull = <Shape extends TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])
const State = Type.Enum([...STATES])
const Code = Type.Enum([...CODES])

/** A clock: its rule, what happened to it, and the date that follows. */
const Clock = Type.Object({
  ...{ rule: Type.String(), kind: Type.String(), state: Type.String(), startedOn: Day, dueOn: orNull(Day) },
  ...{
    provisional: Type.Boolean(),
    used: Type.Integer(),
    left: orNull(Type.Integer()),
    calendarEdition: Type.String(),
  },
})

/** Number and phrase, as on the receipt. */
export const KeyShape = Type.Object({ number: Type.String({ maxLength: 60 }), phrase: Type.String({ maxLength: 60 }) })

export const ReceiptShape = Type.Object({ number: Type.String(), phrase: Type.String() })

/** A request as its applicant follows it. */
export const FollowShape = Type.Object({
  ...{ number: Type.String(), bodyId: Type.Integer(), state: State, subject: Type.String(), text: Type.String() },
  ...{ submittedOn: Day, receivedOn: orNull(Day), reasonsAsked: Type.Boolean(), clocks: Type.Array(Clock) },
  correctionAsked: orNull(Type.Object({ items: Type.String(), until: Day })),
  fee: orNull(Type.Object({ yuan: Type.Number(), by: Type.String(), on: Day, paid: Type.Boolean() })),
  extended: orNull(Type.Object({ days: Type.Integer(), reason: Type.String() })),
  answer: orNull(
    Type.Object({
      ...{ code: Code, document: Type.String(), repliedOn: Day, gives: Type.String(), reasons: Type.String() },
      grounds: Type.Array(Type.Object({ ground: Type.String(), covers: Type.String() })),
      ...{ rightBodyId: orNull(Type.Integer()), earlierNumber: orNull(Type.String()) },
    }),
  ),
  goesOn: orNull(Type.Object({ number: Type.String(), bodyId: Type.Integer(), phrase: orNull(Type.String()) })),
  steps: Type.Array(Type.Object({ on: Day, kind: Type.String() })),
})

const Line = Type.Object({
  ...{ number: Type.String(), bodyId: Type.Integer(), state: State, subject: Type.String() },
  ...{ applicantMasked: Type.String({ description: 'masked' }), applicantType: Type.Enum([...APPLICANT_TYPES]) },
  ...{ receivedOn: orNull(Day), dueOn: orNull(Day), provisional: Type.Boolean(), light: Type.Enum([...LIST_LIGHTS]) },
})
export const QueueShape = Type.Object({ rows: Type.Array(Line), next: orNull(Type.String()) })

/** A request as an officer works on it; who asks is read at the desk only. */
export const RequestShape = Type.Object({
  ...{ number: Type.String(), bodyId: Type.Integer(), state: State, subject: Type.String(), text: Type.String() },
  ...{ submittedOn: Day, receivedOn: orNull(Day), code: orNull(Code), document: orNull(Type.String()) },
  ...{ repliedOn: orNull(Day), version: Type.Integer(), clocks: Type.Array(Clock) },
  mayDo: Type.Array(Type.String()),
  mayNotDo: Type.Array(
    Type.Object({ verb: Type.String(), refusal: Type.Object({ code: Type.String(), kind: Type.String() }) }),
  ),
})
