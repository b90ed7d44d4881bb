import { ZenEngine, type ZenEngineResponse } from '@gorules/zen-engine'
import { evaluate, unaryTest } from 'feelin'
import { openModel } from '#law/decisions/open-model.ts'
import { type FeelValue, isContext, isNumber } from '#law/feel/values/value.ts'
import { outputsOf, RULES, type TableFacts, testsOf } from './table.ts'

/** One engine with the table loaded. What it answers stays in its own form while it is measured. */
export interface Engine<T = unknown> {
  readonly name: string
  readonly decide: (facts: TableFacts) => T | Promise<T>
  readonly read: (answer: T) => Answer | null
}
export type Answer = readonly [least: number, most: number]

const NAMES = ['面积', '级别', '次数', '首次'] as const

/** The table as a DMN file. */
export function tableXml(): string {
  const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const types = ['number', 'string', 'number', 'boolean']
  const inputs = NAMES.map(
    (name, index) =>
      `<inputData id="i${index}" name="${name}"><variable name="${name}" typeRef="${types[index]}"/></inputData>`,
  )
  const needs = NAMES.map(
    (_, index) => `<informationRequirement id="r${index}"><requiredInput href="#i${index}"/></informationRequirement>`,
  )
  const columns = NAMES.map(
    (name) => `<input id="c${name}"><inputExpression><text>${name}</text></inputExpression></input>`,
  )
  const cells = (name: string, texts: readonly string[]): string =>
    texts.map((text) => `<${name}><text>${inXml(text)}</text></${name}>`).join('')
  const rules = RULES.map(
    (rule, index) =>
      `<rule id="rule${index}">${cells('inputEntry', testsOf(rule))}${cells('outputEntry', outputsOf(rule))}</rule>`,
  )
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:bench">${inputs.join('')}
    <decision id="d" name="档次"><variable name="档次"/>${needs.join('')}<decisionTable id="t">${columns.join('')}<output name="least"/><output name="most"/>${rules.join('')}</decisionTable></decision></definitions>`
}

/** This house: all rules are tried, since the table is unique; the trace is kept. */
export function ownEngine(): Engine<FeelValue> {
  const model = openModel(tableXml())
  return {
    name: 'gongkai',
    decide: (facts) => model.decide('档次', facts).value,
    read: (value) => {
      const [least = null, most = null] = isContext(value) ? value.values() : []
      return isNumber(least) && isNumber(most) ? [least.toNumber(), most.toNumber()] : null
    },
  }
}

/** feelin, cell by cell: the first rule whose tests all hold. */
export function feelinEngine(): Engine<Answer | null> {
  const holds = (test: string, value: unknown): boolean =>
    test === '-' || unaryTest(test, { '?': value }).value === true
  const table = RULES.map((rule) => ({ tests: testsOf(rule), outputs: outputsOf(rule) }))
  return {
    name: 'feelin',
    decide: (facts) => {
      const rule = table.find(({ tests }) => tests.every((test, index) => holds(test, facts[NAMES[index] ?? '面积'])))
      if (!rule) return null
      const [least, most] = rule.outputs.map((text) => Number(evaluate(text, facts).value))
      return [least ?? 0, most ?? 0]
    },
    read: (answer) => answer,
  }
}

/** zen-engine: the decision made once; its language reads no Chinese names, so the facts have Latin ones. */
export function zenEngine(): Engine<ZenEngineResponse> {
  const decision = new ZenEngine().createDecision(zenContent())
  return {
    name: 'zen-engine',
    decide: (facts) => decision.evaluate({ area: facts.面积, grade: facts.级别, times: facts.次数, first: facts.首次 }),
    read: ({ result }) => [Number(result.least), Number(result.most)],
  }
}

function zenContent(): object {
  const rules = RULES.map(({ area, grades, times, least, most }, index) => ({
    _id: `rule${index}`,
    area: `[${area[0]}..${area[1]})`,
    grade: grades.map((grade) => `'${grade}'`).join(', '),
    times: times === null ? '' : `> ${times}`,
    first: '',
    least: String(least),
    most: `first ? ${most} * 0.5 : ${most}`,
  }))
  const columns = (fields: readonly string[]) => fields.map((field) => ({ id: field, field, name: field }))
  const inputs = columns(['area', 'grade', 'times', 'first'])
  const outputs = columns(['least', 'most'])
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        content: { hitPolicy: 'first', inputs, outputs, rules },
      },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table' },
      { id: 'b', sourceId: 'table', targetId: 'out' },
    ],
  }
}
