import type { Boxed, Variable } from '../model.ts'
import { textNode, type XmlNode } from '../xml/write-xml.ts'
import { tableNode } from './table-node.ts'
import { textOfBox } from './text-of-box.ts'

/** A box as version 1.3 writes it. */
export function boxNode(box: Boxed): XmlNode {
  const attributes = { id: box.id, typeRef: box.typeRef }
  switch (box.kind) {
    case 'literal':
      return { name: 'literalExpression', attributes, children: textNode('text', box.text) }
    case 'table':
      return tableNode(box)
    case 'context':
      return {
        name: 'context',
        attributes,
        children: box.entries.map(({ variable, value }) => entryNode(variable, value)),
      }
    case 'invocation': {
      const bindings = box.bindings.map(({ parameter, value }) => ({
        name: 'binding',
        children: [{ name: 'parameter', attributes: { ...parameter } }, ...(value ? [boxNode(value)] : [])],
      }))
      return { name: 'invocation', attributes, children: [boxNode(box.callee), ...bindings] }
    }
    case 'function':
      return functionNode(box, 'functionDefinition')
    case 'relation': {
      const columns = box.columns.map((column) => ({ name: 'column', attributes: { ...column } }))
      const rows = box.rows.map((row) => ({ name: 'row', children: row.map(boxNode) }))
      return { name: 'relation', attributes, children: [...columns, ...rows] }
    }
    case 'list':
      return { name: 'list', attributes, children: box.items.map(boxNode) }
    default:
      return { name: 'literalExpression', attributes, children: textNode('text', textOfBox(box)) }
  }
}

function entryNode(variable: Variable | null, value: Boxed): XmlNode {
  const named = variable ? [{ name: 'variable', attributes: { ...variable } }] : []
  return { name: 'contextEntry', children: [...named, boxNode(value)] }
}

/** A function in a box, or the logic of a business knowledge model. */
export function functionNode(box: Extract<Boxed, { readonly kind: 'function' }>, name: string): XmlNode {
  return {
    name,
    attributes: { id: box.id, typeRef: box.typeRef, kind: box.language === 'FEEL' ? '' : box.language },
    children: [
      ...box.params.map((param) => ({ name: 'formalParameter', attributes: { ...param } })),
      ...(box.body ? [boxNode(box.body)] : []),
    ],
  }
}
