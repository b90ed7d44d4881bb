import type { Boxed, OutputClause, Rule, Table } from '../model.ts'
import { textNode, type XmlNode } from '../xml/write-xml.ts'

/** A decision table. */
export function tableNode(table: Extract<Boxed, { readonly kind: 'table' }>): XmlNode {
  return {
    name: 'decisionTable',
    attributes: {
      id: table.id,
      typeRef: table.typeRef,
      hitPolicy: table.hitPolicy === 'UNIQUE' ? '' : table.hitPolicy,
      aggregation: table.aggregation ?? '',
      outputLabel: table.outputLabel,
    },
    children: [
      ...inputNodes(table),
      ...table.outputs.map(outputNode),
      ...table.annotations.map((name) => ({ name: 'annotation', attributes: { name } })),
      ...table.rules.map(ruleNode),
    ],
  }
}

function inputNodes(table: Table): XmlNode[] {
  return table.inputs.map(({ id, label, text, typeRef, values }) => ({
    name: 'input',
    attributes: { id, label },
    children: [
      { name: 'inputExpression', attributes: { typeRef }, children: textNode('text', text) },
      ...textsNode('inputValues', values),
    ],
  }))
}

function outputNode({ id, label, name, typeRef, values, otherwise }: OutputClause): XmlNode {
  return {
    name: 'output',
    attributes: { id, label, name, typeRef },
    children: [...textsNode('outputValues', values), ...textsNode('defaultOutputEntry', otherwise)],
  }
}

function ruleNode({ id, description, tests, outputs, notes }: Rule): XmlNode {
  const cells = (name: string, texts: readonly string[]): XmlNode[] =>
    texts.map((text) => ({ name, children: [{ name: 'text', children: [text] }] }))
  return {
    name: 'rule',
    attributes: { id },
    children: [
      ...textNode('description', description),
      ...cells('inputEntry', tests),
      ...cells('outputEntry', outputs),
      ...cells('annotationEntry', notes),
    ],
  }
}

const textsNode = (name: string, text: string): XmlNode[] =>
  text === '' ? [] : [{ name, children: textNode('text', text) }]
