import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Decimal } from '#law/feel/values/number.ts'
import { isExpected } from './tck/is-expected.ts'
import { readTestFile } from './tck/read-test.ts'
import { runFolder } from './tck/run-folder.ts'

const KIT = fileURLToPath(new URL('../../../../shared/tck/dmn', import.meta.url))

/** The cases that do not pass, and the one reason: they call functions of Java, which are never run. */
const NOT_PASSED = [
  ...['boxed_001', 'varargs_001'],
  ...Array.from({ length: 12 }, (_, index) => `literal_${String(index + 1).padStart(3, '0')}`),
].map((id) => `compliance-level-3/0076-feel-external-java ${id}`)

test('every case of the kit passes but those that call Java, and none more and none less', (t) => {
  if (!existsSync(KIT)) return t.skip('the conformance kit is not beside the project')
  const folders = readdirSync(KIT).flatMap((level) => readdirSync(`${KIT}/${level}`).map((name) => `${level}/${name}`))

  const results = folders.flatMap((folder) => runFolder(KIT, folder))

  const failed = results.filter((each) => each.result !== 'SUCCESS').map(({ folder, id }) => `${folder} ${id}`)
  assert.deepEqual(failed.sort(), NOT_PASSED.toSorted())
  assert.ok(results.length > 1400, 'the kit was really run')
})

test('a case of a knowledge model or a service names what is called; facts of imported models carry their namespace', () => {
  const file =
    readTestFile(`<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <modelName>m.dmn</modelName>
    <testCase id="1" type="bkm" invocableName="f"><inputNode name="a" namespace="urn:x"><value xsi:type="xsd:decimal">1.50</value></inputNode>
      <resultNode name="f"><expected><list><item><value xsi:nil="true" /></item><item><component name="k"><value xsi:type="xsd:date">2026-11-26</value></component></item></list></expected></resultNode></testCase>
  </testCases>`)

  const [only] = file.cases
  assert.equal(only?.invocable, 'f')
  assert.deepEqual(Object.keys(only?.inputs ?? {}), ['urn:x#a'])
  assert.ok(
    isExpected(
      [null, new Map([['k', { kind: 'date', year: 2026, month: 11, day: 26 }]])],
      only?.results[0]?.expected ?? null,
    ),
  )
})

test('a number may lie a hundred-millionth off, a list or a context may not have more or less in it', () => {
  assert.equal(isExpected(new Decimal('1.000000001'), new Decimal(1)), true)
  assert.equal(isExpected(new Decimal('1.0000001'), new Decimal(1)), false)
  assert.equal(isExpected([new Decimal(1), null], [new Decimal(1)]), false)
  assert.equal(
    isExpected(
      new Map([
        ['a', null],
        ['b', null],
      ]),
      new Map([['a', null]]),
    ),
    false,
  )
})
