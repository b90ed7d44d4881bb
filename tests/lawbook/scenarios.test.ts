import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { runScenarios } from '#law/penalties/standards/scenario.ts'
import { standardIds, standardOf } from '#platform/lawbook/read-standards.ts'

const standards = standardIds().map((id) => must(standardOf(id), id).standard)

test('every scenario in the files of the lawbook comes out as its file says', () => {
  let count = 0
  for (const standard of standards) {
    const result = compileStandard(standard)
    assert.ok(result.ok, standard.id)
    for (const { scenario, passed, decision } of runScenarios(result.compiled)) {
      assert.ok(passed, `${standard.id} ${scenario.name}: ${decision.outcome}`)
      count += 1
    }
  }
  assert.ok(count >= 4, 'the sample is there')
})
