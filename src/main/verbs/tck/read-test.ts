import { childOf, childrenOf, readXml, textIn, type XmlElement } from '#law/decisions/xml/element.ts'
import { readAt } from '#law/feel/temporal/read-temporal.ts'
import { Decimal } from '#law/feel/values/number.ts'
import type { FeelValue } from '#law/feel/values/value.ts'

/** A file of the kit's tests: the model it is about, and its cases. */
export interface TestFile {
  readonly model: string
  readonly cases: readonly TestCase[]
}

export interface TestCase {
  readonly id: string
  /** What is asked: decisions, or one business knowledge model or service that is called. */
  readonly invocable: string | null
  readonly inputs: Readonly<Record<string, FeelValue>>
  readonly results: readonly { readonly name: string; readonly expected: FeelValue }[]
}

/** Reads a test file in the layout of the kit (namespace `…/DMN/20160719/testcase`). Errors: throws `ChartFault` where it is no XML. */
export function readTestFile(xml: string): TestFile {
  const root = readXml(xml)
  return { model: textIn(root, 'modelName'), cases: childrenOf(root, 'testCase').map(readCase) }
}

function readCase(element: XmlElement): TestCase {
  const type = element.attributes.get('type') ?? 'decision'
  const inputs = childrenOf(element, 'inputNode').map((node) => [factName(node), readValue(node)] as const)
  return {
    id: element.attributes.get('id') ?? '',
    invocable: type === 'decision' ? null : (element.attributes.get('invocableName') ?? ''),
    inputs: Object.fromEntries(inputs),
    results: childrenOf(element, 'resultNode').map((node) => {
      const expected = childOf(node, 'expected')
      return { name: nameOf(node), expected: expected ? readValue(expected) : null }
    }),
  }
}

/** The name of a fact; that of an imported model carries its namespace. */
const factName = (element: XmlElement): string => {
  const namespace = element.attributes.get('namespace')
  return namespace === undefined ? nameOf(element) : `${namespace}#${nameOf(element)}`
}

const nameOf = (element: XmlElement): string => element.attributes.get('name') ?? ''

/** A value, a list of items, or components that make a context. */
function readValue(element: XmlElement): FeelValue {
  const value = childOf(element, 'value')
  if (value) return readSimple(value)
  const list = childOf(element, 'list')
  if (list) return isNil(list) ? null : childrenOf(list, 'item').map(readValue)
  const components = childrenOf(element, 'component')
  if (components.length === 0) return null
  return new Map(components.map((component) => [nameOf(component), readValue(component)]))
}

const isNil = (element: XmlElement): boolean =>
  [...element.attributes].some(([name, value]) => /(^|:)nil$/.test(name) && value === 'true')

function readSimple(element: XmlElement): FeelValue {
  if (isNil(element)) return null
  const written = [...element.attributes].find(([name]) => /(^|:)type$/.test(name))?.[1] ?? 'string'
  const type = written.slice(written.indexOf(':') + 1)
  const { text } = element
  switch (type) {
    case 'boolean':
      return text.trim() === 'true'
    case 'decimal':
    case 'double':
    case 'float':
    case 'integer':
    case 'int':
    case 'long':
      return Number.isNaN(Number(text)) ? null : new Decimal(text.trim())
    case 'date':
    case 'time':
    case 'dateTime':
    case 'duration':
    case 'dayTimeDuration':
    case 'yearMonthDuration':
      return readAt(text.trim())
    default:
      return text
  }
}
