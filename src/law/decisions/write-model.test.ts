import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { STANDARD } from './examples.ts'
import { openModel } from './open-model.ts'
import { readModel } from './read/read-model.ts'
import { WRITTEN_NAMESPACE, writeModel } from './write-model.ts'

const KIT = fileURLToPath(new URL('../../../../shared/tck/dmn', import.meta.url))

test('a model of DMN 1.4 is written in the namespace of 1.3, and decides as before', () => {
  const written = writeModel(readModel(STANDARD))

  assert.ok(written.includes(`xmlns="${WRITTEN_NAMESPACE}"`))
  const [before, after] = [openModel(STANDARD), openModel(written)]
  for (const facts of [
    { 锅炉容量: 1, 再犯: true },
    { 锅炉容量: 14, 再犯: false },
    { 锅炉容量: 2.8, 再犯: true },
  ])
    assert.deepEqual(after.decide('起点', facts).value, before.decide('起点', facts).value)
})

test('a box that came with 1.4 is written as the text that means the same', () => {
  assert.match(writeModel(readModel(STANDARD)), /<text>if \(再犯\) then \(1.15\) else \(1\)<\/text>/)
})

test('a table inside such a box cannot be written in 1.3, and that is said', () => {
  const xml = STANDARD.replace(
    '<literalExpression id="c2"><text>1.15</text></literalExpression>',
    '<decisionTable id="x"><output /></decisionTable>',
  )

  assert.throws(() => writeModel(readModel(xml)), /DMN 1.3 cannot write a table/)
})

test('the drawing has a shape for each element and a line for each requirement between them', () => {
  const written = writeModel(readModel(STANDARD))

  assert.equal(written.match(/<dmndi:DMNShape /g)?.length, 6)
  assert.equal(written.match(/<dmndi:DMNEdge /g)?.length, 5)
})

test('what is written reads back as the same model, for every model of the kit that 1.3 can hold', (t) => {
  if (!existsSync(KIT)) return t.skip('the conformance kit is not beside the project')
  const tooNew: string[] = []
  for (const file of globSync('*/*/*.dmn', { cwd: KIT }).sort()) {
    const model = readModel(readFileSync(`${KIT}/${file}`, 'utf8'))
    const text = JSON.stringify(model)
    if (/"kind":"(conditional|filter|for|some|every)"|"typeConstraint":"[^"]/.test(text)) tooNew.push(file)
    else assert.deepEqual(readModel(writeModel(model)), model, file)
  }
  assert.ok(tooNew.length < 10, tooNew.join(', '))
})
