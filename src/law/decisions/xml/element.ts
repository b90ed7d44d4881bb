import { readXml as readFile } from '../../flows/xml/read-xml.ts'
import type { XmlElement as Written, XmlNode as WrittenNode } from '../../flows/xml/xml.ts'

/** An element of an XML file: its name without prefix, its namespace, and what it holds. Comments are dropped. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  /** By name as written, prefix and all. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** All text directly in it, blanks kept. */
  readonly text: string
}

/** Reads an XML file. Errors: throws `ChartFault` with the line. Of entities only those of XML itself are resolved. */
export function readXml(source: string): XmlElement {
  const top = readFile(source).find((node) => typeof node !== 'string')
  return settle(top ?? { name: '', attributes: [], children: [] }, new Map())
}

/** The children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The first child of a name; undefined where there is none. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

/** The text of the first child of a name, without blanks around it; empty where there is none. */
export function textIn(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

type Prefixes = ReadonlyMap<string, string>

function settle(written: Written, above: Prefixes): XmlElement {
  const attributes = new Map(written.attributes.map(([name, value]) => [name, resolve(value)]))
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  const own = declared.map(([name, value]) => [name.slice(6), value] as const)
  const prefixes = own.length === 0 ? above : new Map([...above, ...own])
  const cut = written.name.indexOf(':')
  const name = written.name.slice(cut + 1)
  const namespace = prefixes.get(cut < 0 ? '' : written.name.slice(0, cut)) ?? ''
  const children = written.children.flatMap((child) => (typeof child === 'string' ? [] : [settle(child, prefixes)]))
  return { name, namespace, attributes, children, text: written.children.map(textOf).join('') }
}

function textOf(node: WrittenNode): string {
  if (typeof node !== 'string' || node.startsWith('<!--') || node.startsWith('<?')) return ''
  return node.startsWith('<![CDATA[') ? node.slice(9, -3) : resolve(node)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

function resolve(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? all
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}
