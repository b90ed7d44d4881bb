import fc from 'fast-check'
import { type Amount, amount, isAmount } from '#law/penalties/amount.ts'
import { gridOf } from '#law/penalties/audit/grid.ts'
import type { FactShape, Standard } from '#law/penalties/standards/standard.ts'

/** What somebody says of a fact, in JSON and in the field of a form. */
export interface Said {
  /** The JSON text of the value; null: the fact is left out. */
  readonly json: string | null
  /** What is typed, chosen or ticked; null: a form has no way to say it. */
  readonly form: { readonly value?: string; readonly unknown?: true } | null
}

/**
 * What somebody may say of the facts of a standard: values as it asks for them, on its constants, between and beyond
 * them; nothing; that the fact cannot be established; what is no value of it. Values of several facts are drawn apart, so
 * that some contradict each other.
 */
export function anyFacts(standard: Standard): fc.Arbitrary<Readonly<Record<string, Said>>> {
  const texts = [...standard.tiers, ...standard.statutory, ...standard.intendedGaps].map(({ when }) => when)
  const options = standard.weights?.factors.flatMap((factor) => factor.options.map(({ when }) => when)) ?? []
  const { grid } = gridOf(standard, [...texts, ...options])
  const known = (name: string) =>
    (grid.find((axis) => axis.name === name)?.cells ?? []).flatMap(({ value }) => (isAmount(value) ? [value] : []))
  // One slip in a hundred facts or so, or hardly any set of facts would come to a tier.
  const said = (fact: FactShape) =>
    fc.oneof(
      { weight: 40, arbitrary: right(fact, known(fact.name)) },
      { weight: fact.needed === true ? 1 : 20, arbitrary: fc.constantFrom<Said>(...MISSING) },
      { weight: standard.weights ? 6 : 1, arbitrary: fc.constant(UNKNOWN) },
      { weight: 1, arbitrary: wrong(fact) },
    )
  return fc.record(Object.fromEntries(standard.facts.map((fact) => [fact.name, said(fact)])))
}

const MISSING: readonly Said[] = [
  { json: null, form: {} },
  { json: 'null', form: {} },
]
const UNKNOWN: Said = { json: '{"unascertainable":"the books were burnt"}', form: { unknown: true } }

function right({ words, type, least, whole }: FactShape, known: readonly Amount[]): fc.Arbitrary<Said> {
  if (words) return fc.constantFrom(...words).map((word) => (isAmount(word) ? number(word) : text(word)))
  if (type === 'boolean') return fc.boolean().map(yesNo)
  if (type === 'string')
    return fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', '1', '丙', '-') }).map(text)
  const low = least ?? amount(0)
  const anywhere = fc
    .tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: whole ? 0 : 99 }))
    .map(([units, hundredths]) => low.plus(units).plus(amount(hundredths).div(100)))
  return fc.oneof(anywhere, fc.constantFrom(low, ...known)).map(number)
}

/** What is no value of the fact, or only just one: another type, a list, too low, no whole number, beyond all measure. */
function wrong({ type }: FactShape): fc.Arbitrary<Said> {
  const texts = ['many', '是', 'true ', '１００', '1,000', '<b>&'].map(text)
  const numbers = ['-1', '0.5', '123456789012345', '0.000000000000001', '999999999999999000'].map((each) =>
    number(amount(each)),
  )
  const others = ['[5]', '{}', '[]', '""', '{"unascertainable":""}', '{"unascertainable":7}'].map((json) => ({
    json,
    form: null,
  }))
  // A text of figures is a number to a form and to the API, and none in a file of JSON lines.
  return fc.constantFrom<Said>(...others, ...numbers, ...[true, false].map(yesNo), ...(type === 'number' ? [] : texts))
}

function number(value: Amount): Said {
  return { json: value.toFixed(), form: { value: value.toFixed() } }
}

function text(value: string): Said {
  return { json: JSON.stringify(value), form: { value } }
}

function yesNo(value: boolean): Said {
  return { json: String(value), form: { value: value ? 'yes' : 'no' } }
}
