import assert from 'node:assert/strict'
import { Parser } from 'saxen'

/**
 * Every element of an XML file in order, a line each: depth, name and attributes with their namespaces written out, and
 * its own text. Read by another parser than the one under test; attributes in alphabetical order, since XML gives their
 * order no meaning.
 */
export function canonical(xml: string): readonly string[] {
  const lines: { head: string; text: string }[] = []
  const open: { line: { head: string; text: string }; spaces: Readonly<Record<string, string>> }[] = []
  const parser = new Parser()
  parser.on('openTag', (name, attributesOf) => {
    const attributes = Object.entries(attributesOf())
    const declared = attributes.filter(([key]) => isDeclaration(key)).map(([key, uri]) => [key.slice(6), uri])
    const spaces = { ...open.at(-1)?.spaces, ...Object.fromEntries(declared) }
    const others = attributes.filter(([key]) => !isDeclaration(key))
    const said = others.map(
      ([key, value]) => `${expanded(key, spaces, '')}=${JSON.stringify(value.replaceAll('&quot;', '"'))}`,
    )
    const line = {
      head: `${open.length} ${expanded(name, spaces, spaces[''] ?? '')} ${said.sort().join(' ')}`,
      text: '',
    }
    lines.push(line)
    open.push({ line, spaces })
  })
  parser.on('closeTag', () => {
    open.pop()
  })
  parser.on('text', (raw, decode) => {
    const line = open.at(-1)?.line
    if (line) line.text += decode(raw)
  })
  parser.on('cdata', (text) => {
    const line = open.at(-1)?.line
    if (line) line.text += text
  })
  parser.on('warn', (warning) => assert.fail(warning.message))
  parser.parse(xml)
  return lines.map(({ head, text }) => `${head} ${JSON.stringify(text)}`)
}

function isDeclaration(key: string): boolean {
  return key === 'xmlns' || key.startsWith('xmlns:')
}

function expanded(name: string, spaces: Readonly<Record<string, string>>, bare: string): string {
  const [prefix = '', local] = name.split(':')
  return local === undefined ? `{${bare}}${name}` : `{${spaces[prefix] ?? prefix}}${local}`
}
