import type { Boxed, ContextEntry } from '../model.ts'
import { FUNCTION_KINDS } from '../model.ts'
import { childOf, childrenOf, type XmlElement } from '../xml/element.ts'
import { attribute, readVariable, typeRefOf } from './read-parts.ts'
import { readTable } from './read-table.ts'

/** The boxed expression among the children of an element; null where there is none. */
export function readBoxed(parent: XmlElement): Boxed | null {
  for (const child of parent.children) {
    const boxed = readOne(child)
    if (boxed) return boxed
  }
  return null
}

/** `encapsulatedLogic`, `functionDefinition`. */
export function readFunction(element: XmlElement): Extract<Boxed, { readonly kind: 'function' }> {
  const language = FUNCTION_KINDS.find((kind) => kind === attribute(element, 'kind')) ?? 'FEEL'
  const params = childrenOf(element, 'formalParameter').map(readVariable)
  return { ...headOf(element), kind: 'function', language, params, body: readBoxed(element) }
}

const headOf = (element: XmlElement): { id: string; typeRef: string } => ({
  id: attribute(element, 'id'),
  typeRef: typeRefOf(element),
})

function readOne(element: XmlElement): Boxed | null {
  const head = headOf(element)
  switch (element.name) {
    case 'literalExpression':
      return { ...head, kind: 'literal', text: childOf(element, 'text')?.text ?? '' }
    case 'decisionTable':
      return { ...head, kind: 'table', ...readTable(element) }
    case 'context':
      return { ...head, kind: 'context', entries: childrenOf(element, 'contextEntry').map(readEntry) }
    case 'invocation':
      return readInvocation(element)
    case 'functionDefinition':
      return readFunction(element)
    case 'relation': {
      const columns = childrenOf(element, 'column').map(readVariable)
      return { ...head, kind: 'relation', columns, rows: childrenOf(element, 'row').map(allBoxed) }
    }
    case 'list':
      return { ...head, kind: 'list', items: allBoxed(element) }
    case 'conditional':
      return {
        ...head,
        kind: 'conditional',
        condition: inside(element, 'if'),
        yes: inside(element, 'then'),
        no: inside(element, 'else'),
      }
    case 'filter':
      return { ...head, kind: 'filter', source: inside(element, 'in'), match: inside(element, 'match') }
    case 'for':
    case 'some':
    case 'every': {
      const variable = { name: attribute(element, 'iteratorVariable'), typeRef: '' }
      const body = inside(element, element.name === 'for' ? 'return' : 'satisfies')
      return { ...head, kind: element.name, variable, source: inside(element, 'in'), body }
    }
    default:
      return null
  }
}

function readEntry(element: XmlElement): ContextEntry {
  const variable = childOf(element, 'variable')
  return { variable: variable ? readVariable(variable) : null, value: readBoxed(element) ?? EMPTY }
}

function readInvocation(element: XmlElement): Boxed {
  const bindings = childrenOf(element, 'binding').map((binding) => {
    const parameter = childOf(binding, 'parameter')
    return { parameter: parameter ? readVariable(parameter) : { name: '', typeRef: '' }, value: readBoxed(binding) }
  })
  return { ...headOf(element), kind: 'invocation', callee: readBoxed(element) ?? EMPTY, bindings }
}

const allBoxed = (element: XmlElement): Boxed[] => element.children.flatMap((child) => readOne(child) ?? [])

const inside = (element: XmlElement, name: string): Boxed => {
  const child = childOf(element, name)
  return (child && readBoxed(child)) ?? EMPTY
}

/** A box that the file leaves empty. */
const EMPTY: Boxed = { kind: 'literal', id: '', typeRef: '', text: '' }
