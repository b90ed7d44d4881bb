import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { literalOf } from '../feel/values/text.ts'
import { STANDARD, tableModel } from './examples.ts'
import { openModel } from './open-model.ts'

const standard = openModel(STANDARD)

test('a decision asks those it requires, and money stays exact on the way', () => {
  const decided = standard.decide('起点', { 锅炉容量: 2.8, 再犯: true })

  assert.equal(literalOf(decided.value), '57500', '50,000 raised by 15 per cent; a binary fraction would say 57,499')
  assert.deepEqual(
    decided.made.map((each) => each.decision),
    ['裁量档次', '起点'],
  )
  assert.deepEqual(decided.errors, [])
})

test('the model is known by the hash of its file', () => {
  assert.equal(standard.hash, createHash('sha256').update(STANDARD).digest('hex'))
})

test('a service is asked like a decision, and gives the same', () => {
  const called = standard.call('算罚款', { 锅炉容量: 1, 再犯: true })

  assert.equal(literalOf(called.value), '23000')
})

test('a fact outside what its type allows is an error and not a decision', () => {
  const decided = standard.decide('裁量档次', { 锅炉容量: -1 })

  assert.equal(decided.value, null)
  assert.deepEqual([decided.errors[0]?.kind, decided.errors[0]?.facts['name']], ['not-allowed', '锅炉容量'])
})

test('a number handed in as a text is an error: types are settled before FEEL is asked', () => {
  assert.equal(standard.decide('裁量档次', { 锅炉容量: '5' }).errors[0]?.kind, 'wrong-type')
})

test('a fact that is missing shows as missing, not as “no rule”', () => {
  const kinds = standard.decide('裁量档次', {}).errors.map((error) => error.kind)

  assert.equal(kinds[0], 'no-value')
})

test('a cell with full-width signs is reported with its place before anybody is decided about', () => {
  const model = openModel(tableModel('', '<output />', [['＞ ３', '1']]))

  assert.deepEqual(
    model.reports.map(({ where, source, fault }) => [where, source, fault.code, fault.from]),
    [
      ['d', '＞ ３', 'full-width', 0],
      ['d', '＞ ３', 'full-width', 2],
    ],
  )
})

test('a name that nobody declared and a decision that nobody required are reported', () => {
  const model = openModel(
    STANDARD.replace('<informationRequirement id="r4"><requiredInput href="#repeat" /></informationRequirement>', ''),
  )

  assert.deepEqual(
    model.reports.map(({ fault }) => [fault.code, fault.facts['name']]),
    [['unknown-name', '再犯']],
  )
})

test('a knowledge model may call itself, and one that does not end is stopped', () => {
  const recursive = (
    body: string,
  ): string => `<definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/" id="m" name="m" namespace="n">
    <businessKnowledgeModel id="f" name="fac"><variable name="fac" /><encapsulatedLogic><formalParameter name="n" typeRef="number" /><literalExpression><text>${body}</text></literalExpression></encapsulatedLogic><knowledgeRequirement><requiredKnowledge href="#f" /></knowledgeRequirement></businessKnowledgeModel>
    <decision id="d" name="d"><variable name="d" /><knowledgeRequirement><requiredKnowledge href="#f" /></knowledgeRequirement><literalExpression><text>fac(20)</text></literalExpression></decision></definitions>`

  assert.equal(
    literalOf(openModel(recursive('if n = 0 then 1 else n * fac(n - 1)')).decide('d', {}).value),
    '2432902008176640000',
  )
  assert.equal(openModel(recursive('fac(n + 1)')).decide('d', {}).errors[0]?.kind, 'endless')
})

test('decisions that require each other in a circle are unknown to each other and come to an end', () => {
  const circle = (id: string, other: string): string =>
    `<decision id="${id}" name="${id}"><variable name="${id}" /><informationRequirement><requiredDecision href="#${other}" /></informationRequirement><literalExpression><text>${other}</text></literalExpression></decision>`
  const model = openModel(
    `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="n">${circle('a', 'b')}${circle('b', 'a')}</definitions>`,
  )

  assert.equal(model.decide('a', {}).value, null)
  assert.ok(model.reports.some(({ fault }) => fault.code === 'unknown-name'))
})

test('a model may name types, decisions and functions of one that it imports', () => {
  const importing = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
    <import name="锅炉" namespace="urn:test:boilers" importType="https://www.omg.org/spec/DMN/20230324/MODEL/" />
    <inputData id="c" name="新容量"><variable name="新容量" typeRef="锅炉.容量" /></inputData>
    <decision id="d" name="d"><variable name="d" /><informationRequirement><requiredInput href="#c" /></informationRequirement>
    <informationRequirement><requiredDecision href="urn:test:boilers#tier" /></informationRequirement>
    <knowledgeRequirement><requiredKnowledge href="urn:test:boilers#raise" /></knowledgeRequirement>
    <literalExpression><text>锅炉.加重(锅炉.裁量档次.min, 2) + 新容量</text></literalExpression></decision></definitions>`
  const model = openModel(importing, [STANDARD])

  assert.deepEqual(model.reports, [])
  assert.equal(literalOf(model.decide('d', { 锅炉容量: 1, 新容量: 0.5 }).value), '40000.5')
})

test('what is no decision model is refused with its line', () => {
  assert.throws(() => openModel('<definitions xmlns="urn:other" />'), /no decision model/)
  assert.throws(() => openModel('<definitions>\n<decision>\n</definitions>'), /line 3/)
})
