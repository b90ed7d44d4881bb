import { readFileSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { day } from '#base/days.ts'
import { FEE_KINDS, FEE_STATES, type FeeKind } from '#law/fees/fee.ts'
import type { FeeWritten, Round } from './contract.ts'

const FILE = new URL('../../../lawbook/fees.yaml', import.meta.url)
const closed = { additionalProperties: false }
const Sentence = Type.String({ minLength: 1 })
const DayWord = Type.String({ format: 'date' })
const Count = Type.Optional(Type.Integer({ minimum: 0 }))
const Written = Type.Object(
  {
    rounds: Type.Array(
      Type.Object(
        {
          ...{
            no: Type.Integer({ minimum: 1 }),
            document: Sentence,
            from: DayWord,
            subject: Sentence,
            scope: Sentence,
          },
          ...{ items: Count, baseline: Count, ended: Count, source: Sentence, checked: Type.Boolean() },
        },
        closed,
      ),
    ),
    fees: Type.Array(
      Type.Object(
        {
          ...{ id: Type.String({ pattern: '^fee\\d{3}$' }), body: Sentence, name: Sentence },
          ...{
            kind: Type.Enum([...FEE_KINDS]),
            note: Type.Optional(Sentence),
            basis: Type.Array(Sentence, { minItems: 1 }),
          },
          ...{ source: Sentence, checked: Type.Boolean() },
          editions: Type.Array(
            Type.Object(
              {
                ...{ from: Type.Union([DayWord, Type.Null()]), state: Type.Enum([...FEE_STATES]) },
                ...{ amount_fen: Count, unit: Type.Optional(Sentence), rule: Type.Optional(Sentence) },
                document: Type.Optional(Sentence),
              },
              closed,
            ),
            { minItems: 1 },
          ),
        },
        closed,
      ),
    ),
  },
  closed,
)

/** A fee of the lawbook; `body` is an id of the lawbook. */
export interface BookFee {
  readonly id: string
  readonly body: string
  readonly kind: FeeKind
  readonly editions: readonly FeeWritten[]
}

/** What `lawbook/fees.yaml` says. */
export interface FeeBook {
  readonly rounds: readonly Round[]
  readonly fees: readonly BookFee[]
}

/**
 * Reads `lawbook/fees.yaml`: the fees of the county with their editions, and the rounds of clean-up. An edition belongs to
 * the round whose document it names.
 *
 * Errors: faulty data throws and names the place and the reason.
 */
export function readFees(): FeeBook {
  const written = shaped(parse(readFileSync(FILE, 'utf8')))
  const noOf = new Map(written.rounds.map(({ document, no }) => [document, no]))
  return {
    rounds: written.rounds.map(({ from, items, baseline, ended, ...rest }) => ({
      ...rest,
      ...{
        effectiveOn: day(from),
        items: items ?? null,
        baseline: baseline ?? null,
        ended: ended ?? null,
        relief: null,
      },
    })),
    fees: written.fees.map(({ id, body, kind, editions, ...says }) => ({
      ...{ id, body, kind },
      editions: editions.map((edition) => editionOf(id, says, edition, noOf)),
    })),
  }
}

type Says = Pick<Static<typeof Written>['fees'][number], 'name' | 'note' | 'basis' | 'source' | 'checked'>
type Edition = Static<typeof Written>['fees'][number]['editions'][number]

function editionOf(id: string, says: Says, edition: Edition, noOf: ReadonlyMap<string, number>): FeeWritten {
  const { from, state, amount_fen: fen, unit, rule, document } = edition
  if ((fen === undefined) === (rule === undefined) || (fen === undefined) !== (unit === undefined))
    throw new Error(`lawbook/fees.yaml ${id}: an edition has either amount_fen and unit, or rule`)
  return {
    ...{ name: says.name, basis: says.basis, note: says.note ?? null, source: says.source, checked: says.checked },
    ...{ state, from: from === null ? null : day(from), payer: null, treasury: null },
    standard: fen !== undefined && unit !== undefined ? { fen, unit } : { rule: rule ?? '' },
    ...{ document: document ?? null, roundNo: document === undefined ? null : (noOf.get(document) ?? null) },
  }
}

function shaped(value: unknown): Static<typeof Written> {
  if (Value.Check(Written, value)) return value
  const first = Value.Errors(Written, value)[0]
  throw new Error(`lawbook/fees.yaml ${first?.instancePath || '/'} ${first?.message ?? 'is not understood'}`)
}
