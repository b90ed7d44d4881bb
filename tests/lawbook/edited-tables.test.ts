import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { readModel } from '#law/decisions/read/read-model.ts'
import { writeModel } from '#law/decisions/write-model.ts'
import { combinationsOf } from '#law/penalties/audit/box.ts'
import { factsOf, gridOf } from '#law/penalties/audit/grid.ts'
import { conditionWriter } from '#law/penalties/model/edit/condition-of.ts'
import { type EditedRow, editedModel, OUTPUTS, rowsOf } from '#law/penalties/model/edit/edited-model.ts'
import { tiersOfRows } from '#law/penalties/model/edit/tiers-of-rows.ts'
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { standardIds, standardOf } from '#platform/lawbook/read-standards.ts'

const standards = standardIds().map((id) => must(standardOf(id), id).standard)
const names = {
  facts: {},
  rest: 'rest',
  outputs: { tier: '', name_zh: '', name_en: '', level: '', min: '', max: '', ends: '', optional: '', also: '' },
}

/** The rows as a DMN file has them after it was written and read. */
function rowsInFile(standard: Standard): readonly EditedRow[] {
  const { logic } = must(readModel(writeModel(editedModel(standard, names))).decisions[0], standard.id)
  assert.equal(logic?.kind, 'table')
  return logic.rules.map(({ tests, outputs, description }) => ({ tests, outputs, note: description }))
}

test('the table of every standard, written as a DMN file, read and taken back, is the same standard', () => {
  for (const standard of standards) {
    const rows = rowsInFile(standard)
    assert.deepEqual(tiersOfRows(rows, standard), standard.tiers, standard.id)
    for (const { outputs, tests } of rows) {
      assert.equal(outputs.length, OUTPUTS.length)
      assert.equal(tests.length, standard.facts.length + 1)
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
