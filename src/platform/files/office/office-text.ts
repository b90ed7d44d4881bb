import type { Parts } from '../zip/read-zip.ts'
import { attributesOf, localName, type Token, tokensOf } from './xml.ts'

/** Elements after which a new line begins: words of one are read together, whatever runs they are split over. */
export const BLOCKS = ['p', 'si', 'is', 'c', 'row', 'tr', 'definedName', 'pt', 'f', 'v']
/** Attributes that are read to people or shown. */
const SPOKEN = ['descr', 'title', 'name', 'tooltip', 'display', 'val', 'Target', 'alt', 'prompt', 'error', 'location']

/** All words of a document, also of what is hidden: paragraph by paragraph, cell by cell, then what attributes say. */
export function textOfParts(parts: Parts): string {
  return [...parts]
    .filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels') || name.endsWith('.vml'))
    .filter(([name]) => name !== '[Content_Types].xml')
    .map(([, content]) => textOfXml(tokensOf(content.toString('utf8')) ?? []))
    .filter((text) => text !== '')
    .join('\n')
}

function textOfXml(tokens: readonly Token[]): string {
  const lines: string[] = []
  let line = ''
  for (const token of tokens) {
    if (token.kind === 'text') {
      line += token.text
      continue
    }
    if (BLOCKS.includes(token.name) || ['tab', 'br', 'cr'].includes(token.name)) {
      lines.push(line)
      line = ''
    }
    for (const [name, value] of attributesOf(token.raw)) if (isSpoken(name, value)) lines.push(value)
  }
  return [...lines, line].filter((one) => one.trim() !== '').join('\n')
}

/** Words of people among attributes: with letters beyond ASCII, or an address somebody may follow. */
function isSpoken(name: string, value: string): boolean {
  return SPOKEN.includes(localName(name)) && (/[^\u0020-\u007e]/.test(value) || /@|:\/\//.test(value))
}
