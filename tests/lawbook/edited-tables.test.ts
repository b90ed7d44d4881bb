import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { readModel } from '#law/decisions/read/read-model.ts'
import { writeModel } from '#law/decisions/write-model.ts'
import { combinationsOf } from '#law/penalties/audit/box.ts'
import { factsOf, gridOf } from '#law/penalties/audit/grid.ts'
import { conditionWriter } from '#law/penalties/model/edit/condition-of.ts'
import { columnIds, type EditedRow, editedModel } from '#law/penalties/model/edit/edited-model.ts'
import { OUTPUTS, rowsOf } from '#law/penalties/model/edit/tier-rows.ts'
import { tiersOfRows } from '#law/penalties/model/edit/tiers-of-rows.ts'
import { editedWeights, factorsOfRows, weightRowsOf } from '#law/penalties/model/edit/weight-rows.ts'
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { standardIds, standardOf } from '#platform/lawbook/read-standards.ts'

const standards = standardIds().map((id) => must(standardOf(id), id).standard)
const names = {
  ...{ facts: {}, units: {}, kinds: { string: 'word', number: 'number', boolean: 'yes or no' } },
  ...{ rest: 'rest', factor: 'factor', weight: 'weight' },
  outputs: { tier: '', name_zh: '', name_en: '', level: '', min: '', max: '', ends: '', optional: '', also: '' },
}

/** The rows as a DMN file has them after it was written and read. */
function rowsInFile(standard: Standard): readonly EditedRow[] {
  const { logic } = must(readModel(writeModel(editedModel(standard, names))).decisions[0], standard.id)
  assert.equal(logic?.kind, 'table')
  return logic.rules.map(({ tests, outputs, description }) => ({ tests, outputs, note: description }))
}

test('the table of every standard, written as a DMN file, read and taken back, is the same standard', () => {
  for (const standard of standards.filter(({ weights }) => weights === null)) {
    const rows = rowsInFile(standard)
    assert.deepEqual(tiersOfRows(rows, standard), standard.tiers, standard.id)
    for (const { outputs, tests } of rows) {
      assert.equal(outputs.length, OUTPUTS.length)
      assert.equal(tests.length, standard.facts.length + 1)
    }
  }
})

const adding = standards.flatMap((standard) => (standard.weights ? [{ standard, weights: standard.weights }] : []))

test('the table of weights of every standard that adds them up is taken back as the same factors', () => {
  assert.ok(adding.length > 0)
  for (const { standard, weights } of adding) {
    const rows = rowsInFile(standard)

    assert.deepEqual(factorsOfRows(rows, standard), editedWeights(weights).factors, standard.id)
    for (const { outputs, tests } of rows)
      assert.equal(tests.length + outputs.length, columnIds(standard).length, standard.id)
  }
})

test('options written anew from their cells weigh every fact as before', () => {
  for (const { standard, weights } of adding) {
    const write = conditionWriter(standard)
    const conditions = weightRowsOf(standard, weights).map(({ tests }) => write(tests.slice(1)))
    const factors = weights.factors.map((factor) => ({
      ...factor,
      options: factor.options.map((option) => ({ ...option, when: must(conditions.shift(), option.when) })),
    }))
    const [old, fresh] = [standard, { ...standard, weights: { ...weights, factors } }].map(compileStandard)
    assert.ok(old?.ok && fresh?.ok, standard.id)
    for (const [at, { options }] of weights.factors.entries()) {
      const { grid } = gridOf(
        standard,
        options.map(({ when }) => when),
      )
      for (const combination of combinationsOf(grid)) {
        const facts = factsOf(grid, combination)
        const fitting = ({ compiled }: typeof old) =>
          compiled.weights?.factors[at]?.options.map(({ when }) => when(facts) === true)
        assert.deepEqual(fitting(fresh), fitting(old), `${standard.id}: ${JSON.stringify(facts)}`)
      }
    }
  }
})

test('conditions written anew from their cells say the same of all facts, in every standard', () => {
  for (const standard of standards) {
    const write = conditionWriter(standard)
    const conditions = rowsOf(standard).map(({ tests }) => write(tests))
    const tiers = standard.tiers.map((tier, at) => ({ ...tier, when: conditions[at] ?? '' }))
    const [old, fresh] = [standard, { ...standard, tiers }].map(compileStandard)
    assert.ok(old?.ok && fresh?.ok, `${standard.id}: ${conditions.join(' | ')}`)
    const { grid } = gridOf(
      standard,
      standard.tiers.map(({ when }) => when),
    )
    for (const combination of combinationsOf(grid)) {
      const facts = factsOf(grid, combination)
      const fitting = ({ compiled }: typeof old) => compiled.tiers.map(({ when }) => when(facts) === true)
      assert.deepEqual(fitting(fresh), fitting(old), `${standard.id}: ${JSON.stringify(facts)}`)
    }
  }
})
