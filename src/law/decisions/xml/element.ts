import { Parser } from 'saxen'

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

/** The text is no XML that can be read. `line` counts from 1. */
export class XmlFault extends Error {
  readonly line: number
  constructor(message: string, line: number) {
    super(message)
    this.name = 'XmlFault'
    this.line = line
  }
}

/** Deeper than any model; what goes further wants to break whoever walks it. */
const DEEPEST = 200

interface Open extends XmlElement {
  readonly children: Open[]
  /** Namespaces by prefix. */
  readonly prefixes: ReadonlyMap<string, string>
  text: string
}

/** Reads an XML file into a tree. Errors: throws `XmlFault`. Of entities only those of XML itself are resolved. */
export function readXml(source: string): XmlElement {
  const root: Open = {
    name: '',
    namespace: '',
    attributes: new Map(),
    children: [],
    prefixes: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
    text: '',
  }
  const open: Open[] = [root]
  const parser = new Parser()
  parser.on('openTag', (name, attributes) => {
    const parent = open.at(-1) ?? root
    const element = openElement(name, attributes(), parent)
    parent.children.push(element)
    if (open.push(element) > DEEPEST) throw new XmlFault(`nested deeper than ${DEEPEST}`, 1)
  })
  parser.on('closeTag', () => open.pop())
  parser.on('text', (text) => addText(open, resolve(text)))
  parser.on('cdata', (text) => addText(open, text))
  parser.on('error', (error, where) => {
    throw new XmlFault(error.message, where().line + 1)
  })
  parser.parse(source.replace(/^\uFEFF/, ''))
  const [top] = root.children
  if (!top) throw new XmlFault('no element', 1)
  return top
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

function openElement(written: string, raw: Record<string, string>, parent: Open): Open {
  const attributes = new Map(Object.entries(raw).map(([key, value]) => [key, resolve(value)]))
  const declared = [...attributes].filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  const prefixes =
    declared.length === 0
      ? parent.prefixes
      : new Map([...parent.prefixes, ...declared.map(([key, value]) => [key.slice(6), value] as const)])
  const cut = written.indexOf(':')
  const [prefix, name] = cut < 0 ? ['', written] : [written.slice(0, cut), written.slice(cut + 1)]
  return { name, namespace: prefixes.get(prefix) ?? '', attributes, prefixes, children: [], text: '' }
}

function addText(open: readonly Open[], text: string): void {
  const element = open.at(-1)
  if (element) element.text += text
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
