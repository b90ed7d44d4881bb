import assert from 'node:assert/strict'
import { test } from 'node:test'
import { literalOf } from '../feel/values/text.ts'
import { openModel } from './open-model.ts'

const NS = 'https://www.omg.org/spec/DMN/20230324/MODEL/'
const text = (source: string): string => `<literalExpression><text>${source}</text></literalExpression>`
const needs = (...hrefs: readonly [kind: 'Input' | 'Decision' | 'Knowledge', id: string][]): string =>
  hrefs
    .map(([kind, id]) => {
      const outer = kind === 'Knowledge' ? 'knowledgeRequirement' : 'informationRequirement'
      return `<${outer}><required${kind} href="#${id}" /></${outer}>`
    })
    .join('')
const decision = (id: string, logic: string, requires = '', typeRef = ''): string =>
  `<decision id="${id}" name="${id}"><variable name="${id}" typeRef="${typeRef}" />${requires}${logic}</decision>`
const input = (id: string, typeRef: string): string =>
  `<inputData id="${id}" name="${id}"><variable name="${id}" typeRef="${typeRef}" /></inputData>`
const model = (...parts: readonly string[]) =>
  openModel(`<definitions xmlns="${NS}" id="m" name="m" namespace="urn:m">${parts.join('')}</definitions>`)

const shared = model(
  input('面积', 'number'),
  decision('单价', text('10')),
  decision('金额', text('面积 * 单价'), needs(['Input', '面积'], ['Decision', '单价']), 'number'),
  decision('说明', text('string(金额) + "元"'), needs(['Decision', '金额'])),
  '<decisionService id="s1" name="算金额"><outputDecision href="#金额" /><encapsulatedDecision href="#单价" /><inputData href="#面积" /></decisionService>',
  '<decisionService id="s2" name="按价算"><outputDecision href="#金额" /><outputDecision href="#说明" /><inputDecision href="#单价" /><inputData href="#面积" /></decisionService>',
  decision('按位置', text('算金额(3)'), needs(['Knowledge', 's1'])),
  decision('按名称', text('按价算(单价: 7, 面积: 2).说明'), needs(['Knowledge', 's2'])),
  decision('少一个', text('算金额()'), needs(['Knowledge', 's1'])),
  decision('不是数', text('算金额("x")'), needs(['Knowledge', 's1'])),
)
const resultOf = (name: string): string => literalOf(shared.decide(name, { 面积: 100 }).value)

test('a service is called with its inputs, and does not see those of whoever calls it', () => {
  assert.equal(resultOf('按位置'), '30')
  assert.equal(literalOf(shared.call('算金额', { 面积: 4 }).value), '40')
})

test('a decision that is an input of the service is taken as given, and not made', () => {
  assert.equal(resultOf('按名称'), '"14元"', 'the price is 7 here and not the 10 of the decision')
})

test('several outputs make a context; inputs come before decisions where they go by place', () => {
  assert.equal(literalOf(shared.call('按价算', { 面积: 2, 单价: 7 }).value), '{金额: 14, 说明: "14元"}')
})

test('too few arguments, or one of another type, is an error of the call', () => {
  assert.deepEqual(
    ['少一个', '不是数'].map((name) => shared.decide(name, {}).errors[0]?.kind),
    ['arguments', 'wrong-type'],
  )
})

test('what a decision gives is turned into the type of its variable, or is an error', () => {
  const typed = model(
    decision('一个', text('[1]'), '', 'number'),
    decision('一列', text('1'), '', '数列'),
    decision('零点', text('date("2026-11-26")'), '', 'dateTime'),
    decision('不是', text('"1"'), '', 'number'),
    '<itemDefinition name="数列" isCollection="true"><typeRef>number</typeRef></itemDefinition>',
  )
  const results = ['一个', '一列', '零点', '不是'].map((name) => literalOf(typed.decide(name, {}).value))

  assert.deepEqual(results, ['1', '[1]', '2026-11-26T00:00:00Z', 'null'])
  assert.equal(typed.decide('不是', {}).errors[0]?.kind, 'wrong-type')
})

test('a model imported without a name lends its names as if they were one’s own', () => {
  const lending = `<definitions xmlns="${NS}" id="l" name="l" namespace="urn:l">${input('基数', 'number')}${decision('加倍', text('基数 * 2'), needs(['Input', '基数']))}</definitions>`
  const borrowing = `<definitions xmlns="${NS}" id="b" name="b" namespace="urn:b"><import name="" namespace="urn:l" importType="${NS}" />
    <decision id="d" name="d"><variable name="d" /><informationRequirement><requiredDecision href="urn:l#加倍" /></informationRequirement>${text('加倍 + 1')}</decision></definitions>`

  assert.equal(literalOf(openModel(borrowing, [lending]).decide('d', { 'urn:l#基数': 4 }).value), '9')
})

test('a box of 1.4 wants a boolean where a text would take anything else for false', () => {
  const boxes = model(
    decision(
      'if',
      `<conditional><if>${text('"x"')}</if><then>${text('1')}</then><else>${text('2')}</else></conditional>`,
    ),
    decision('filter', `<filter><in>${text('[1, 2]')}</in><match>${text('item > 1')}</match></filter>`),
    decision('filter-odd', `<filter><in>${text('[1, 2]')}</in><match>${text('item')}</match></filter>`),
    decision('for', `<for iteratorVariable="i"><in>${text('1..3')}</in><return>${text('i * 2')}</return></for>`),
    decision('list-for', `<for iteratorVariable="i"><in>${text('[1, 2]')}</in><return>${text('i * 2')}</return></for>`),
  )
  const results = ['if', 'filter', 'filter-odd', 'list-for'].map((name) => literalOf(boxes.decide(name, {}).value))

  assert.deepEqual(results, ['null', '[2]', 'null', '[2, 4]'])
  assert.ok(
    boxes.reports.some(({ where }) => where === 'for'),
    '1..3 is a domain of a loop and no expression',
  )
})

test('a box may call a function of the library by the names of its parameters, whichever form they belong to', () => {
  const binding = (name: string, value: string): string =>
    `<binding><parameter name="${name}" />${text(value)}</binding>`
  const calling = model(
    decision(
      'd',
      `<invocation>${text('date')}${binding('year', '2026')}${binding('month', '11')}${binding('day', '26')}</invocation>`,
    ),
  )

  assert.equal(literalOf(calling.decide('d', {}).value), '2026-11-26')
})

test('functions of Java are reported and never run', () => {
  const java = model(
    '<businessKnowledgeModel id="k" name="cos"><variable name="cos" /><encapsulatedLogic kind="Java"><formalParameter name="x" /><context /></encapsulatedLogic></businessKnowledgeModel>',
    decision('d', text('cos(1)'), needs(['Knowledge', 'k'])),
  )

  assert.deepEqual(
    java.reports.map(({ fault }) => fault.code),
    ['external'],
  )
  assert.equal(java.decide('d', {}).errors[0]?.kind, 'external')
})
