import type { Variable } from '../model.ts'
import type { XmlElement } from '../xml/element.ts'

/** An attribute, empty where it is missing. */
export function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? ''
}

/** A name and a type. The type of DMN 1.1 carries the prefix of its namespace, which says nothing more. */
export function readVariable(element: XmlElement): Variable {
  return { name: attribute(element, 'name').replace(/\s+/g, ' ').trim(), typeRef: typeRefOf(element) }
}

export function typeRefOf(element: XmlElement): string {
  return attribute(element, 'typeRef').replace(/^feel:/, '')
}
