import { AGGREGATIONS, HIT_POLICIES, type InputClause, type OutputClause, type Rule, type Table } from '../model.ts'
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/element.ts'
import { attribute, typeRefOf } from './read-parts.ts'

/** `decisionTable`. A table without a hit policy is unique. */
export function readTable(element: XmlElement): Table {
  return {
    hitPolicy: HIT_POLICIES.find((policy) => policy === attribute(element, 'hitPolicy')) ?? 'UNIQUE',
    aggregation: AGGREGATIONS.find((each) => each === attribute(element, 'aggregation')) ?? null,
    outputLabel: attribute(element, 'outputLabel'),
    inputs: childrenOf(element, 'input').map(readInput),
    outputs: childrenOf(element, 'output').map(readOutput),
    annotations: childrenOf(element, 'annotation').map((each) => attribute(each, 'name')),
    rules: childrenOf(element, 'rule').map(readRule),
  }
}

function readInput(element: XmlElement): InputClause {
  const expression = childOf(element, 'inputExpression')
  return {
    id: attribute(element, 'id'),
    label: attribute(element, 'label'),
    text: expression ? textIn(expression, 'text') : '',
    typeRef: expression ? typeRefOf(expression) : '',
    values: textOfChild(element, 'inputValues'),
  }
}

function readOutput(element: XmlElement): OutputClause {
  return {
    id: attribute(element, 'id'),
    label: attribute(element, 'label'),
    name: attribute(element, 'name'),
    typeRef: typeRefOf(element),
    values: textOfChild(element, 'outputValues'),
    otherwise: textOfChild(element, 'defaultOutputEntry'),
  }
}

function readRule(element: XmlElement): Rule {
  return {
    id: attribute(element, 'id'),
    description: textIn(element, 'description'),
    tests: childrenOf(element, 'inputEntry').map((each) => textIn(each, 'text')),
    outputs: childrenOf(element, 'outputEntry').map((each) => textIn(each, 'text')),
    notes: childrenOf(element, 'annotationEntry').map((each) => textIn(each, 'text')),
  }
}

const textOfChild = (element: XmlElement, name: string): string => {
  const child = childOf(element, name)
  return child ? textIn(child, 'text') : ''
}
