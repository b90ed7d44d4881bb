import { type Static, Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import { FEE_STATES, type FeeStandard, TREASURIES } from '#law/fees/fee.ts'
import type { FeeWritten } from './contract.ts'
import type { RoundInput } from './record-round.ts'

const Line = Type.String({ maxLength: 200 })
const Count = Type.String({ pattern: '^\\d{0,6}$' })
const Money = Type.String({ pattern: '^(\\d{1,10}(\\.\\d{1,2})?)?$' })
const YesNo = Type.Enum(['yes', 'no'])

/** The form of a fee's next edition, as it is sent. */
export const FeeTyped = Type.Object({
  ...{
    name: Line,
    state: Type.Enum([...FEE_STATES]),
    amount: Money,
    unit: Line,
    rule: Type.String({ maxLength: 500 }),
  },
  ...{ payer: Line, treasury: Type.Optional(Type.Enum([...TREASURIES, ''])), basis: Type.String({ maxLength: 2000 }) },
  ...{ document: Line, round: Count, note: Type.String({ maxLength: 1000 }), source: Line, checked: YesNo },
  from: Type.String({ maxLength: 10 }),
})

/** The form of a round, as it is sent. */
export const RoundTyped = Type.Object({
  ...{ document: Line, subject: Line, scope: Line, from: Type.String({ maxLength: 10 }), source: Line, checked: YesNo },
  ...{ items: Count, baseline: Count, ended: Count, relief: Money, relief_basis: Type.String({ maxLength: 500 }) },
})

/** What the form of an edition says; null where it says how much in no way, or in both. */
export function writtenOf(typed: Static<typeof FeeTyped>): FeeWritten | null {
  const standard = standardOf(typed)
  if (!standard) return null
  return {
    ...{ name: typed.name.trim(), state: typed.state, standard, from: parseDay(typed.from) },
    ...{ payer: orNull(typed.payer), treasury: typed.treasury || null, document: orNull(typed.document) },
    basis: typed.basis
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
    roundNo: typed.round === '' ? null : Number(typed.round),
    ...{ note: orNull(typed.note), source: typed.source.trim(), checked: typed.checked === 'yes' },
  }
}

/** What the form of a round says; null without a day, or with an estimate that has no basis. */
export function roundOf(typed: Static<typeof RoundTyped>): RoundInput | null {
  const effectiveOn = parseDay(typed.from)
  const [fen, basis] = [fenOf(typed.relief), orNull(typed.relief_basis)]
  if (!effectiveOn || (fen === null) !== (basis === null)) return null
  return {
    ...{ document: typed.document.trim(), subject: typed.subject.trim(), scope: typed.scope.trim(), effectiveOn },
    ...{ items: countOf(typed.items), baseline: countOf(typed.baseline), ended: countOf(typed.ended) },
    relief: fen !== null && basis !== null ? { fen, basis } : null,
    ...{ source: typed.source.trim(), checked: typed.checked === 'yes' },
  }
}

function standardOf({ amount, unit, rule }: Static<typeof FeeTyped>): FeeStandard | null {
  const fen = fenOf(amount)
  const words = orNull(rule)
  if (fen === null) return words === null || unit.trim() !== '' ? null : { rule: words }
  return words === null && unit.trim() !== '' ? { fen, unit: unit.trim() } : null
}

/** Yuan with at most two places as whole fen, by its figures and not by arithmetic with fractions. */
function fenOf(yuan: string): number | null {
  if (yuan === '') return null
  const [whole = '0', part = ''] = yuan.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

function countOf(typed: string): number | null {
  return typed === '' ? null : Number(typed)
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}
