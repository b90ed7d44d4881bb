import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { openModel } from '#law/decisions/open-model.ts'
import { readModel } from '#law/decisions/read/read-model.ts'
import { WRITTEN_NAMESPACE, writeModel } from '#law/decisions/write-model.ts'
import type { FeelValue } from '#law/feel/values/value.ts'
import { type Amount, amount, isAmount } from '#law/penalties/amount.ts'
import { gridOf } from '#law/penalties/audit/grid.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { STATUTORY, standardModel, TIER, WEIGHED } from '#law/penalties/model/standard-model.ts'
import type { CompiledStandard, Facts } from '#law/penalties/standards/compile-standard.ts'
import { decideStandard, type StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { openShelf } from '#main/verbs/decide/shelf.ts'
import { readFactWords } from '#platform/lawbook/read-fact-words.ts'
import { standardIds } from '#platform/lawbook/read-standards.ts'

const { units } = readFactWords()
const unitName = (unit: string) => units.get(unit)?.['zh-Hans'] ?? unit
const shelf = openShelf()
const fileOf = (id: string) => readFileSync(new URL(`../../lawbook/decisions/${id}.dmn`, import.meta.url), 'utf8')

for (const id of standardIds()) {
  test(`${id}: its DMN file says the same as the standard for any facts`, () => {
    const { compiled } = must(shelf(id), id)
    const xml = fileOf(id)
    assert.equal(xml, writeModel(standardModel(compiled.standard, unitName)), 'stale: run node scripts/standards.mjs')
    assert.ok(xml.includes(`xmlns="${WRITTEN_NAMESPACE}"`), 'DMN 1.3, which the editors open')
    const model = openModel(xml)
    assert.deepEqual(model.reports, [])

    fc.assert(
      fc.property(anyFacts(compiled), (facts) => {
        const decision = decideStandard(compiled, facts)
        // The model does not say which needed fact is missing; facts that may not be asked are asked of neither.
        if ('ok' in decision) return
        const asked = compiled.weights ? WEIGHED : TIER
        const told = model.decide(asked, facts)

        assert.deepEqual(saidBy(told.value, told.errors), expected(decision, saidBy(told.value, told.errors)))
        if (decision.outcome !== 'tier') return
        const law = rangeOf(model.decide(STATUTORY, facts).value)
        assert.deepEqual(law, plain(decision.statutory), 'the range of the law')
      }),
      { numRuns: 60, seed: 20_261_126 },
    )
  })
}

test('what is written is read again as the same model', () => {
  for (const id of ['gd-water-2.1', 'my-outlet', 'food-124', 'jm-air-3-4']) {
    const model = standardModel(must(shelf(id), id).compiled.standard, unitName)

    const again = readModel(writeModel(model))

    assert.deepEqual(again.inputs, model.inputs)
    assert.deepEqual(again.types, model.types)
  }
})

/** Facts of every cell of the conditions, with numbers anywhere between and beyond them. */
function anyFacts({ standard }: CompiledStandard): fc.Arbitrary<Facts> {
  const texts = [...standard.tiers, ...standard.statutory].map(({ when }) => when)
  const weights = standard.weights?.factors.flatMap(({ options }) => options.map(({ when }) => when)) ?? []
  const { grid } = gridOf(standard, [...texts, ...weights])
  const cells = (name: string) => grid.find((each) => each.name === name)?.cells ?? []
  const known = (name: string) => cells(name).flatMap(({ value }) => (isAmount(value) ? [value] : []))
  return fc.record(
    Object.fromEntries(
      standard.facts.map((fact) => {
        const value = anyFact(fact, known(fact.name))
        return [fact.name, fact.needed === true ? value : fc.option(value)]
      }),
    ),
  )
}

function anyFact({ type, words, least, whole }: FactShape, known: readonly Amount[]): fc.Arbitrary<Facts[string]> {
  if (words) return fc.constantFrom(...words)
  if (type === 'boolean') return fc.boolean()
  if (type === 'string') return fc.string({ maxLength: 5 })
  const low = least ?? amount(0)
  const anywhere = fc
    .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: whole ? 0 : 99 }))
    .map(([units, hundredths]) => low.plus(units).plus(amount(hundredths).div(100)))
  return fc.oneof(anywhere, fc.constantFrom(low, ...known))
}

type Said = { readonly tier: unknown; readonly fine: unknown } | { readonly error: string | undefined }

function saidBy(value: FeelValue, errors: readonly { readonly kind: string }[]): Said {
  if (isAmount(value)) return { tier: 'weights', fine: value.toString() }
  if (!(value instanceof Map)) return { error: errors[0]?.kind }
  return { tier: value.get('tier'), fine: rangeOf(value) }
}

function expected(decision: Exclude<StandardDecision, { readonly ok: false }>, told: Said): Said {
  if (decision.outcome === 'tier') return { tier: decision.tier.id, fine: plain(decision.fine) }
  if (decision.outcome === 'weights') return { tier: 'weights', fine: decision.fine.toString() }
  if (decision.outcome === 'no_rule') return { error: 'no-rule' }
  // Two heaviest tiers of the same level: a person decides; the table names the first.
  const ids = decision.candidates.map(({ id }) => id)
  if ('tier' in told && ids.includes(String(told.tier))) return told
  return { error: 'several-rules' }
}

function rangeOf(value: FeelValue) {
  if (!(value instanceof Map) || value.get('min') === null) return null
  const text = (end: FeelValue | undefined) => (isAmount(end) ? end.toString() : end)
  return {
    ...{ min: text(value.get('min')), max: text(value.get('max')) },
    ...{ minInclusive: value.get('min_included'), maxInclusive: value.get('max_included') },
  }
}

function plain(range: FineRange | null) {
  const text = (end: Amount) => end.toString()
  return range && { ...range, min: text(range.min), max: text(range.max) }
}
