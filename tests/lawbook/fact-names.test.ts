import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { readFactWords } from '#platform/lawbook/read-fact-words.ts'
import { standardIds, standardOf } from '#platform/lawbook/read-standards.ts'

const { names, units, words } = readFactWords()
const standards = standardIds().map((id) => must(standardOf(id), id).standard)
const asked = standards.flatMap(({ facts, weights }) => [...facts, ...(weights?.factors ?? [])])

test('every fact and factor of the 91 standards has an English name that reads as English', () => {
  for (const { label } of asked) {
    const name = names.get(label)
    assert.match(name ?? '', /^[A-Z][A-Za-z0-9 ,.()-]+$|^pH value$/, label)
  }
  assert.equal(standards.length, 91)
})

test('no English name is left over, nor two facts of one standard called the same', () => {
  const labels = new Set(asked.map(({ label }) => label))
  assert.deepEqual(
    [...names.keys()].filter((label) => !labels.has(label)),
    [],
  )
  for (const { id, facts } of standards)
    assert.equal(new Set(facts.map(({ label }) => names.get(label))).size, facts.length, id)
})

test('every unit and word of a fact has its name; a multiple of a limit is told in multiples and not in occasions', () => {
  for (const { id, facts } of standards)
    for (const fact of facts) {
      if (fact.unit !== null) assert.ok(units.has(fact.unit), `${id} ${fact.unit}`)
      for (const word of fact.words ?? []) if (typeof word === 'string') assert.ok(words.has(word), `${id} ${word}`)
      if (fact.label.includes('倍数')) assert.equal(units.get(fact.unit ?? '')?.['zh-Hans'], '倍', id)
    }
})
