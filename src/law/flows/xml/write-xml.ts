import type { XmlElement, XmlFile, XmlNode } from './xml.ts'

/** The text of a file. It is kept in UTF-8 from here on, so a declaration that says otherwise is put right. */
export function writeXml(file: XmlFile): string {
  return file.map((each) => (typeof each === 'string' ? inUtf8(each) : write(each))).join('')
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return node
  const tag = `${node.name}${node.attributes.map(attribute).join('')}`
  return node.children.length === 0 ? `<${tag}/>` : `<${tag}>${node.children.map(write).join('')}</${node.name}>`
}

function attribute([name, value]: XmlElement['attributes'][number]): string {
  return ` ${name}="${value}"`
}

function inUtf8(piece: string): string {
  return piece.startsWith('<?xml') ? piece.replace(/(\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2') : piece
}
