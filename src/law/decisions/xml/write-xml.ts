/** A piece of XML to be written. Attributes that are empty are left out; a text stands for itself. */
export interface XmlNode {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly children?: readonly (XmlNode | string)[]
}

/** The XML of a node, indented by two blanks; an element with a text stays on one line. */
export function writeXml(node: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(node, '')}\n`
}

/** An element that holds a text and nothing else; nothing where there is no text. */
export function textNode(name: string, text: string): readonly XmlNode[] {
  return text === '' ? [] : [{ name, children: [text] }]
}

function write({ name, attributes = {}, children = [] }: XmlNode, indent: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escapeText(String(value)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`)
  const open = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return `${open} />`
  if (children.every((child) => typeof child === 'string'))
    return `${open}>${children.map(escapeText).join('')}</${name}>`
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, `${indent}  `)))
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
