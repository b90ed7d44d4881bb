import { readFileSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { RISK_LEVELS } from '#law/flows/chart.ts'

/** The shape of `lawbook/flows/of-items.yaml`: what each kind of step carries on the chart of an item. */

const closed = { additionalProperties: false }
const Sentence = Type.String({ minLength: 1 })
/** `ALL 32(4)`: a law of `lawbook/sources.yaml` and its article. */
const Cited = Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9]* \\S+$' }))

const Carried = {
  licence: Type.Optional(Cited),
  other: Type.Optional(Cited),
  risks: Type.Optional(
    Type.Array(
      Type.Object({ level: Type.Enum(RISK_LEVELS), point: Sentence, control: Sentence, responsible: Sentence }, closed),
    ),
  ),
  documents: Type.Optional(Type.Array(Type.Object({ name: Sentence, public: Type.Boolean() }, closed))),
}
const Carries = Type.Object(Carried, closed)
export type Carries = Static<typeof Carries>

const Added = Type.Object({ name: Sentence, text: Sentence, ...Carried }, closed)
const Named = Type.Object({ name: Sentence, says: Type.Optional(Sentence) }, closed)

const ChartBook = Type.Object(
  {
    complaint: Type.Object({ telephone: Sentence, way: Sentence }, closed),
    note: Sentence,
    nodes: Type.Object(
      {
        ...{ applicant: Named, start: Named, at_station: Named, direct: Named },
        ...{ accepted: Named, incomplete: Named, not_accepted: Named, silence: Named },
        ...{ granted: Named, refused: Named, forwarded: Named, checked_later: Named, end: Named },
        ...{ special_lane: Named, special_end: Named },
      },
      closed,
    ),
    added: Type.Object(
      { hand_over: Added, correction: Added, special: Added, refusal: Added, delivery: Added },
      closed,
    ),
    parts: Type.Object({ intake: Carries, decision: Carries, delivery: Carries, wait: Carries }, closed),
    roles: Type.Record(Type.String(), Carries),
  },
  closed,
)
export type ChartBook = Static<typeof ChartBook>

const FILE = new URL('../../../lawbook/flows/of-items.yaml', import.meta.url)
let book: ChartBook | null = null

/** What the lawbook puts on the charts of items, read once a process. A faulty file throws with place and reason. */
export function chartBook(): ChartBook {
  book ??= shaped(parse(readFileSync(FILE, 'utf8')))
  return book
}

function shaped(value: unknown): ChartBook {
  if (Value.Check(ChartBook, value)) return value
  const first = Value.Errors(ChartBook, value)[0]
  throw new Error(`lawbook/flows/of-items.yaml: ${first?.instancePath || '/'} ${first?.message ?? 'is not understood'}`)
}
